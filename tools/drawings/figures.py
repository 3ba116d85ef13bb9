"""People with jointed limbs.

A figure stands on its own origin (between the feet, y = 0, up is negative) and is about 420 units tall; limbs are solved
from the hand and foot positions, so they always meet the body.
"""
from paper import *


def joint(a, b, l1, l2, bend):
    """The middle joint of a two-bone limb from a to b; bend = +1/-1 says to which side it bows."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = math.hypot(dx, dy) or 1e-6
    m = min(d, (l1 + l2) * .998)
    b = (a[0] + dx / d * m, a[1] + dy / d * m)
    x = (l1 * l1 - l2 * l2 + m * m) / (2 * m)
    h = math.sqrt(max(0, l1 * l1 - x * x)) * bend
    return (a[0] + dx / d * x - dy / d * h, a[1] + dy / d * x + dx / d * h), b


def limb(a, j, b, c, w):
    # a soft elbow: straight bones with a rounded join
    return path(f"M{f(a[0])} {f(a[1])}L{f(j[0])} {f(j[1])}L{f(b[0])} {f(b[1])}", st=c, w=w)


def head(cx, cy, view="f", hair="short", hc=HG, skin=SKIN, glasses=False, eyes="dot", hat=None, hatc=MUSTARD, mouth="smile", tilt=0):
    """view: f front, r/l three-quarter to the right/left, b from behind."""
    if view == "l":
        return g(head(0, 0, "r", hair, hc, skin, glasses, eyes, hat, hatc, mouth), x=cx, y=cy, flip=True, rot=-tilt)
    o, r = [], 43
    dx = 13 if view == "r" else 0
    # hair behind the face
    if hair == "bob": o.append(path("M-49 8C-56-66 56-66 49 8C50 30 44 38 34 36L-34 36C-44 38-50 30-49 8Z", hc))
    if hair == "long": o.append(path("M-48 0C-52-64 52-64 48 0L50 66C30 76-30 76-50 66Z", hc))
    if hair == "pony": o.append(path("M-30-20C-80-24-86 30-66 62C-52 56-46 20-30 6Z" if view == "r" else "M30-20C74-30 84 30 64 62C50 56 46 20 30 6Z", hc))
    if hair == "bun": o.append(circ(-24 if view == "r" else 0, -50, 21, shade(hc, .08)))
    if hair == "perm":
        for a in range(150, 391, 24):
            q = math.radians(a)
            o.append(circ(math.cos(q) * 40, math.sin(q) * 40 - 4, 17, hc))
    if view == "b":
        o.append(circ(0, 0, r, skin))
        if hair in ("bald", "receding"):
            o.append(path("M-43-4C-44 16-36 38-22 40L22 40C36 38 44 16 43-4C30 12-30 12-43-4Z", hc))
        else:
            o.append(path("M-45-2C-46-60 46-60 45-2C46 20 34 40 18 41L-18 41C-34 40-46 20-45-2Z", hc))
    else:
        if view == "f": o += [circ(-43, 4, 9, shade(skin, .06)), circ(43, 4, 9, shade(skin, .06))] if hair in ("short", "bald", "receding", "crop", "bun", "perm", "pony") else []
        o.append(circ(0, 0, r, skin))
        # hair on top
        if view == "f":
            top = {"short": "M-45 2C-50-66 50-66 45 2C40-8 38-18 32-23C10-16-14-18-32-23C-38-18-40-8-45 2Z",
                   "crop": "M-44-2C-46-62 46-62 44-2C40-14 36-22 28-26C8-30-8-30-28-26C-36-22-40-14-44-2Z",
                   "bob": "M-46 16C-54-74 54-74 46 16C40 4 38-10 32-18C14-8-16-10-32-20C-38-8-40 4-46 16Z",
                   "bun": "M-44 0C-48-66 48-66 44 0C36-22 18-30 0-31C-18-30-36-22-44 0Z",
                   "perm": "M-44-2C-48-60 48-60 44-2C36-18 24-20 14-16C6-22-8-22-16-16C-26-20-38-14-44-2Z",
                   "long": "M-46 16C-54-74 54-74 46 16C40 0 34-16 10-26C-12-16-36-10-46 16Z",
                   "pony": "M-44 4C-48-68 48-68 44 4C38-14 22-24 6-27C-14-20-36-12-44 4Z",
                   "receding": "M-45 4C-48-22-40-34-32-38C-34-26-36-10-45 4ZM45 4C48-22 40-34 32-38C34-26 36-10 45 4Z",
                   "bald": "M-45 8C-48-10-44-20-39-24C-38-12-39 0-45 8ZM45 8C48-10 44-20 39-24C38-12 39 0 45 8Z"}[hair]
        else:
            top = {"short": "M38-22C30-62-50-66-46 8C-44 20-40 28-34 30C-32 18-30 10-24 2C-18-14 8-12 38-22Z",
                   "crop": "M40-18C34-60-48-64-45 4C-43 14-40 22-36 24C-34 12-32 6-26-4C-18-22 10-26 40-18Z",
                   "bob": "M42-14C34-64-52-66-48 16C-48 34-40 40-28 38C-22 24-22 8-16-4C-4-16 20-12 42-14Z",
                   "bun": "M40-16C30-58-48-62-45 4C-43 14-40 20-36 22C-34 8-28-6-14-16C2-26 22-26 40-16Z",
                   "perm": "M41-14C34-60-48-62-46 6C-45 16-42 22-36 26C-36 10-28 4-26-4C-22-12-16-14-8-14C4-22 22-22 41-14Z",
                   "long": "M42-12C34-64-52-66-48 16L-50 64C-38 70-30 68-24 62C-24 40-24 10-16-4C-4-18 20-18 42-12Z",
                   "pony": "M41-14C34-62-50-64-46 6C-44 16-40 20-36 22C-32 4-26-4-12-12C4-20 22-22 41-14Z",
                   "receding": "M-6-42C-44-46-50-16-45 10C-43 18-39 26-34 28C-32 16-28 6-24 0C-24-18-18-32-6-42Z",
                   "bald": "M-34-26C-48-16-48 4-44 14C-42 22-38 26-33 28C-31 16-29 6-24 0C-26-10-28-18-34-26Z"}[hair]
        o.append(path(top, hc))
        if view == "r" and hair in ("short", "bald", "receding", "crop", "bun", "perm", "pony"): o.append(circ(-22, 8, 9, shade(skin, .06)))
        # face
        ink = "#4a3a30"
        ey = 4
        for ex in (-15 + dx, 15 + dx):
            if eyes == "arc": o.append(path(f"M{ex - 7} {ey + 2}Q{ex} {ey - 7} {ex + 7} {ey + 2}", st=ink, w=3.6))
            elif eyes == "down": o.append(path(f"M{ex - 7} {ey}Q{ex} {ey + 7} {ex + 7} {ey}", st=ink, w=3.6))
            else: o.append(circ(ex, ey, 4, ink))
        for ex in (-25 + dx, 25 + dx):
            if abs(ex) < 37: o.append(ell(ex, 16, 8, 5.5, "#e58f78", .38))
        if mouth == "open": o.append(path(f"M{dx - 9} 19Q{dx} 17 {dx + 9} 19Q{dx + 6} 32 {dx} 32Q{dx - 6} 32 {dx - 9} 19Z", "#9c3d35"))
        elif mouth == "o": o.append(ell(dx, 24, 6, 7.5, "#9c3d35"))
        else: o.append(path(f"M{dx - 9} 20Q{dx} 29 {dx + 9} 20", st="#a4553f", w=3.6))
        if glasses:
            for ex in (-16 + dx, 16 + dx): o.append(circ(ex, ey, 12.5, "none", "#5a5147", 3))
            o.append(line([(-4 + dx, ey), (4 + dx, ey)], "#5a5147", 3))
            if view == "r": o.append(line([(-16, ey), (-22, ey + 1)], "#5a5147", 3))
    back = view == "b"
    if hat == "cap":
        o.append(path("M-46-12C-50-64 50-64 46-12C20-20-20-20-46-12Z", hatc))
        if not back: o.append(path("M44-16C66-14 78-4 76 0C56-6 36-8 18-14Z" if view == "r" else "M-40-16C-30-2 30-2 40-16C20-22-20-22-40-16Z", shade(hatc, .2)))
    if hat == "straw":
        o.append(g(path("M-34-22C-34-66 34-66 34-22Z", "#e6c98a") + path("M-35-32C-20-26 20-26 35-32L36-20C18-14-18-14-36-20Z", hatc)
                 + path("M-78-14C-60-32 60-32 78-14C40-2-40-2-78-14Z", "#e6c98a") + path("M-78-14C-40-2 40-2 78-14C40 4-40 4-78-14Z", "#cfae6b"), y=-9))
    if hat == "bucket":
        o.append(path("M-36-26C-34-62 34-62 36-26L54-6C24-16-24-16-54-6Z", hatc) + path("M-37-26C-14-32 14-32 37-26L39-20C14-26-14-26-39-20Z", shade(hatc, .22)))
    if hat == "knit":
        o.append(path("M-46-8C-50-70 50-70 46-8Z", hatc) + rect(-49, -20, 98, 20, shade(hatc, .18), 10) + circ(0, -60, 13, tint(hatc, .35)))
    if hat == "helmet":
        o.append(path("M-50-12C-54-72 54-72 50-12C20-18-20-18-50-12Z", hatc) + path("M-8-56C-6-40-6-28-6-16L6-16C6-28 6-40 8-56Z", shade(hatc, .1)) + rect(-54, -18, 108, 9, shade(hatc, .16), 4))
    if hat == "bandana":
        o.append(path("M-46-10C-48-62 48-62 46-10C20-26-20-26-46-10Z", hatc) + path("M-46-10C-20-26 20-26 46-10L46-16C20-34-20-34-46-16Z", shade(hatc, .12)))
    return g(*o, x=cx, y=cy, rot=tilt)


def fig(x, y, s=1, view="f", pose="stand", top=GREEN, bottom=GREY, skirt=False, lh=None, rh=None, lb=None, rb=None, lean=0,
        lf=None, rf=None, hold_l="", hold_r="", apron=None, vest=None, cardi=None, band=None, scarf=None, skin=SKIN, shoes="#4b3b32",
        arm=None, seat=112, kid=False, head_kw=None, hidelegs=False, htilt=0, under="", over="", hdx=0, hdy=0, collar=None, hy=0, shadow=True, glove=None, **hk):
    """One person. view f/r/l/b. pose stand, walk, sit, seiza, squat. lh/rh: hand on the picture's left/right side (front
    view) or the far/near hand (side view), as points in the figure's own units. hold_*: what the hand holds, drawn at it."""
    if view == "l":
        return g(fig(0, 0, 1, "r", pose, top, bottom, skirt, lh, rh, lb, rb, lean, lf, rf, hold_l, hold_r, apron, vest, cardi, band, scarf,
                     skin, shoes, arm, seat, kid, head_kw, hidelegs, htilt, under, over, hdx, hdy, collar, hy, shadow, glove, **hk), x=x, y=y, s=s, flip=True)
    side = view == "r"
    T, A0 = (77, 77), (66, 62)          # thigh/shin, upper arm/forearm
    hipy = {"stand": -176, "walk": -166, "sit": -seat, "seiza": -62, "squat": -78}[pose]
    o = []
    hip = (0, hipy + hy)
    tl = 138                            # hip to shoulder
    rad = math.radians(lean)
    sh = (hip[0] + math.sin(rad) * tl, hip[1] - math.cos(rad) * tl)
    rot = lambda px, py: (hip[0] + px * math.cos(rad) - py * math.sin(rad), hip[1] + px * math.sin(rad) + py * math.cos(rad))
    if shadow and not hidelegs and pose != "sit": o.append(ell(0, 2, 74 if pose in ("walk", "squat") else 62, 9, "#26352d", .16))
    armc = arm or top
    leg_w, arm_w = 39, 31

    def leg(h, ft, bend, c, toe):
        j, b = joint(h, (ft[0], ft[1] - 24), T[0], T[1], bend)
        out = ""
        if toe == 0: out += path(f"M{f(b[0] - 20)} {f(b[1] + 24)}C{f(b[0] - 24)} {f(b[1] - 6)} {f(b[0] + 24)} {f(b[1] - 6)} {f(b[0] + 20)} {f(b[1] + 24)}Z", shoes)
        else: out += path(f"M{f(b[0] - 20)} {f(b[1] + 24)}L{f(b[0] - 20)} {f(b[1] + 2)}L{f(b[0] + 16)} {f(b[1] + 2)}C{f(b[0] + 30)} {f(b[1] + 6)} {f(b[0] + 40)} {f(b[1] + 12)} {f(b[0] + 39)} {f(b[1] + 24)}Z", shoes)
        lo = '#7a6d66' if skirt and pose in ('stand', 'walk') else c
        return limb(h, j, b, lo, leg_w) + out

    # legs
    legs_back = legs_front = ""
    if not hidelegs:
        if pose == "stand":
            if side:
                legs_back = leg((hip[0], hip[1]), lf or (-14, 0), -1, shade(bottom, .2), 1)
                legs_front = leg((hip[0], hip[1]), rf or (10, 0), -1, bottom, 1)
            else:
                legs_front = leg((-21, hip[1]), lf or (-26, 0), 1, shade(bottom, .06), 0) + leg((21, hip[1]), rf or (26, 0), -1, bottom, 0)
        elif pose == "walk":
            legs_back = leg((0, hip[1]), lf or (-58, -4), -1, shade(bottom, .2), 1)
            legs_front = leg((0, hip[1]), rf or (54, 0), -1, bottom, 1)
        elif pose == "sit":
            if side:
                legs_back = leg((8, hip[1]), lf or (78, 0), -1, shade(bottom, .2), 1)
                legs_front = leg((8, hip[1]), rf or (96, 0), -1, bottom, 1)
            else:
                for sx, ft, c in ((-1, lf or (-34, 0), shade(bottom, .1)), (1, rf or (34, 0), bottom)):
                    k = (sx * 32, hip[1] + 26)
                    legs_front += line([k, (ft[0], ft[1] - 26)], c, 36) + line([(sx * 20, hip[1] - 4), k], c, 44)
                    legs_front += path(f"M{ft[0] - 21} {ft[1]}C{ft[0] - 26} {ft[1] - 32} {ft[0] + 26} {ft[1] - 32} {ft[0] + 21} {ft[1]}Z", shoes)
        elif pose == "seiza":
            if side: legs_front = path(f"M{hip[0] - 34} {hip[1] + 10}C-60 -34-64 -2-50 0L92 0C112-2 112-44 86-48L10 {hip[1] - 10}Z", bottom)
            else: legs_front = path("M-58 0C-92-2-88-54-50-60L50-60C88-54 92-2 58 0Z", bottom) + path("M0-4C-2-26-2-40 0-52", st=shade(bottom, .2), w=5)
        elif pose == "squat":
            legs_back = leg((-6, hip[1]), lf or (18, 0), -1, shade(bottom, .2), 1)
            legs_front = leg((-6, hip[1]), rf or (40, 0), -1, bottom, 1)
    o.append(under)
    # arms
    if side: sl = sr = (sh[0] + 2, sh[1] + 22)
    else: sl, sr = (sh[0] - 40, sh[1] + 22), (sh[0] + 40, sh[1] + 22)
    if lh is None: lh = (sl[0] + (22 if side else -10), sl[1] + 122)
    if rh is None: rh = (sr[0] + (8 if side else 10), sr[1] + 124)

    def armd(a, h, bend, c, hold):
        d = math.hypot(h[0] - a[0], h[1] - a[1])  # a hand close to the shoulder points at us: the arm is foreshortened
        q = max(.86 if side else .52, min(1, d * 1.16 / (A0[0] + A0[1])))
        A = (A0[0] * q, A0[1] * q)
        if bend is None:  # the natural elbow: outwards seen from the front, down and back seen from the side
            two = [joint(a, h, A[0], A[1], k) + (k,) for k in (1, -1)]
            score = (lambda q: q[0][1] - .6 * q[0][0]) if side else (lambda q: q[0][1] * .35 + q[0][0] * (1 if a[0] > hip[0] else -1))
            bend = max(two, key=score)[2]
        j, b = joint(a, h, A[0], A[1], bend)
        dx, dy = b[0] - j[0], b[1] - j[1]
        d = math.hypot(dx, dy) or 1
        w = (b[0] - dx / d * 8, b[1] - dy / d * 8)
        r = limb(a, j, w, c, arm_w)
        hb = circ(b[0] + dx / d * 7, b[1] + dy / d * 7, 15.5 if not glove else 17, glove or skin)
        bd = ""
        if band:
            px, py = -dy / d * 17, dx / d * 17
            bd = line([(b[0] - dx / d * 10 + px, b[1] - dy / d * 10 + py), (b[0] - dx / d * 10 - px, b[1] - dy / d * 10 - py)], band, 15)
        hx, hyy = b[0] + dx / d * 7, b[1] + dy / d * 7
        return g(hold, x=hx, y=hyy) + r + hb + bd if hold else r + hb + bd

    if side:
        o.append(armd(sl, lh, lb, shade(armc, .24), hold_l))
        o.append(legs_back)
    o.append(legs_front if not skirt else "")
    # torso
    w1, w2 = (38, 39) if side else (52, 47)
    W = lambda px, py: "%s %s" % tuple(map(f, rot(px, py)))
    sit_f = pose in ("sit", "seiza") and not side
    bot = 22
    torso = (f"M{W(-w2, bot)}C{W(-w2 - 5, -46)} {W(-w1 - 6, -90)} {W(-w1 + 2, -120)}C{W(-w1 + 14, -142)} {W(-16, -144)} {W(0, -144)}"
             f"C{W(16, -144)} {W(w1 - 14, -142)} {W(w1 - 2, -120)}C{W(w1 + 6, -90)} {W(w2 + 5, -46)} {W(w2, bot)}Z")
    if skirt and not hidelegs:
        o.append(legs_front)
        if pose in ("stand", "walk"):
            o.append(path(f"M{W(-w2, 0)}L{-w2 - 22} -62Q0 -46 {w2 + 22} -62L{W(w2, 0)}Z", bottom))
        elif sit_f:
            o.append(path(f"M{W(-w2 - 4, -6)}C-70 {hip[1] + 4}-66 {hip[1] + 60}-62 {hip[1] + 68}Q0 {hip[1] + 82} 62 {hip[1] + 68}C66 {hip[1] + 60} 70 {hip[1] + 4} {W(w2 + 4, -6)}Z", bottom))
    if view == "b":  # seen from behind the arms are on the far side
        o += [armd(sl, lh, lb, shade(armc, .12), hold_l), armd(sr, rh, rb, shade(armc, .07), hold_r)]
    o.append(path(torso, top))
    if not side and view == "f":
        if cardi:  # open cardigan over a blouse
            o.append(path(f"M{W(-17, -142)}L{W(17, -142)}L{W(20, bot - 2)}L{W(-20, bot - 2)}Z", cardi) + "".join(circ(*rot(0, q), 4, shade(cardi, .3)) for q in (-90, -60, -30)))
        if collar: o.append(path(f"M{W(-24, -142)}L{W(0, -112)}L{W(24, -142)}Z", collar))
    elif side and cardi:
        o.append(path(f"M{W(16, -142)}L{W(32, -126)}C{W(42, -80)} {W(44, -40)} {W(39, bot - 2)}L{W(22, bot - 2)}C{W(28, -50)} {W(24, -100)} {W(16, -142)}Z", cardi))
    if vest:
        o.append(path(torso, vest))
        if not side: o.append(path(f"M{W(-18, -144)}L{W(0, -100)}L{W(18, -144)}Z", top))
        if not side: o.append(path(f"M{W(-w1 + 2, -40)}L{W(w1 - 2, -40)}", st="#fff6c9", w=13) + path(f"M{W(0, -100)}L{W(0, bot)}", st=shade(vest, .25), w=3))
        else: o.append(path(f"M{W(-w1 - 2, -40)}L{W(w1 + 2, -40)}", st="#fff6c9", w=13))
    if apron:
        ap = shade(apron, .15)
        if side: o.append(path(f"M{W(8, -112)}L{W(34, -112)}C{W(46, -60)} {W(44, -40)} {W(44, -20)}L{W(46, 70 if pose != 'sit' else 16)}L{W(-20, 70 if pose != 'sit' else 16)}L{W(-24, -28)}C{W(-6, -30)} {W(4, -60)} {W(8, -112)}Z", apron)
                          + path(f"M{W(-42, -28)}L{W(-22, -28)}", st=ap, w=9) + path(f"M{W(14, -112)}L{W(4, -140)}", st=ap, w=7))
        else:
            low = 74 if pose in ("stand", "walk") else 34
            o.append(path(f"M{W(-28, -104)}L{W(28, -104)}C{W(28, -60)} {W(40, -40)} {W(48, -34)}L{W(52, low)}Q{W(0, low + 14)} {W(-52, low)}L{W(-48, -34)}C{W(-40, -40)} {W(-28, -60)} {W(-28, -104)}Z", apron)
                     + path(f"M{W(-26, -104)}L{W(-20, -142)}M{W(26, -104)}L{W(20, -142)}", st=ap, w=7) + path(f"M{W(-26, 0)}L{W(26, 0)}L{W(24, 34)}L{W(-24, 34)}Z", ap))
    # neck and head
    hc = rot((14 if side else 0) + hdx, -188 + hdy)
    nk = rot(4 if side else 0, -144)
    o.append(line([nk, ((nk[0] * .5 + hc[0] * .5), nk[1] - 14)], shade(skin, .08), 30))
    hk.setdefault("skin", skin)
    o.append(head(hc[0], hc[1], view, tilt=htilt + (lean * .4 if side else lean * .5), **hk))
    if scarf: o.append(line([rot(-22 if not side else -18, -144), rot(22 if not side else 26, -144)], scarf, 24) + (path(f"M{W(14, -140)}L{W(20, -92)}", st=shade(scarf, .08), w=19)))
    o.append(over)
    if side: o.append(armd(sr, rh, rb, shade(armc, .1), hold_r))
    elif view != "b":
        o.append(armd(sl, lh, lb, shade(armc, .12), hold_l))
        o.append(armd(sr, rh, rb, shade(armc, .07), hold_r))
    k = s * (.72 if kid else 1)
    return g(*o, x=x, y=y, s=k)


def kid(x, y, s=1, view="f", pose="stand", **k):
    """A child: the same body, smaller, with a bigger head drawn by scaling the whole figure."""
    k.setdefault("hc", HK)
    return fig(x, y, s, view, pose, kid=True, **k)

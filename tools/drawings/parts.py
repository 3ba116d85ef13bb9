"""Cut-paper parts for the drawings of the fictional town: figures with jointed limbs, furniture, houses, trees.

Every function returns an SVG fragment (a string). A figure stands on its own origin (between the feet, y = 0, up is
negative) and is about 420 units tall; limbs are solved from the hand and foot positions, so they always meet the body.
"""
import math

# colours: the tokens of the site's design and paper tints that go with them
GREEN, DEEP, BLUE, RED, PURPLE = "#1c5a45", "#123e2f", "#3f5f9b", "#b3563c", "#7a5aa6"
TEAL, MUSTARD, ROSE, NAVY, OLIVE = "#2f7f7a", "#d79a2b", "#c9737c", "#34456b", "#71813f"
SAGE, SKY, CREAM, BROWN, GREY = "#8ec29f", "#d7ecf8", "#f7ead0", "#8a6a3f", "#46525a"
LILAC, BRICK, ORANGE, PINK, WHITE = "#a78bc9", "#9b4a37", "#e5873a", "#eab0ae", "#fffdf7"
BEIGE, INK, WOOD, LWOOD, YELLOW = "#cdb892", "#2c3833", "#b98a55", "#dcb98a", "#ffd43d"
SKIN, SKIN2, SKIN3 = "#f3c9a5", "#e9b78f", "#f7d7ba"
HW, HG, HD, HB, HK = "#f4f1ea", "#b9b9b6", "#8b8a88", "#5b4636", "#33302e"  # white, grey, dark grey, brown, black hair


def mix(a, b, t):
    p = lambda c: [int(c[i:i + 2], 16) for i in (1, 3, 5)]
    return "#%02x%02x%02x" % tuple(round(x + (y - x) * t) for x, y in zip(p(a), p(b)))


def shade(c, t=.14): return mix(c, "#1a2420", t)
def tint(c, t=.3): return mix(c, "#ffffff", t)
def f(v): return ("%.1f" % v).rstrip("0").rstrip(".")


def g(*parts, x=0, y=0, s=1, rot=0, flip=False, op=None):
    sx = -s if flip else s
    o = f' opacity="{op}"' if op is not None else ""
    return (f'<g transform="translate({f(x)} {f(y)}) rotate({f(rot)}) scale({sx:.3f} {s:.3f})"{o}>' + "".join(parts) + "</g>")


def path(d, fill="none", st=None, w=0, extra=""):
    k = f' stroke="{st}" stroke-width="{f(w)}" stroke-linecap="round" stroke-linejoin="round"' if st else ""
    return f'<path d="{d}" fill="{fill}"{k} {extra}/>'


def line(pts, c, w, extra=""):
    return path("M" + "L".join(f"{f(a)} {f(b)}" for a, b in pts), st=c, w=w, extra=extra)


def poly(pts, c): return path("M" + "L".join(f"{f(a)} {f(b)}" for a, b in pts) + "Z", c)
def rect(x, y, w, h, c, r=0, st=None, sw=0):
    k = f' stroke="{st}" stroke-width="{sw}"' if st else ""
    return f'<rect x="{f(x)}" y="{f(y)}" width="{f(w)}" height="{f(h)}" rx="{r}" fill="{c}"{k}/>'
def circ(x, y, r, c, st=None, sw=0):
    k = f' stroke="{st}" stroke-width="{sw}"' if st else ""
    return f'<circle cx="{f(x)}" cy="{f(y)}" r="{f(r)}" fill="{c}"{k}/>'
def ell(x, y, rx, ry, c, op=1):
    return f'<ellipse cx="{f(x)}" cy="{f(y)}" rx="{f(rx)}" ry="{f(ry)}" fill="{c}" opacity="{op}"/>'
def text(x, y, t, size, c=INK, anchor="middle", weight=700):
    return (f'<text x="{f(x)}" y="{f(y)}" font-family="BIZ UDPGothic, Noto Sans CJK JP" font-size="{size}" font-weight="{weight}" '
            f'fill="{c}" text-anchor="{anchor}">{t}</text>')
def vtext(x, y, t, size, c=INK):
    return "".join(text(x, y + i * size * 1.15, ch, size, c) for i, ch in enumerate(t))


# ---- figures -------------------------------------------------------------------------------------------------

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


# ---- things in hands -----------------------------------------------------------------------------------------

def stick(h=178, c=BROWN): return path(f"M-16 2C-18-16 8-18 6 2L6 {h}", st=c, w=8)
def pole(h=190, c="#6b7580"): return line([(0, -6), (-14, h)], c, 6) + line([(-2, 6), (-1, -12)], INK, 12)
def mug(c=WHITE): return rect(-15, -24, 30, 32, c, 5) + path("M15-16C30-18 30 2 15 0", st=c, w=6)
def yunomi(c=SAGE): return path("M-15-26L15-26L12 10L-12 10Z", c) + ell(0, -26, 15, 4, shade(c, .3))
def bag(c=MUSTARD): return path("M-18 22C-18-8 18-8 18 22", st=shade(c, .3), w=6) + path("M-36 20L36 20L42 92L-42 92Z", c)
def ecobag(c=MUSTARD): return path("M-24 30C-22 12-24-44-30-54M-10 30C-12 8-8-30-4-46", st=SAGE, w=9) + path("M8 34L16-36", st="#e8d9b8", w=15) + bag(c)
def phone(c=INK, screen="#bfe3f5"): return rect(-19, -38, 38, 68, c, 7) + rect(-15, -31, 30, 52, screen, 3)
def book(c=BLUE): return path("M-44-30L0-22L44-30L44 20L0 28L-44 20Z", WHITE) + path("M-46-30L-46 24L0 32L46 24L46-30", st=c, w=6) + line([(0, -22), (0, 28)], "#c9c2b2", 3)
def gbag(c="#d8e7ef"): return path("M-8-6C-20 10-58 36-50 82C-46 112 46 112 50 82C58 36 20 10 8-6Z", c) + path("M-14-16L0-2L14-16L8 2L-8 2Z", shade(c, .15)) + path("M-16 30C-28 46-30 60-28 76", st=tint(c, .6), w=6)
def shovel(): return line([(0, -120), (0, 110)], WOOD, 11) + line([(-20, -124), (20, -124)], RED, 14) + path("M-46 96L46 96L40 176Q0 190-40 176Z", RED) + path("M-46 96L46 96L45 110L-45 110Z", shade(RED, .2))


# ---- furniture and indoor things -------------------------------------------------------------------------------

def chair(x, y, s=1, c=WOOD, side=False, back=150):
    if side: return g(line([(-44, 0), (-44, -112 - back)], shade(c, .1), 10), line([(52, 0), (52, -100)], c, 10), rect(-50, -112, 112, 16, c, 6), rect(-50, -112 - back, 14, 70, c, 6), x=x, y=y, s=s)
    return g(line([(-50, 0), (-46, -96)], shade(c, .1), 10), line([(50, 0), (46, -96)], shade(c, .1), 10), line([(-46, -100), (-44, -104 - back)], c, 10), line([(46, -100), (44, -104 - back)], c, 10),
             rect(-52, -104 - back, 104, 54, c, 10), rect(-58, -108, 116, 18, c, 8), x=x, y=y, s=s)


def wheelchair(x, y, s=1, c=NAVY):
    """Side view, facing right; draw the wheel (second value) over the person."""
    a = line([(-62, -236), (-46, -226), (-46, -96), (70, -96)], "#6b7580", 9) + rect(-54, -210, 16, 110, c, 6) + rect(-50, -108, 120, 16, c, 6) + line([(68, -96), (96, -22), (126, -18)], "#6b7580", 9) + circ(78, -20, 20, "#4a545c") + circ(78, -20, 9, "#cfd6da")
    b = circ(-14, -76, 74, "none", "#4a545c", 10) + circ(-14, -76, 60, "none", "#9aa5ab", 3) + "".join(line([(-14, -76), (-14 + 60 * math.cos(q), -76 + 60 * math.sin(q))], "#9aa5ab", 3) for q in [i * math.pi / 4 for i in range(8)]) + circ(-14, -76, 10, "#4a545c") + line([(-40, -150), (40, -150)], c, 15)
    return g(a, x=x, y=y, s=s), g(b, x=x, y=y, s=s)


def wheelchair_f(x, y, s=1, c=NAVY):
    a = rect(-62, -232, 124, 130, c, 12) + line([(-66, -240), (-66, -60)], "#6b7580", 9) + line([(66, -240), (66, -60)], "#6b7580", 9) + rect(-64, -112, 128, 22, shade(c), 8)
    b = rect(-92, -150, 22, 150, "#4a545c", 11) + rect(70, -150, 22, 150, "#4a545c", 11) + rect(-85, -140, 8, 130, "#9aa5ab", 4) + rect(77, -140, 8, 130, "#9aa5ab", 4) + line([(-66, -150), (-66, -128)], c, 15) + line([(66, -150), (66, -128)], c, 15) + rect(-46, -14, 38, 10, "#6b7580", 4) + rect(8, -14, 38, 10, "#6b7580", 4)
    return g(a, x=x, y=y, s=s), g(b, x=x, y=y, s=s)


def table(x, y, w, h=130, c=LWOOD, th=24, cloth=None):
    o = line([(x - w / 2 + 40, y), (x - w / 2 + 40, y - h)], shade(c, .28), 20) + line([(x + w / 2 - 40, y), (x + w / 2 - 40, y - h)], shade(c, .28), 20)
    o += rect(x - w / 2, y - h, w, th, c, 8) + rect(x - w / 2, y - h + th - 8, w, 8, shade(c, .16), 4)
    if cloth: o += path(f"M{x - w / 2 + 10} {y - h}L{x + w / 2 - 10} {y - h}L{x + w / 2 - 24} {y - h + 74}Q{x} {y - h + 92} {x - w / 2 + 24} {y - h + 74}Z", cloth)
    return o


def tabletop(x, y, w, d, c=LWOOD, h=0, leg=None):
    """A table seen from slightly above: front edge at y, depth d."""
    o = ""
    if h: o += rect(x - w / 2 + 40, y, 24, h, leg or shade(c, .3)) + rect(x + w / 2 - 64, y, 24, h, leg or shade(c, .3))
    return o + path(f"M{x - w / 2} {y}L{x - w / 2 + d * .5} {y - d}L{x + w / 2 - d * .5} {y - d}L{x + w / 2} {y}Z", c) + rect(x - w / 2, y - 1, w, 22, shade(c, .18), 3)


def window(x, y, w, h, view="hills", sky=SKY, sun=True, frame=WHITE, panes=2):
    i = f"w{int(x)}{int(y)}{int(w)}"
    o = rect(x, y, w, h, sky)
    if view == "hills":
        o += circ(x + w * .8, y + h * .28, 26, YELLOW) if sun else ""
        o += path(f"M{x} {y + h}V{y + h * .7}C{x + w * .2} {y + h * .45} {x + w * .32} {y + h * .5} {x + w * .5} {y + h * .66}C{x + w * .65} {y + h * .48} {x + w * .85} {y + h * .46} {x + w} {y + h * .64}V{y + h}Z", SAGE)
        o += path(f"M{x} {y + h}V{y + h * .86}C{x + w * .3} {y + h * .74} {x + w * .6} {y + h * .98} {x + w} {y + h * .82}V{y + h}Z", "#6fa983")
    if view == "danchi":
        o += rect(x + w * .12, y + h * .2, w * .34, h, "#efe6d2") + rect(x + w * .56, y + h * .34, w * .36, h, "#e6dcc6")
        for a in range(4):
            for b in range(3):
                o += rect(x + w * (.16 + .1 * b), y + h * (.28 + .19 * a), w * .06, h * .1, "#a9c9d8")
                if a < 3: o += rect(x + w * (.6 + .11 * b), y + h * (.42 + .2 * a), w * .065, h * .1, "#a9c9d8")
    if view == "trees":
        o += path(f"M{x} {y + h}V{y + h * .8}H{x + w}V{y + h}Z", "#9fcb96")
        for k, (q, r) in enumerate(((.18, .2), (.5, .27), (.8, .22))): o += rect(x + w * q - 6, y + h * .6, 12, h * .3, BROWN) + circ(x + w * q, y + h * .48, h * r, ("#6fa983", SAGE, "#79b087")[k])
    if view == "night":
        o += circ(x + w * .75, y + h * .28, 22, "#fff3bf") + path(f"M{x} {y + h}V{y + h * .75}C{x + w * .4} {y + h * .5} {x + w * .6} {y + h * .8} {x + w} {y + h * .66}V{y + h}Z", "#28483f")
        for q in (.15, .3, .52, .66): o += rect(x + w * q, y + h * .82, 14, 14, "#ffd98a")
    o = f'<clipPath id="{i}"><rect x="{x}" y="{y}" width="{w}" height="{h}"/></clipPath><g clip-path="url(#{i})">{o}</g>'
    o += rect(x, y, w, h, "none", 4, frame, 16)
    for k in range(1, panes): o += line([(x + w * k / panes, y), (x + w * k / panes, y + h)], frame, 12)
    return o + rect(x - 18, y + h + 4, w + 36, 16, shade(frame, .12), 4)


def room(wall=CREAM, floor=LWOOD, fy=720, skirt=True, boards=True):
    o = rect(0, 0, 1600, 1000, wall) + rect(0, fy, 1600, 1000 - fy, floor)
    if boards:
        for k, yy in enumerate((fy + 60, fy + 140, fy + 235)): o += rect(0, yy, 1600, 4, shade(floor, .07))
    if skirt: o += rect(0, fy - 16, 1600, 16, shade(wall, .16))
    return o


def tatami(fy=640):
    o = rect(0, fy, 1600, 1000 - fy, "#cdd59b")
    for a, b in ((-200, 160), (240, 420), (680, 690), (1120, 960), (1560, 1220), (-700, -200), (2060, 1560)): o += path(f"M{a} 1000L{b} {fy}", st="#5d7350", w=12)
    return o + rect(0, fy + 120, 1600, 8, "#5d7350")


def shoji(x, y, w, h, n=4):
    o = rect(x, y, w, h, "#fbf6e6")
    for k in range(n + 1): o += line([(x + w * k / n, y), (x + w * k / n, y + h)], WOOD, 12)
    for k in range(n):
        o += line([(x + w * (k + .5) / n, y), (x + w * (k + .5) / n, y + h * .76)], "#c9a877", 4)
    for k in range(1, 4): o += line([(x, y + h * .19 * k), (x + w, y + h * .19 * k)], "#c9a877", 4)
    return o + rect(x, y + h * .76, w, h * .24, "#d8b483") + rect(x - 6, y + h * .76, w + 12, 10, WOOD) + rect(x - 6, y - 8, w + 12, 16, WOOD) + rect(x - 6, y + h - 8, w + 12, 16, WOOD)


def board(x, y, w, h, notes=True, c="#c79b62"):
    o = rect(x, y, w, h, c, 4, "#8a6a3f", 10)
    if notes:
        cols = ("#e1f1d0", "#fff0c2", "#fde2dd", "#dceefb", "#ece4f8")
        k = 0
        for a in range(int((w - 20) // 78)):
            for b in range(int((h - 20) // 98)):
                nx, ny = x + 20 + a * 78, y + 20 + b * 98
                o += rect(nx, ny, 62, 80, cols[k % 5]) + circ(nx + 31, ny + 6, 5, "#b3261e") + line([(nx + 10, ny + 28), (nx + 50, ny + 28)], "#8c9a93", 4) + line([(nx + 10, ny + 44), (nx + 50, ny + 44)], "#8c9a93", 4) + line([(nx + 10, ny + 60), (nx + 36, ny + 60)], "#8c9a93", 4)
                k += 1
    return o


def clock(x, y, r=44, h=10, m=10):
    q, p = math.radians(h * 30 + m / 2 - 90), math.radians(m * 6 - 90)
    return circ(x, y, r, WHITE, BROWN, 9) + line([(x, y), (x + r * .48 * math.cos(q), y + r * .48 * math.sin(q))], INK, 6) + line([(x, y), (x + r * .68 * math.cos(p), y + r * .68 * math.sin(p))], INK, 5)


def cup(x, y, s=1, c=SAGE, steam=False): return g(yunomi(c), (path("M-4-40C-12-52 6-58-2-72M10-40C2-52 18-58 10-70", st="#ffffff", w=4, extra='opacity=".75"') if steam else ""), x=x, y=y - 10 * s, s=s)
def coffee(x, y, s=1): return g(ell(0, 8, 30, 7, WHITE), path("M-20-18L20-18L15 6L-15 6Z", WHITE), path("M19-14C34-14 32 2 16 0", st=WHITE, w=6), ell(0, -18, 20, 5, "#6b4430"), path("M-4-30C-12-42 6-48-2-62", st=WHITE, w=4, extra='opacity=".8"'), x=x, y=y, s=s)
def teapot(x, y, s=1, c=BRICK): return g(path("M30-30C60-40 62-58 74-60", st=c, w=12), ell(0, -28, 42, 32, c), ell(0, -56, 22, 7, shade(c, .2)), circ(0, -66, 7, shade(c, .2)), path("M-36-44C-70-54-70-6-36-14", st=c, w=9), x=x, y=y, s=s)
def plate(x, y, s=1, food="#c98a4a"): return g(ell(0, 0, 44, 12, WHITE), ell(0, -5, 28, 9, food), ell(8, -9, 12, 5, shade(food, .15)), x=x, y=y, s=s)
def senbei(x, y, s=1): return g(ell(0, 0, 52, 14, "#8a5a3a"), ell(-16, -6, 18, 8, "#d79a5a"), ell(16, -7, 18, 8, "#cf8f4c"), ell(0, -12, 18, 8, "#e0aa6a"), x=x, y=y, s=s)
def bowl(x, y, s=1, c=RED, food=WHITE): return g(ell(0, -28, 32, 13, food), path("M-34-26L34-26C32-4 18 2 0 2C-18 2-32-4-34-26Z", c), x=x, y=y, s=s)
def curry(x, y, s=1): return g(ell(0, 0, 50, 14, WHITE), ell(-14, -8, 28, 11, "#fbf6e6"), ell(18, -5, 26, 9, "#b9772f"), circ(14, -8, 4, "#e5873a"), circ(28, -6, 4, "#71813f"), x=x, y=y, s=s)
def pot(x, y, s=1, c="#8b979c", steam=True): return g(rect(-70, -92, 140, 92, c, 14), rect(-78, -98, 156, 16, tint(c, .3), 8), line([(-92, -70), (-74, -70)], INK, 12), line([(74, -70), (92, -70)], INK, 12), (path("M-26-116C-44-140-8-156-26-184M14-116C-4-140 32-156 14-188", st="#ffffff", w=9, extra='opacity=".8"') if steam else ""), x=x, y=y, s=s)
def yarn(x, y, r=30, c=ROSE): return circ(x, y, r, c) + path(f"M{x - r * .8} {y - r * .3}Q{x} {y - r * .9} {x + r * .8} {y - r * .1}M{x - r * .9} {y + r * .2}Q{x} {y - r * .4} {x + r * .8} {y + r * .4}M{x - r * .3} {y - r * .9}Q{x + r * .4} {y} {x - r * .2} {y + r * .9}", st=shade(c, .2), w=4)
def vase(x, y, s=1, c=TEAL, fc=(ROSE, MUSTARD, WHITE)):
    o = path("M0-40L-24-96M0-40L2-112M0-40L28-92", st=OLIVE, w=6)
    for (a, b), q in zip(((-24, -100), (2, -118), (30, -96)), fc): o += "".join(circ(a + 13 * math.cos(t), b + 13 * math.sin(t), 9, q) for t in [i * 1.2566 for i in range(5)]) + circ(a, b, 8, YELLOW if q != MUSTARD else BRICK)
    return g(o, path("M-24-50C-34-20-28 0-18 0L18 0C28 0 34-20 24-50Z", c), x=x, y=y, s=s)


# ---- outdoors ----------------------------------------------------------------------------------------------------

def sky(c="#d7ecf8", hy=560, ground="#b9d8a5", hills=("#b7d9c4", SAGE), sun=(1330, 150), sunc=YELLOW, clouds=True):
    o = rect(0, 0, 1600, 1000, c)
    if sun: o += circ(*sun, 64, sunc)
    if clouds: o += cloud(260, 150, 1.1) + cloud(900, 96, .8)
    if hills:
        o += path(f"M0 {hy + 20}V{hy - 120}C160 {hy - 250} 330 {hy - 240} 520 {hy - 120}C700 {hy - 260} 900 {hy - 250} 1080 {hy - 110}C1260 {hy - 230} 1440 {hy - 220} 1600 {hy - 130}V{hy + 20}Z", hills[0])
        o += path(f"M0 {hy + 20}V{hy - 40}C240 {hy - 150} 420 {hy - 110} 640 {hy - 30}C860 {hy - 130} 1200 {hy - 120} 1600 {hy - 40}V{hy + 20}Z", hills[1])
    return o + rect(0, hy, 1600, 1000 - hy, ground)


def cloud(x, y, s=1): return g(path("M-90 30C-130 30-130-18-86-18C-80-60-14-66 4-34C30-60 86-40 76-8C116-8 112 30 84 30Z", "#ffffff"), x=x, y=y, s=s, op=.9)


def tree(x, y, s=1, c="#6fa983", kind="round"):
    if kind == "round": return g(line([(0, 0), (0, -120)], BROWN, 24), line([(0, -110), (40, -160)], BROWN, 12), circ(0, -220, 104, c), circ(-66, -170, 62, shade(c, .07)), circ(70, -176, 66, tint(c, .12)), x=x, y=y, s=s)
    if kind == "pine": return g(line([(0, 0), (0, -60)], BROWN, 22), poly([(-86, -50), (86, -50), (0, -190)], shade(c, .12)), poly([(-70, -130), (70, -130), (0, -250)], c), poly([(-52, -205), (52, -205), (0, -310)], tint(c, .1)), x=x, y=y, s=s)
    if kind == "sakura":
        o = line([(0, 0), (-6, -130)], "#6d5142", 28) + line([(-4, -110), (70, -190)], "#6d5142", 14) + line([(-4, -110), (-80, -180)], "#6d5142", 14)
        for a, b, r, k in ((0, -250, 100, 0), (-100, -200, 74, 1), (100, -210, 80, 2), (-50, -290, 62, 2), (60, -290, 66, 1)): o += circ(a, b, r, ("#f4c6cf", "#eeb5c2", "#f8d6dc")[k])
        return g(o, x=x, y=y, s=s)
    if kind == "kaki":
        o = line([(0, 0), (6, -150)], "#6d5142", 26) + line([(4, -120), (90, -220)], "#6d5142", 13) + line([(4, -130), (-90, -210)], "#6d5142", 13) + line([(6, -150), (20, -270)], "#6d5142", 12)
        for a, b, r in ((-90, -230, 60), (20, -290, 70), (100, -240, 62), (0, -215, 56)): o += circ(a, b, r, "#c78b3c" if a > 50 else "#b7a14a")
        for a, b in ((-110, -200), (-60, -250), (20, -240), (60, -190), (110, -250), (0, -310), (-120, -255), (132, -205)): o += circ(a, b, 17, "#e5762a") + path(f"M{a - 7} {b - 14}L{a + 7} {b - 14}", st=OLIVE, w=6)
        return g(o, x=x, y=y, s=s)
    return g(line([(0, 0), (0, -120), (-50, -210)], "#6d5f54", 18), line([(0, -110), (54, -220)], "#6d5f54", 14), line([(0, -90), (0, -250)], "#6d5f54", 12), line([(30, -170), (80, -190)], "#6d5f54", 8), x=x, y=y, s=s)


def bush(x, y, s=1, c="#5f9c78", dots=None):
    o = circ(-50, -30, 44, shade(c, .06)) + circ(50, -32, 46, c) + circ(0, -48, 54, tint(c, .08)) + rect(-92, -32, 184, 34, c, 16)
    if dots: o += "".join(circ(a, b, 8, dots) for a, b in ((-60, -40), (-20, -70), (14, -40), (50, -56), (74, -24), (-36, -16)))
    return g(o, x=x, y=y, s=s)


def house(x, y, s=1, wall="#f5ecd9", roof=RED, w=280, door=True, snow=False):
    h = 170
    o = rect(-w / 2, -h, w, h, wall)
    o += path(f"M{-w / 2 - 34} {-h + 8}L{-w / 2 + 50} {-h - 100}L{w / 2 - 50} {-h - 100}L{w / 2 + 34} {-h + 8}Z", roof)
    if snow: o += path(f"M{-w / 2 - 40} {-h + 8}C{-w / 2 - 44} {-h - 20} {-w / 2 + 20} {-h - 130} {-w / 2 + 54} {-h - 128}L{w / 2 - 54} {-h - 128}C{w / 2 - 20} {-h - 130} {w / 2 + 44} {-h - 20} {w / 2 + 40} {-h + 8}C{w / 2} {-h - 18} {w / 4} {-h - 6} 0 {-h - 16}C{-w / 4} {-h - 6} {-w / 2} {-h - 18} {-w / 2 - 40} {-h + 8}Z", "#ffffff")
    else: o += rect(-w / 2 - 34, -h, w + 68, 12, shade(roof, .2), 4)
    if door: o += rect(-w / 2 + 30, -110, 66, 110, WOOD, 3) + circ(-w / 2 + 84, -54, 5, YELLOW)
    for wx in ([30] if w < 260 else [10, 84] if w < 380 else [0, 90]): o += rect(wx - 10, -120, 58, 58, "#bcdcea", 3, WHITE, 7)
    return g(o, x=x, y=y, s=s)


def danchi(x, y, s=1, floors=4, cols=4, c="#efe6d2", no="3", flags=()):
    w, fh = cols * 150, 128
    h = floors * fh
    o = rect(-w / 2, -h - 26, w, h + 26, c) + rect(-w / 2 - 8, -h - 40, w + 16, 18, shade(c, .2))
    for a in range(floors):
        for b in range(cols):
            bx, by = -w / 2 + b * 150 + 16, -h + a * fh + 10
            o += rect(bx, by, 118, 74, "#a9c9d8") + line([(bx + 59, by), (bx + 59, by + 74)], WHITE, 6) + rect(bx - 8, by + 56, 134, 50, tint(c, .5)) + "".join(line([(bx + q, by + 62), (bx + q, by + 100)], shade(c, .12), 5) for q in (10, 34, 58, 82, 106))
            if (a, b) in flags: o += path(f"M{bx + 84} {by + 62}l40 0l0 44l-20 -8l-20 8z", YELLOW)
    o += circ(w / 2 - 50, -h - 0, 0, c)
    if no: o += rect(w / 2 - 12, -h + 6, 0, 0, c)
    return g(o, x=x, y=y, s=s)


def bench(x, y, w=300, c=WOOD): return line([(x - w / 2 + 34, y), (x - w / 2 + 34, y - 80)], INK, 14) + line([(x + w / 2 - 34, y), (x + w / 2 - 34, y - 80)], INK, 14) + rect(x - w / 2, y - 176, w, 24, c, 6) + rect(x - w / 2, y - 142, w, 24, c, 6) + rect(x - w / 2 - 8, y - 100, w + 16, 24, shade(c, .12), 6)


def bus(x, y, s=1, c="#8d6bb8", sign="すみれ号", open_door=False, riders=""):
    o = ell(0, 6, 460, 16, "#26352d", .18)
    o += rect(-440, -330, 880, 300, c, 44) + rect(-440, -130, 880, 40, WHITE) + rect(-440, -92, 880, 62, shade(c, .15), 24)
    wins = [(-300, 130), (-150, 130), (0, 130)]
    for wx, ww in wins: o += rect(wx, -292, ww, 116, "#d7ecf8", 12)
    o += riders
    o += path("M300-292L392-292C414-292 420-270 422-240L426-176L300-176Z", "#d7ecf8")
    o += (rect(150, -296, 130, 272, "#4a4258", 8) + rect(272, -296, 16, 272, tint(c, .3), 4) + rect(158, -56, 114, 30, "#8b979c", 4)) if open_door else (rect(150, -296, 130, 272, tint(c, .4), 8) + rect(160, -286, 50, 180, "#d7ecf8", 6) + rect(220, -286, 50, 180, "#d7ecf8", 6))
    o += rect(-416, -292, 100, 116, "#d7ecf8", 12)
    o += text(-150, -98, sign, 34, "#54388a") + rect(424, -110, 18, 36, YELLOW, 8) + rect(-444, -112, 14, 40, "#c0392b", 6)
    for vx, vy in ((-372, -62), (96, -62)):
        o += "".join(ell(vx + 13 * math.cos(t), vy + 11 * math.sin(t), 10, 8, "#d9c2f0") for t in [i * 1.2566 - 1.57 for i in range(5)]) + circ(vx, vy, 6, YELLOW)
    for wx in (-260, 350): o += circ(wx, -30, 62, "#33393d") + circ(wx, -30, 30, "#c7d0d4") + circ(wx, -30, 10, "#33393d")
    return g(o, x=x, y=y, s=s)


def svg(*parts): return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000">' + "".join(parts) + "</svg>"

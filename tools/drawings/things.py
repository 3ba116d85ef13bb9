"""Things in hands, furniture and what else there is indoors."""
from paper import *


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

"""Sky, trees, houses, the bus."""
from paper import *


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

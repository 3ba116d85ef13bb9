"""Scenes for the gatherings and services."""
from parts import *


def kita_taiso():
    o = [room("#f7ead0", LWOOD, 650), window(120, 90, 420, 300), clock(690, 150, 52, 10, 10), board(1160, 90, 340, 236),
         rect(800, 110, 250, 150, INK, 8), rect(814, 124, 222, 122, "#bfe3d3", 4), circ(925, 164, 18, SKIN), path("M896 240C896 180 954 180 954 240M902 200L876 168M948 200L974 168", fill="none", st=GREEN, w=14)]
    P = [(180, GREEN, "short", HG, {}), (475, ROSE, "perm", HW, {"glasses": True}), (1075, BLUE, "bald", HG, {}), (1370, PURPLE, "bob", HD, {"eyes": "arc"})]
    for x, c, h, hc, k in P:
        lh, rh = ((-92, -330), (92, -330))
        o += [ell(x, 830, 90, 12, "#26352d", .14), chair(x, 830, 1.25), fig(x, 830, 1.25, "f", "sit", top=c, hair=h, hc=hc, lh=lh, rh=rh, band="#b3261e", bottom=GREY if c != ROSE else NAVY, **k)]
    a, b = wheelchair_f(775, 910, 1.32)
    o += [ell(775, 912, 120, 13, "#26352d", .16), a, fig(775, 910, 1.32, "f", "sit", top=MUSTARD, hair="bun", hc=HW, lf=(-26, -12), rf=(26, -12), lh=(-130, -255), rh=(130, -255), band="#b3261e", mouth="open", eyes="arc"), b]
    return svg(*o)


def yamate_chaya():
    o = [rect(0, 0, 1600, 1000, "#f1e3c4"), window(460, 70, 680, 380, panes=3, frame=WOOD), shoji(40, 60, 340, 580, 2), shoji(1220, 60, 340, 580, 2), tatami(640)]
    o += [path("M440 20H1160V92H440Z", GREEN), line([(420, 20), (1180, 20)], WOOD, 14)] + [line([(440 + 144 * k, 20), (440 + 144 * k, 92)], DEEP, 4) for k in range(1, 5)]
    for k, ch in enumerate("山手茶屋"): o.append(text(512 + 192 * k, 76, ch, 50, WHITE))
    o += [fig(520, 760, 1.2, "f", "seiza", top=ROSE, hair="bun", hc=HW, cardi=WHITE, lh=(-12, -110), rh=(14, -110), hold_r=yunomi(), eyes="arc"),
          fig(800, 750, 1.2, "f", "seiza", top=NAVY, hair="receding", hc=HG, glasses=True, collar=WHITE, mouth="open", lh=(-100, -70), rh=(92, -190)),
          fig(1080, 760, 1.2, "f", "seiza", top=OLIVE, hair="bob", hc=HD, rh=(30, -120), lh=(-30, -118), hold_r=yunomi(BRICK), eyes="arc")]
    o += [fig(230, 900, 1.25, "r", "seiza", top=LILAC, hair="perm", hc=HG, bottom=NAVY, rh=(86, -150), hold_r=yunomi(WHITE), lh=(70, -120)),
          fig(1375, 900, 1.25, "l", "seiza", top=TEAL, hat="cap", hatc=BRICK, hair="short", hc=HG, rh=(96, -145), lh=(80, -120))]
    o += [tabletop(800, 862, 900, 150, "#9b6a3f", 74), teapot(800, 800, 1.1), senbei(980, 825, 1.3), cup(640, 830, 1.1, BRICK, True), cup(1130, 800, 1, SAGE), cup(470, 800, 1, WHITE, True), g(circ(0, 0, 20, "#e5873a"), circ(34, 4, 20, "#ee9b45"), circ(16, -22, 20, "#e5873a"), x=690, y=770)]
    return svg(*o)


def ekimae_cafe():
    o = [room("#f6e2c6", "#c99a6b", 660), window(60, 150, 460, 320, "trees"), rect(0, 0, 1600, 56, ORANGE)]
    o += [path(f"M{i * 100} 56h100v30q-50 44-100 0z", ORANGE if i % 2 else WHITE) for i in range(16)]
    o += [rect(1150, 150, 330, 250, "#2f4a40", 8, WOOD, 14), text(1315, 222, "きょうのおやつ", 36, WHITE), text(1315, 290, "りんごケーキ", 40, "#ffd9a8"), coffee(1260, 362, 1), path("M1340 370l60 0l-10 -34l-40 0z", "#e5b26a"),
          rect(640, 130, 360, 20, WOOD), "".join(g(rect(-18, -46, 36, 46, c, 5), x=680 + 70 * k, y=130) for k, c in enumerate((ORANGE, TEAL, MUSTARD, ROSE, SAGE)))]
    o += [chair(250, 870, 1.2), fig(250, 870, 1.2, "f", "sit", top=TEAL, hair="bob", hc=HW, glasses=True, lh=(-20, -195), rh=(16, -195), eyes="arc", hold_r=mug()),
          chair(520, 870, 1.2), fig(520, 870, 1.2, "f", "sit", top=NAVY, hair="short", hc=HD, collar=WHITE, mouth="open", lh=(-100, -240), rh=(36, -170))]
    o += [ell(385, 760, 250, 46, WHITE), ell(385, 770, 250, 46, shade(WHITE, .12)), ell(385, 758, 250, 46, "#fff8ea"), rect(372, 806, 26, 130, BROWN), ell(385, 936, 100, 16, BROWN), coffee(320, 758), coffee(460, 764), vase(392, 746, .8, ORANGE)]
    a, b = wheelchair(1020, 890, 1.2)
    o += [a, fig(1020, 890, 1.2, "r", "sit", top=ROSE, hair="bun", hc=HW, bottom=GREY, rf=(104, -26), lf=(94, -26), rh=(106, -190), lh=(80, -170), hold_r=mug(ORANGE)), b,
          chair(1430, 890, 1.2, side=False) if False else g(chair(0, 0, 1.2, side=True), x=1400, y=890, flip=True), fig(1400, 890, 1.2, "l", "sit", top=OLIVE, hair="bald", hc=HG, eyes="arc", mouth="open", rh=(90, -200), lh=(70, -180)),
          ell(1215, 770, 150, 26, "#fff8ea"), rect(1204, 790, 22, 110, BROWN), ell(1215, 900, 70, 12, BROWN), coffee(1270, 768, .95)]
    o += [fig(780, 850, 1.18, "f", "stand", top=WHITE, apron=ORANGE, hair="receding", hc=HG, eyes="arc", collar=NAVY, lh=(-50, -240), rh=(50, -240), bottom=NAVY,
              over=rect(-92, -250, 184, 12, BROWN, 6) + coffee(-40, -258, .9) + coffee(44, -258, .9))]
    return svg(*o)


def honcho_shokudo():
    o = [room("#fbe6d8", LWOOD, 640), rect(0, 90, 620, 14, WOOD), rect(40, 300, 560, 340, "#e9d9bd"), rect(30, 290, 580, 30, WOOD, 6), pot(200, 290, 1), pot(430, 290, .9, BRICK)]
    o += [g(rect(-20, -52, 40, 52, c, 4), x=70 + 74 * k, y=90) for k, c in enumerate((SAGE, MUSTARD, WHITE, ROSE, TEAL, WHITE, MUSTARD))]
    o += [fig(316, 590, 1.05, "f", top=WHITE, apron=RED, hat="bandana", hatc=RED, hair="bob", hc=HD, hidelegs=True, lh=(-70, -240), rh=(70, -250), eyes="arc", hold_r=line([(0, -40), (0, 26)], "#8b979c", 7) + ell(0, 30, 18, 10, "#8b979c")),
          rect(40, 330, 560, 310, "#e9d9bd"), rect(30, 320, 580, 24, WOOD, 6), text(212, 420, "本町みんなの食堂", 38, "#9b2d24"), path("M66 442H358", st=RED, w=5), board(1010, 90, 420, 236)]
    o.append(window(680, 90, 270, 250, "trees"))
    for x, k in ((690, dict(top=BLUE, hair="receding", hc=HG, rh=(30, -190), lh=(-30, -170))), (1120, dict(top=PURPLE, hair="perm", hc=HW, glasses=True, mouth="open", rh=(60, -200), lh=(-30, -170))), (1480, dict(top=OLIVE, hair="short", hc=HG, eyes="arc", rh=(30, -190), lh=(-30, -170)))):
        o += [chair(x, 905, 1.1), fig(x, 905, 1.25, "f", "sit", shadow=False, **k)]
    o += [kid(905, 905, 1.4, "f", "sit", top=YELLOW, hair="bob", rh=(50, -200), lh=(-30, -180), mouth="open", seat=175, shadow=False), kid(1300, 905, 1.4, "f", "sit", top=RED, hair="crop", rh=(30, -195), lh=(-44, -190), seat=175, eyes="arc", shadow=False)]
    o += [tabletop(1060, 800, 1160, 110, "#e5c492", 160)]
    for x, c, fd in ((690, NAVY, WHITE), (900, RED, WHITE), (1110, TEAL, WHITE), (1300, RED, WHITE), (1480, BRICK, WHITE)): o += [plate(x - 30, 770, 1), bowl(x + 46, 776, .9, c, fd)]
    o += [cup(800, 740, .9, SAGE, True), cup(1210, 742, .9, MUSTARD), fig(430, 950, 1.3, "r", "walk", top=ROSE, apron=WHITE, hair="bun", hc=HG, bottom=NAVY, rh=(104, -250), lh=(96, -240), over=rect(34, -252, 170, 12, BROWN, 6) + bowl(80, -250, .9, RED) + plate(150, -256, .9))]
    return svg(*o)


def sakuradai_aruko():
    o = [sky("#dcecf5", 560, "#bcd9a0", sun=(1380, 130))]
    o += [path("M0 860C420 800 900 900 1600 800V1000H0Z", "#e9dcc0"), path("M0 1000V930C500 900 1000 980 1600 890V1000Z", "#cfe0b0")]
    o += [house(1400, 640, .7, roof=TEAL), house(1180, 620, .6, roof=RED), tree(180, 830, 1.9, kind="sakura"), tree(720, 760, 1.45, kind="sakura"), tree(1530, 850, 1.7, kind="sakura"), bush(420, 800, .9), bush(1120, 810, .9, dots=PINK)]
    o += [fig(300, 905, 1.12, "r", "walk", top=LILAC, hair="perm", hc=HG, hat="bucket", hatc=YELLOW, bottom=NAVY, rh=(74, -170), hold_r=pole(150), lh=(-40, -200)),
          fig(560, 915, 1.15, "r", "walk", top=RED, hair="short", hc=HG, hat="cap", hatc=YELLOW, rh=(-50, -200), lh=(66, -190), mouth="open", lf=(-54, 0), rf=(50, -4)),
          fig(830, 912, 1.08, "r", "walk", top=MUSTARD, hair="bob", hc=HW, scarf=TEAL, hat="bucket", hatc=YELLOW, rh=(40, -300), lh=(-30, -200), eyes="arc", bottom=BROWN),
          fig(1090, 915, 1.16, "r", "walk", top=GREEN, vest=YELLOW, hair="bald", hc=HG, hat="cap", hatc=YELLOW, glasses=True, rh=(70, -180), hold_r=stick(160), lh=(-20, -200)),
          fig(1350, 905, 1.1, "l", "stand", top=ROSE, hair="bob", hc=HD, hat="bucket", hatc=YELLOW, bottom=GREY, rh=(86, -380), lh=(30, -200), mouth="open")]
    o += [ell(a, b, 9, 6, "#f4c6cf") for a, b in ((120, 900), (250, 950), (460, 560), (600, 480), (700, 930), (930, 560), (980, 950), (1220, 940), (1240, 500), (400, 350), (1450, 950), (860, 420))]
    return svg(*o)


def midori_golf():
    o = [sky("#d7ecf8", 520, "#a9d08e", sun=(640, 150))]
    o += [path("M0 700C400 640 900 720 1600 650V1000H0Z", "#b9da9b"), tree(120, 620, 1.5), tree(360, 600, 1.2, kind="pine"), tree(1480, 640, 1.6, "#79b087"), tree(1230, 590, 1.0), bush(640, 580, .9), bush(960, 572, .8)]
    o += [bench(1410, 790, 300), fig(1345, 790, 1.02, "f", "sit", top=PURPLE, hair="perm", hc=HW, seat=100, lh=(-10, -190), rh=(20, -190), eyes="arc"), fig(1475, 790, 1.02, "f", "sit", top=TEAL, hair="short", hc=HG, hat="cap", hatc=RED, seat=100, rh=(66, -330), mouth="open")]
    # the hole post: ring legs, bell and flag
    o += [ell(1010, 880, 90, 18, "#8fbf77"), line([(950, 876), (1010, 760), (1070, 876)], "#c0392b", 8), line([(1010, 760), (1010, 876)], "#c0392b", 6), ell(1010, 874, 64, 12, "none"), f'<ellipse cx="1010" cy="874" rx="62" ry="13" fill="none" stroke="#c0392b" stroke-width="7"/>', line([(1010, 760), (1010, 600)], GREY, 7), path("M1010 604l96 26l-96 30z", YELLOW), text(1040, 642, "3", 30), circ(1010, 800, 12, MUSTARD)]
    o += [circ(760, 905, 22, RED), path("M770 930Q840 950 900 925", st=WHITE, w=5, extra='stroke-dasharray="2 16"')]
    club = line([(4, -10), (86, 178)], BROWN, 8) + g(rect(-16, -14, 74, 32, "#8a5a3a", 12), x=90, y=182, rot=8)
    o += [fig(560, 925, 1.35, "r", "stand", top=BLUE, hair="bald", hc=HG, hat="straw", hatc=GREEN, lean=16, lh=(86, -200), rh=(92, -190), hold_r=club, lf=(-30, 0), rf=(36, 0), glasses=True),
          fig(230, 900, 1.25, "r", "stand", top=ORANGE, hair="bob", hc=HD, hat="bucket", hatc=TEAL, rh=(60, -180), hold_r=stick(160, "#8a5a3a") + rect(-22, 158, 56, 22, "#8a5a3a", 9), lh=(50, -200), bottom=NAVY, eyes="arc"),
          fig(1180, 935, 1.2, "l", "stand", top=MUSTARD, hair="bun", hc=HW, hat="straw", hatc=RED, rh=(70, -380), lh=(50, -360), mouth="open", eyes="arc", bottom=GREY)]
    return svg(*o)


def kawabe_sakan():
    o = [room("#e6f0ea", "#c8b48e", 760), rect(0, 120, 1600, 420, "#dbe8e2")]
    o += [line([(0, 120 + 84 * k), (1600, 120 + 84 * k)], "#cbdcd4", 4) for k in range(6)] + [line([(100 * k, 120), (100 * k, 540)], "#cbdcd4", 4) for k in range(1, 16)]
    o += [rect(60, 60, 420, 190, WOOD, 6), rect(74, 74, 190, 162, tint(WOOD, .2), 4), rect(276, 74, 190, 162, tint(WOOD, .2), 4), circ(252, 158, 7, YELLOW), circ(288, 158, 7, YELLOW), window(600, 90, 400, 280, "hills"), rect(1120, 96, 360, 240, "#2f4a40", 6, WOOD, 12),
          text(1300, 166, "さばのみそ煮", 44, WHITE), text(1300, 230, "① 米をとぐ", 34, "#ffe9a8"), text(1300, 288, "② 湯をかける", 34, "#ffe9a8")]
    P = [(300, dict(view="f", top=BLUE, apron=MUSTARD, hat="bandana", hatc=WHITE, hair="short", hc=HG, lh=(-20, -186), rh=(50, -190), hold_r=g(rect(-8, -8, 80, 20, "#c9d2d6", 3), rect(-44, -6, 40, 16, BROWN, 6), x=0, y=4), glasses=True)),
         (650, dict(view="f", top=GREEN, apron=WHITE, hat="bandana", hatc=BLUE, hair="bald", hc=HG, lh=(-60, -210), rh=(66, -240), mouth="open", hold_r=line([(0, -40), (-10, 60)], "#b98a55", 9))),
         (1010, dict(view="f", top=RED, apron=TEAL, hat="bandana", hatc=MUSTARD, hair="receding", hc=HD, lh=(-56, -200), rh=(56, -200), eyes="down")),
         (1350, dict(view="l", top=OLIVE, apron=ORANGE, hair="short", hc=HW, hat="bandana", hatc=WHITE, rh=(80, -270), lh=(70, -210), eyes="arc", mouth="open", hold_r=mug(BRICK)))]
    for x, k in P: o.append(fig(x, 930, 1.35, shadow=False, **k))
    o += [rect(0, 690, 1600, 40, "#d8c3a0"), rect(0, 730, 1600, 270, "#b98a55"), rect(0, 730, 1600, 10, shade("#b98a55", .2))] + [rect(40 + 396 * k, 770, 330, 200, "#c89a66", 6) for k in range(4)] + [circ(340 + 396 * k, 800, 8, BROWN) for k in range(4)]
    o += [rect(190, 676, 230, 20, "#f1e2c0", 6), ell(380, 664, 40, 15, "#7fa6b8"), path("M412 664l36-18l0 36z", "#7fa6b8"), circ(356, 660, 4, INK), pot(650, 694, .95), ell(1010, 640, 80, 18, WHITE), path("M930 640C934 712 1086 712 1090 640Z", "#dfe6e8"), ell(1010, 642, 66, 13, "#f7f3e6"),
          bowl(1220, 694, 1, RED, "#b9772f"), bowl(1300, 694, 1, RED, "#b9772f"), plate(1480, 690, 1.1, "#8f9fa6"), g(path("M-14 0C-20-60 20-60 14 0Z", WHITE), path("M-6-46C-30-90-10-96 0-50C10-96 30-90 6-46Z", OLIVE), rot=70, x=90, y=684)]
    return svg(*o)


def suijin_utagoe():
    o = [room("#ece4f8", "#d9bf98", 670), window(80, 90, 360, 280, "hills"), rect(560, 80, 480, 300, WHITE, 6, BROWN, 10), text(800, 150, "みんなで歌おう", 44, "#573691")]
    o += [path(f"M610 {200 + k * 24}H990", st="#c2cdc6", w=3) for k in range(5)] + [g(ell(0, 0, 14, 10, INK), line([(12, -2), (12, -52)], INK, 5), x=650 + 66 * k, y=y) for k, y in enumerate((284, 260, 236, 260, 224, 272))]
    o += [clock(1180, 160, 46, 1, 45), board(1290, 90, 250, 236)]
    o += [fig(660, 780, 1.14, "f", top=ROSE, hair="perm", hc=HW, lh=(-30, -246), rh=(30, -246), hold_r=g(book(BLUE), x=-30), mouth="open", bottom=NAVY), fig(905, 780, 1.14, "f", top=NAVY, hair="receding", hc=HG, lh=(-30, -246), rh=(30, -246), hold_r=g(book(GREEN), x=-30), mouth="o", glasses=True),
          fig(1150, 780, 1.14, "f", top=MUSTARD, hair="bob", hc=HD, skirt=True, bottom=BROWN, lh=(-30, -246), rh=(30, -246), hold_r=g(book(RED), x=-30), mouth="open", eyes="arc"), fig(1390, 780, 1.14, "f", top=TEAL, hair="short", hc=HW, lh=(-30, -246), rh=(30, -246), hold_r=g(book(BLUE), x=-30), mouth="open", eyes="arc")]
    a, b = wheelchair_f(1040, 950, 1.15)
    o += [a, fig(1040, 950, 1.15, "f", "sit", top=LILAC, hair="bun", hc=HW, lf=(-26, -10), rf=(26, -10), lh=(-30, -190), rh=(30, -190), hold_r=g(book(GREEN), x=-30), mouth="open", eyes="arc"), b]
    o += [chair(1300, 950, 1.1), fig(1300, 950, 1.1, "f", "sit", top=OLIVE, hair="bald", hc=HG, lh=(-30, -190), rh=(30, -190), hold_r=g(book(RED), x=-30), mouth="o")]
    o += [g(rect(-44, -106, 96, 18, BRICK, 6), line([(-30, -90), (-36, 0)], INK, 9), line([(36, -90), (42, 0)], INK, 9), x=240, y=940, s=1.2), fig(240, 940, 1.2, "r", "sit", top=PURPLE, hair="pony", hc=HB, rh=(126, -196), lh=(136, -204), bottom=GREY, mouth="open")]
    o += [path("M340 940L372 712M560 940L528 712", st=BROWN, w=16), rect(330, 690, 260, 34, "#5b4030", 6), rect(330, 676, 250, 18, WHITE, 3)] + [rect(344 + 24 * k, 676, 10, 10, INK) for k in range(10)] + [path("M470 670L500 590L600 590L590 670Z", WHITE), line([(505, 610), (580, 610)], GREY, 3), line([(500, 630), (576, 630)], GREY, 3)]
    for x, y, c in ((520, 500, PURPLE), (440, 440, TEAL), (300, 470, RED)): o.append(g(ell(0, 0, 16, 12, c), line([(14, -2), (14, -60)], c, 6), path("M14-60C30-54 38-40 34-26", st=c, w=7), x=x, y=y))
    return svg(*o)


def sofa(x, y, c, s=1, w=190): return g(rect(-w / 2 - 20, -250, w + 40, 230, c, 40), rect(-w / 2 - 46, -150, 62, 140, shade(c, .1), 26), rect(w / 2 - 16, -150, 62, 140, shade(c, .1), 26), rect(-w / 2 + 6, -112, w - 12, 90, tint(c, .12), 16), x=x, y=y, s=s)
def knit(c, w=70, h=80): return path(f"M{-w / 2} 0L{w / 2} 0L{w / 2 + 4} {h}Q0 {h + 12} {-w / 2 - 4} {h}Z", c) + "".join(path(f"M{-w / 2} {k}Q0 {k + 8} {w / 2} {k}", st=shade(c, .16), w=3) for k in range(14, h, 16)) + line([(-w / 2 - 20, -16), (w / 2 - 6, 6)], "#e9dcc0", 6) + line([(w / 2 + 20, -16), (-w / 2 + 6, 6)], "#e9dcc0", 6)


def yanagi_amimono():
    o = [room("#e7eee0", "#cfa878", 680), window(560, 80, 480, 300, "trees"), rect(110, 130, 320, 14, WOOD), rect(110, 270, 320, 14, WOOD)]
    for k, (x, y, c) in enumerate(((150, 98, ROSE), (220, 100, MUSTARD), (290, 98, TEAL), (370, 100, LILAC), (160, 238, GREEN), (240, 240, ORANGE), (310, 238, BLUE), (385, 240, PINK))): o.append(yarn(x, y, 32, c))
    o += [board(1170, 110, 330, 236), ell(800, 900, 640, 80, "#d98f74"), ell(800, 896, 560, 64, "#e8b49c")]
    P = [(270, RED, dict(top=TEAL, hair="perm", hc=HW, glasses=True), LILAC), (630, OLIVE, dict(top=NAVY, hair="receding", hc=HG, eyes="down"), MUSTARD), (985, BLUE, dict(top=ROSE, hair="bun", hc=HG, eyes="arc"), SAGE), (1335, MUSTARD, dict(top=PURPLE, hair="bob", hc=HD, mouth="open", skirt=True, bottom=GREY), ORANGE)]
    for x, sc, k, yc in P:
        k.setdefault("bottom", GREY)
        if k.pop("skirt", 0): pass
        o += [sofa(x, 860, sc, 1.2), fig(x, 860, 1.25, "f", "sit", lh=(-46, -176), rh=(46, -176), over=g(knit(yc), x=0, y=-178), shadow=False, **k), path(f"M{x + 10} {860 - 110}C{x + 120} {800} {x + 60} {900} {x + 130} {906}", st=yc, w=5), yarn(x + 140, 896, 34, yc)]
    o += [g(path("M-80-60L80-60L62 30Q0 44-62 30Z", "#b98a55"), "".join(path(f"M-76 {k}Q0 {k + 14} 76 {k}", st=shade("#b98a55", .2), w=5) for k in (-44, -20, 4)), x=805, y=925), yarn(760, 858, 36, RED), yarn(826, 850, 40, YELLOW), yarn(868, 866, 28, TEAL), rect(0, 0, 0, 0, WHITE)]
    return svg(*o)


def cabbage(x, y, s=1): return g(circ(-22, -22, 24, "#7fb069"), circ(22, -22, 24, "#7fb069"), circ(0, -28, 30, "#9bc77c"), path("M-12-46C0-30 0-14-6-4M10-46C6-30 4-16 8-6", st="#c5e0a5", w=4), x=x, y=y, s=s)
def daikon(s=1, rot=0): return g(path("M-20-4C-24 60-10 120 0 140C10 120 24 60 20-4Z", WHITE), path("M-18 30Q-4 36 0 30M4 70Q12 74 14 68", st="#dcd6c4", w=4), path("M-6 0C-60-40-50-90-40-96C-28-70-10-40-4-4C-20-60-4-110 4-116C14-90 12-40 6-4C20-60 44-84 54-84C56-60 30-20 8 2Z", "#6fa05a"), s=s, rot=rot)


def shinden_hatake():
    o = [sky("#e3eff3", 480, "#c6d79a", sun=(1330, 140)), house(1350, 500, .55, roof=BRICK), house(190, 495, .5, roof=TEAL), tree(420, 520, .8), tree(1140, 500, .8, "#79b087")]
    for k, (y, h) in enumerate(((540, 60), (630, 80), (750, 110), (900, 140))): o.append(path(f"M0 {y + 30}C400 {y - 10} 1100 {y + 40} 1600 {y}V{y + h}H0Z", ("#a77c50", "#9a7046", "#8f663e", "#845c37")[k]))
    o += [cabbage(100 + 150 * k, 592 + (k % 2) * 4, .7) for k in range(10)] + [cabbage(60 + 180 * k, 684, .9) for k in range(9)]
    o += [fig(330, 860, 1.3, "r", "squat", top=BLUE, hair="short", hc=HG, hat="straw", hatc=RED, lean=26, rh=(118, -70), lh=(104, -76), bottom=OLIVE, shoes=INK, hold_r=g(daikon(.7), y=-6)),
          fig(760, 850, 1.3, "f", "stand", top=OLIVE, hair="bald", hc=HG, hat="cap", hatc=GREEN, rh=(70, -290), lh=(-40, -230), hold_r=g(daikon(.95), y=10), mouth="open", eyes="arc", shoes=INK),
          kid(990, 880, 1.4, "l", "stand", top=YELLOW, bottom=BLUE, hat="cap", hatc=RED, hair="crop", rh=(84, -330), lh=(70, -340), mouth="open", shoes=RED),
          fig(1270, 870, 1.3, "l", "walk", top=ROSE, hair="bob", hc=HW, hat="straw", hatc=PURPLE, rh=(60, -196), lh=(70, -200), bottom=NAVY, shoes=INK, eyes="arc", hold_r=g(path("M-70-20L70-20L56 50L-56 50Z", "#c89a66"), cabbage(-30, -8, .7), cabbage(20, -8, .7), circ(52, -22, 16, "#e5873a"), x=10, y=10))]
    o += [cabbage(90 + 190 * k, 950 + (k % 2) * 8, 1.15) for k in range(3)] + [cabbage(1060 + 190 * k, 965 + (k % 2) * 8, 1.15) for k in range(3)] + [g(path("M-110-50L110-50L94 40L-94 40Z", "#c89a66"), path("M-102-20L102-20M-98 10L98 10", st=shade("#c89a66", .2), w=6), x=730, y=950)] + [g(daikon(.6, 60), x=690 + 56 * k, y=896) for k in range(2)]
    return svg(*o)


def matsubara_salon():
    o = [room("#f3ead6", "#d4bb93", 660), window(420, 70, 760, 360, "danchi", panes=3), board(60, 100, 250, 330), clock(1330, 150, 50, 1, 30), rect(1240, 260, 290, 400, "#c9b38a"), rect(1256, 276, 258, 120, "#e6d7b5"), pot(1390, 258, .6, BRICK, True)]
    o += [g(chair(0, 0, 1.25, side=True), x=200, y=900), fig(200, 900, 1.25, "r", "sit", top=NAVY, hair="bald", hc=HG, glasses=True, rh=(132, -196), lh=(70, -200), eyes="down"),
          g(chair(0, 0, 1.25, side=True), x=640, y=900, flip=True), fig(640, 900, 1.25, "l", "sit", top=BRICK, hair="short", hc=HW, rh=(90, -180), lh=(60, -250), eyes="down"),
          fig(425, 850, 1.2, "f", "stand", top=SAGE, hair="receding", hc=HD, lh=(-60, -200), rh=(40, -300), mouth="open")]
    o += [rect(300, 744, 240, 24, "#c79b62", 4), rect(408, 766, 28, 120, BROWN), rect(350, 880, 144, 16, BROWN, 6), rect(340, 722, 160, 26, "#e0b872", 3)] + [poly([(356 + 30 * k, 724), (374 + 30 * k, 724), (370 + 30 * k, 708), (365 + 30 * k, 702), (360 + 30 * k, 708)], "#f1dfb0") for k in range(5)]
    for x, k in ((930, dict(top=PURPLE, hair="perm", hc=HW, lh=(-40, -170), rh=(30, -220), hold_r=yunomi(), eyes="arc")), (1140, dict(top=TEAL, hair="bob", hc=HD, lh=(-70, -220), rh=(40, -170), mouth="open")), (1350, dict(top=MUSTARD, hair="bun", hc=HG, glasses=True, lh=(-30, -190), rh=(34, -180)))):
        o += [chair(x, 930, 1.15), fig(x, 930, 1.2, "f", "sit", shadow=False, **k)]
    o += [tabletop(1140, 840, 720, 100, "#e5c492", 150), senbei(1140, 800, 1.2), cup(1010, 800, 1, WHITE, True), cup(1270, 800, 1, BRICK), cup(1400, 812, 1, SAGE, True), teapot(1220, 790, .7, TEAL), g(circ(0, 0, 17, "#e5873a"), circ(30, 2, 17, "#ee9b45"), circ(15, -18, 17, "#e5873a"), x=890, y=806)]
    return svg(*o)


def net(x, y, w, d, n=8, c="#4f7f4a", skew=.35):
    o = ""
    for k in range(4): o += line([(x + skew * d * k / 3, y - d * k / 3), (x + w + skew * d * k / 3, y - d * k / 3)], c, 6)
    for k in range(n + 1): o += line([(x + w * k / n, y), (x + w * k / n + skew * d, y - d)], c, 5)
    return o


def tanaka_fumanet():
    o = [room("#e8f1e0", "#dcbf90", 600), window(100, 80, 360, 280, "hills"), window(560, 80, 360, 280, "hills", sun=False), clock(1060, 140, 48, 10, 0), board(1180, 90, 330, 236)]
    for x, k in ((160, dict(top=TEAL, hair="bob", hc=HW)), (1450, dict(top=BRICK, hair="short", hc=HG, glasses=True))): o += [chair(x, 700, .95), fig(x, 700, .98, "f", "sit", lh=(-12, -220), rh=(12, -220), mouth="open", eyes="arc", **k)]
    for x, k in ((620, dict(top=ORANGE, hair="perm", hc=HG)), (1020, dict(top=PURPLE, hair="bun", hc=HW))): o.append(fig(x, 690, 1, "f", lh=(-14, -250), rh=(14, -250), eyes="arc", bottom=NAVY, **k))
    o += [net(100, 930, 1280, 170, 9)]
    o += [fig(420, 890, 1.3, "r", "walk", top=ROSE, hair="bob", hc=HD, rf=(66, -46), lf=(-16, 0), rh=(-36, -210), lh=(70, -220), bottom=GREY, eyes="down", shoes=WHITE),
          fig(830, 890, 1.34, "r", "walk", top=GREEN, hair="receding", hc=HG, glasses=True, rf=(70, -30), lf=(-20, 0), rh=(20, -190), lh=(84, -250), mouth="open", shoes=WHITE),
          fig(1230, 885, 1.3, "r", "walk", top=MUSTARD, hair="perm", hc=HW, rf=(60, -52), lf=(-14, 0), rh=(-20, -200), lh=(70, -220), bottom=BROWN, eyes="arc", shoes=WHITE)]
    return svg(*o)


def minamino_kodomo():
    o = [room("#fff0c2", "#dcb98a", 640), window(80, 80, 380, 280, "night"), rect(580, 70, 470, 120, WHITE, 14, ORANGE, 10), text(815, 150, "カレーの日", 66, "#9b2d24")]
    o += [path(f"M{1130 + 60 * k} 80q30 20 60 0l-30 56z", (RED, YELLOW, TEAL, PURPLE, ORANGE, SAGE, BLUE)[k]) for k in range(7)]
    o += [rect(1100, 420, 500, 300, "#e9d9bd"), pot(1240, 420, 1.0, BRICK), pot(1480, 420, .9), fig(1370, 720, 1.1, "f", top=WHITE, apron=GREEN, hat="bandana", hatc=GREEN, hair="bun", hc=HW, hidelegs=True, lh=(-74, -260), rh=(60, -230), eyes="arc", mouth="open", hold_l=line([(0, -30), (0, 40)], "#8b979c", 8) + ell(0, 44, 18, 9, "#8b979c")), rect(1090, 440, 510, 34, WOOD, 6), rect(1100, 474, 500, 246, "#e9d9bd"), curry(1170, 432, 1), curry(1480, 432, 1)]
    for x, c, h, hc, k in ((180, RED, "crop", HK, dict(mouth="open")), (370, SAGE, "bob", HB, dict(eyes="arc")), (800, YELLOW, "pony", HK, dict(mouth="open")), (980, BLUE, "crop", HB, dict(eyes="arc"))): o.append(kid(x, 930, 1.5, "f", "sit", seat=150, top=c, hair=h, hc=hc, lh=(-40, -196), rh=(50, -236), hold_r=line([(0, -34), (0, 12)], "#9aa5ab", 7) + ell(0, -40, 9, 13, "#9aa5ab"), shadow=False, **k))
    o += [fig(585, 930, 1.25, "f", "sit", top=PURPLE, hair="perm", hc=HG, glasses=True, lh=(-40, -170), rh=(40, -170), shadow=False, eyes="arc")]
    o += [tabletop(590, 850, 1060, 120, "#e5c492", 110)] + [curry(x, 800 + (k % 2) * 6, 1.2) for k, x in enumerate((190, 385, 590, 800, 980))] + [cup(280 + 400 * k, 800, .9, c) for k, c in enumerate((TEAL, ROSE))]
    o += [kid(1190, 940, 1.5, "r", "walk", top=ORANGE, bottom=NAVY, hair="bob", hc=HK, rh=(96, -240), lh=(90, -236), over=rect(40, -240, 130, 12, BROWN, 6) + curry(104, -250, .9))]
    o += [fig(1420, 950, 1.25, "l", "walk", top=TEAL, hair="receding", hc=HG, rh=(100, -250), lh=(90, -240), mouth="open", apron=WHITE)]
    return svg(*o)


# ---- services ------------------------------------------------------------------------------------------------------

def kaimono_bus():
    o = [sky("#d7ecf8", 600, "#b9d8a5", sun=(150, 130)), rect(0, 700, 1600, 300, "#a9b1ab"), rect(0, 690, 1600, 24, "#d9ddd6")] + [rect(60 + 320 * k, 930, 160, 14, WHITE, 4) for k in range(5)]
    o += [house(180, 692, 1.0, roof=GREEN), tree(420, 694, .9), rect(1130, 360, 440, 334, "#f5ecd9"), rect(1110, 330, 480, 84, GREEN, 8), text(1350, 392, "スーパー", 52, WHITE), rect(1180, 470, 340, 224, "#bcdcea", 4, WHITE, 10), line([(1350, 470), (1350, 694)], WHITE, 10)] + [path(f"M{1130 + 74 * k} 414h74l-8 40h-58z", RED if k % 2 else WHITE) for k in range(6)]
    riders = g(head(-238, -214, "r", "perm", HW, eyes="arc"), head(-86, -214, "r", "bald", HG, glasses=True), rect(-310, -176, 480, 46, "#8d6bb8"), rect(-150, -300, 0, 0, WHITE)) + head(366, -212, "r", "short", HB, hat="cap", hatc=NAVY) + path("M300-176L426-176L426-150L300-150Z", "#8d6bb8")
    o += [bus(560, 880, 1.32, riders=riders, open_door=True)]
    o += [rect(770, 886, 170, 16, "#6b7580", 4), fig(852, 888, 1.12, "b", "stand", top=ROSE, hair="bun", hc=HW, bottom=NAVY, skirt=True, rh=(96, -230), lh=(-70, -190), hold_l=ecobag(MUSTARD)),
          fig(1020, 930, 1.22, "l", "stand", top=NAVY, vest=YELLOW, hair="short", hc=HD, rh=(92, -260), lh=(80, -280), eyes="arc", mouth="open"),
          fig(1250, 935, 1.22, "l", "stand", top=TEAL, hair="receding", hc=HG, hat="cap", hatc=BROWN, rh=(66, -176), hold_r=stick(160), glasses=True),
          fig(1440, 940, 1.16, "l", "walk", top=MUSTARD, hair="bob", hc=HD, rh=(20, -172), hold_r=ecobag(SAGE), lh=(50, -200), mouth="open", bottom=GREY)]
    return svg(*o)


def gomidashi_tai():
    o = [sky("#fbe7cf", 560, "#c6d8a8", hills=("#d9d6b4", "#b7cf9f"), sun=(250, 300), sunc="#f7b25c", clouds=False)]
    o += [path("M0 640L1600 560V1000H0Z", "#d9d2c2"), path("M0 620L1600 540V570L0 660Z", "#b7b09f"), house(260, 640, 1.1, roof=TEAL), house(690, 612, .95, roof=RED, wall="#efe2cc"), tree(1000, 600, .9), house(1440, 590, 1.0, roof=PURPLE, wall="#f2e8d6")]
    # collection place
    o += [rect(1140, 560, 400, 250, "#b9c3c0"), rect(1128, 548, 424, 22, "#8b979c", 4), rect(1180, 590, 150, 86, WHITE, 4), text(1255, 626, "燃やすごみ", 27, "#0a5956"), text(1255, 662, "火・金", 28, "#9b2d24")]
    o += [g(gbag("#e7eef0"), x=x, y=y, s=1.1) for x, y in ((1200, 700), (1310, 696), (1420, 702))] + [g("".join(line([(1150 + 34 * k, 690), (1146 + 36 * k, 815)], "#3f7fa6", 4) for k in range(12)) + "".join(line([(1146, 700 + 28 * k), (1550, 700 + 28 * k)], "#3f7fa6", 4) for k in range(5)), op=.75)]
    gl = YELLOW
    o += [fig(890, 915, 1.3, "r", "walk", top=BLUE, vest=None, hair="crop", hc=HK, bottom=NAVY, rh=(66, -196), hold_r=gbag(), lh=(40, -190), mouth="open", glove=YELLOW),
          fig(590, 925, 1.3, "r", "walk", top=OLIVE, hair="receding", hc=HG, hat="cap", hatc=MUSTARD, rh=(56, -186), hold_r=gbag("#eef2f0"), lh=(-40, -200), glasses=True, glove=YELLOW),
          fig(200, 900, 1.25, "r", "stand", top=ROSE, hair="bob", hc=HW, bottom=GREY, rh=(90, -360), lh=(40, -200), eyes="arc", apron=WHITE, mouth="open"),
          g(path("M-30 0L-24-60C-10-74 20-74 30-58L40-20L60 0Z", "#d9a866"), circ(44, -70, 28, "#d9a866"), circ(54, -74, 4, INK), circ(70, -64, 6, INK), path("M26-88L20-110L44-94Z", BROWN), path("M-26-20C-56-30-56-60-46-66", st="#d9a866", w=12), x=370, y=935, s=1.1)]
    return svg(*o)


def sumaho_koko():
    o = [room("#e3f0f4", "#d8bd94", 640), window(90, 80, 380, 280, "trees"), rect(560, 90, 500, 130, WHITE, 12, TEAL, 10), text(810, 150, "高校生", 44, "#0a5956"), text(810, 200, "スマホ相談室", 44, "#0a5956"), board(1170, 90, 340, 236), clock(620, 330, 46, 2, 0)]
    uni = dict(top=NAVY, cardi=WHITE)
    o += [chair(250, 945, 1.25), fig(250, 945, 1.35, "f", "sit", top=PURPLE, hair="perm", hc=HW, glasses=True, lh=(-20, -170), rh=(36, -200), hold_r=phone(), eyes="down", shadow=False),
          chair(490, 945, 1.25), fig(490, 945, 1.35, "f", "sit", hair="pony", hc=HK, lh=(-84, -210), rh=(44, -170), eyes="arc", shadow=False, **uni),
          chair(1100, 945, 1.25), fig(1100, 945, 1.35, "f", "sit", hair="crop", hc=HK, lh=(-40, -170), rh=(90, -215), shadow=False, mouth="open", **uni),
          chair(1340, 945, 1.25), fig(1340, 945, 1.35, "f", "sit", top=OLIVE, hair="bald", hc=HG, lh=(-30, -205), rh=(46, -170), hold_l=phone(INK, "#ffe9a8"), mouth="open", eyes="arc", shadow=False)]
    o += [tabletop(390, 860, 660, 110, "#e5c492", 130), tabletop(1220, 860, 640, 110, "#e5c492", 130), cup(180, 820, 1, SAGE, True), cup(1450, 820, 1, BRICK, True), g(rect(-50, -8, 100, 14, WHITE, 3), line([(30, -14), (60, -30)], RED, 6), x=560, y=830), g(rect(-50, -8, 100, 14, "#fff0c2", 3), x=1160, y=830)]
    o += [fig(800, 900, 1.25, "f", "stand", hair="long", hc=HB, skirt=True, bottom=GREY, lh=(-20, -240), rh=(80, -300), hold_l=rect(-30, -30, 60, 78, "#c79b62", 5) + rect(-24, -20, 48, 62, WHITE, 2), mouth="open", **uni)]
    return svg(*o)


SCENES = {**{"gatherings/" + k.replace("_", "-"): v for k, v in dict(kita_taiso=kita_taiso, yamate_chaya=yamate_chaya, ekimae_cafe=ekimae_cafe, honcho_shokudo=honcho_shokudo, sakuradai_aruko=sakuradai_aruko,
    midori_golf=midori_golf, kawabe_sakan=kawabe_sakan, suijin_utagoe=suijin_utagoe, yanagi_amimono=yanagi_amimono, shinden_hatake=shinden_hatake, matsubara_salon=matsubara_salon, tanaka_fumanet=tanaka_fumanet, minamino_kodomo=minamino_kodomo).items()},
    **{"services/" + k.replace("_", "-"): v for k, v in dict(kaimono_bus=kaimono_bus, gomidashi_tai=gomidashi_tai, sumaho_koko=sumaho_koko).items()}}

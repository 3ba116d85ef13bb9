"""Scenes for the newsletters: one for each issue."""
from parts import *
from scenes_b import flower, bucket


def hohoemi_9():  # a cold spring morning on the veranda, close: the kettle and two sisters who quarrel
    o = [rect(0, 0, 1600, 1000, "#efe2c4"), shoji(40, 40, 420, 640, 2), rect(460, 40, 700, 640, "#dcecf0"), path("M460 680V420C600 340 740 400 840 460C940 380 1060 370 1160 430V680Z", SAGE), path("M460 680V560C700 500 900 600 1160 540V680Z", "#6fa983"), tree(1010, 640, .9, kind="sakura"), line([(640, 660), (640, 120)], BROWN, 14), path("M648 128C720 100 770 170 850 134V270C770 306 720 240 648 268Z", YELLOW), shoji(1160, 40, 420, 640, 2), rect(0, 0, 1600, 50, WOOD)]
    o += [rect(0, 680, 1600, 320, "#c79b62")] + [rect(0, 760 + 80 * k, 1600, 5, shade("#c79b62", .14)) for k in range(3)]
    o += [fig(330, 930, 1.5, "r", "seiza", top=ROSE, hair="bun", hc=HW, glasses=True, rh=(96, -170), lh=(60, -130), mouth="open", bottom=NAVY), fig(690, 930, 1.5, "l", "seiza", top=LILAC, hair="bun", hc=HG, rh=(90, -150), lh=(70, -110), hold_l="", mouth="o", bottom=BROWN),
          fig(1290, 930, 1.5, "l", "seiza", top=TEAL, hair="short", hc=HG, hat="cap", hatc=BROWN, scarf=MUSTARD, rh=(70, -160), lh=(64, -120), hold_r=g(yunomi(NAVY), s=1.2), eyes="arc")]
    o += [g(path("M-90 60L90 60L74 0L-74 0Z", "#5b4a3f"), rect(-100, -12, 200, 18, "#46382f", 6), teapot(0, -10, 1.5, "#59666b"), path("M-10-160C-34-190 20-206-4-240M30-160C6-190 60-206 36-240", st=WHITE, w=8), x=990, y=900), cup(500, 950, 1.2, SAGE, True), cup(860, 960, 1.2, WHITE), g(ell(0, 0, 60, 14, "#8a5a3a"), circ(-20, -14, 18, "#e5873a"), circ(18, -14, 18, "#ee9b45"), x=560, y=972)]
    return svg(*o)


def hohoemi_10():  # the three stools of the flower shop move house
    o = [sky("#e9eef2", 560, "#cbc3b4", hills=None, sun=(1380, 130)), rect(0, 560, 1600, 440, "#d3ccbd")]
    for x, w, c, r, t in ((0, 420, "#f1e2c8", BRICK, "花 屋"), (430, 330, "#e6ead9", TEAL, "お 茶"), (770, 380, "#f3e7dc", MUSTARD, "本 屋"), (1160, 440, "#e3e8ec", GREEN, "ひろば館")):
        o += [rect(x, 220, w, 480, c), rect(x, 200, w, 30, shade(c, .2)), rect(x + 26, 300, w - 52, 78, r, 6), text(x + w / 2, 356, t, 46, WHITE), rect(x + 40, 440, w * .42, 260, "#bcdcea", 3, WHITE, 8), rect(x + w * .58, 430, w * .3, 270, BROWN if t != "花 屋" else "#8b979c", 3)]
    o += ["".join(line([(30 + 0, 440 + 26 * k), (400, 440 + 26 * k)], "#a7b0b3", 3) for k in range(10)), rect(130, 500, 170, 120, WHITE, 6), text(215, 552, "三十八年", 30), text(215, 596, "ありがとう", 28, "#9b2d24"), rect(0, 700, 1600, 14, "#b3ab9b")]
    def stool(c): return rect(-60, -16, 120, 24, c, 12) + line([(-40, 6), (-50, 100)], BROWN, 12) + line([(40, 6), (50, 100)], BROWN, 12)
    o += [fig(330, 940, 1.3, "r", "walk", top=WHITE, apron=GREEN, hair="short", hc=HG, hat="cap", hatc=OLIVE, rh=(92, -230), lh=(84, -240), over="", hold_r=g(stool(BRICK), x=10, y=-6)),
          fig(690, 935, 1.28, "r", "walk", top=PURPLE, hair="perm", hc=HW, rh=(92, -230), lh=(84, -240), hold_r=g(stool(TEAL), x=10, y=-6), eyes="arc", mouth="open", bottom=NAVY),
          kid(1000, 940, 1.55, "r", "walk", top=YELLOW, hair="crop", bottom=BLUE, rh=(84, -230), lh=(76, -240), hold_r=g(stool(MUSTARD), x=10, y=-2, s=1.1), mouth="open", shoes=RED),
          fig(1390, 930, 1.28, "l", "stand", top=ROSE, hair="bun", hc=HG, cardi=WHITE, rh=(90, -340), lh=(70, -230), bottom=GREY, eyes="arc", mouth="open"), bucket(1560, 930, (PINK, WHITE, ROSE), 1.1, TEAL), flower(120, 900, PINK), line([(120, 910), (150, 960)], OLIVE, 6)]
    return svg(*o)


def hohoemi_11():  # the time of thanks at the forum
    o = [rect(0, 0, 1600, 1000, "#e9e1f2"), path("M0 0H1600V70H0Z", "#7a2f3b")] + [path(f"M{k * 44} 0h44v560q-22 26-44 0z", "#8f3a46" if k % 2 else "#a3475a") for k in range(5)] + [path(f"M{1380 + k * 44} 0h44v560q-22 26-44 0z", "#8f3a46" if k % 2 else "#a3475a") for k in range(5)]
    o += [rect(380, 90, 840, 120, WHITE, 8, "#573691", 8), text(800, 172, "おつかれさまの時間", 66, "#573691"), rect(0, 600, 1600, 150, "#c79b62"), rect(0, 740, 1600, 260, "#8a6a4a"), rect(0, 600, 1600, 10, shade("#c79b62", .15))]
    bq = g(path("M-26 60L0-6L26 60Z", WHITE), flower(-22, -14, ROSE), flower(22, -14, YELLOW), flower(0, -40, LILAC), path("M-20 34L20 34", st=RED, w=8))
    o += [fig(480, 690, 1.18, "f", top=GREEN, hair="bald", hc=HG, lh=(-24, -250), rh=(30, -250), hold_r=bq, eyes="arc"), fig(700, 690, 1.18, "f", top=ROSE, hair="bun", hc=HW, cardi=WHITE, lh=(-24, -250), rh=(30, -250), hold_r=bq, skirt=True, bottom=NAVY, mouth="open"),
          fig(920, 690, 1.18, "f", top=BLUE, hair="receding", hc=HG, glasses=True, collar=WHITE, lh=(-24, -250), rh=(30, -250), hold_r=bq), fig(1150, 690, 1.18, "l", top=MUSTARD, hair="bob", hc=HB, rh=(76, -260), lh=(60, -230), hold_r=bq, mouth="open", eyes="arc", bottom=GREY)]
    o += [g(rect(-70, -150, 140, 150, WOOD, 6), rect(-80, -160, 160, 18, shade(WOOD, .2), 4), line([(20, -160), (40, -220)], INK, 6), circ(42, -226, 11, INK), x=270, y=690)]
    cols = (TEAL, PURPLE, OLIVE, BRICK, NAVY, LILAC, SAGE)
    hs = (("perm", HW), ("short", HG), ("bob", HD), ("bald", HG), ("bun", HW), ("pony", HK), ("receding", HG))
    for k in range(7): o.append(fig(120 + 226 * k, 1080 + (k % 2) * 26, 1.25, "b", "sit", top=cols[k], hair=hs[k][0], hc=hs[k][1], hidelegs=True, lh=(-66, -306) if k % 2 else (-74, -250), rh=(66, -306) if k % 2 else (74, -250), shadow=False))
    return svg(*o)


def hohoemi_12():  # the travelling shop has come
    o = [sky("#dfeef5", 600, "#c6d9a6", sun=(180, 130)), rect(0, 740, 1600, 260, "#bdb8aa"), rect(0, 728, 1600, 16, "#dcd8cc"), house(200, 735, 1.2, roof=PURPLE), tree(1500, 735, 1.2, "#d79a4a"), tree(470, 735, .8, "#c98a3a")]
    o += [ell(960, 905, 480, 18, "#26352d", .18), rect(560, 380, 640, 470, WHITE, 18), rect(560, 700, 640, 60, GREEN), path("M1200 500H1330C1370 500 1390 560 1400 640L1420 700V850H1200Z", GREEN), path("M1226 530H1320C1346 530 1358 580 1366 650H1226Z", "#d7ecf8"), head(1290, 606, "l", "short", HB, hat="cap", hatc=RED, eyes="arc"), rect(1226, 646, 142, 50, GREEN), circ(1408, 750, 16, YELLOW)]
    o += [rect(590, 450, 580, 250, "#6b7c74"), rect(590, 566, 580, 12, "#b9c3bd"), path("M570 440L1190 440L1230 340L530 340Z", "#e5873a")] + [path(f"M{530 + 140 * k} 340h70l{(-2 + k) * -2} 100h-66z", WHITE, extra='opacity=".6"') for k in range(5)] + [rect(600, 764, 560, 60, tint(GREEN, .15), 6), line([(680, 300), (680, 350)], GREY, 8), line([(1080, 300), (1080, 350)], GREY, 8), rect(610, 236, 540, 74, WHITE, 8, GREEN, 7), text(880, 290, "ひなた生協 移動販売車", 44, GREEN)]
    for k, c in enumerate((RED, ORANGE, "#7fb069", WHITE, MUSTARD, PINK, "#7fb069", RED)):
        o += [path(f"M{600 + 72 * k} 566l8-40h48l8 40z", "#c89a66"), circ(618 + 72 * k, 524, 15, c), circ(642 + 72 * k, 522, 15, shade(c, .08))]
        o += [rect(604 + 72 * k, 618, 54, 80, (SKY, WHITE, PINK, "#fff0c2")[k % 4], 4), rect(612 + 72 * k, 636, 38, 16, (BLUE, TEAL, RED, GREEN)[k % 4], 2)]
    for wx in (700, 1290): o += [circ(wx, 850, 60, "#33393d"), circ(wx, 850, 28, "#c7d0d4")]
    o += [line([(1196, 392), (1240, 350)], GREY, 8), path("M1236 330L1280 306V392L1236 368Z", GREY), g(ell(0, 0, 13, 10, INK), line([(11, -2), (11, -46)], INK, 5), path("M11-46C26-40 32-30 28-18", st=INK, w=5), x=1330, y=330), g(ell(0, 0, 13, 10, INK), line([(11, -2), (11, -46)], INK, 5), x=1400, y=290)]
    o += [fig(640, 950, 1.22, "b", top=ROSE, hair="bob", hc=HW, skirt=True, bottom=NAVY, rh=(70, -300), lh=(-60, -190), hold_l=ecobag(MUSTARD)), fig(900, 955, 1.22, "b", top=OLIVE, hair="bald", hc=HG, rh=(60, -180), lh=(-30, -290), hold_r=stick(160)),
          fig(430, 950, 1.2, "r", "walk", top=TEAL, hair="perm", hc=HG, rh=(66, -230), lh=(40, -200), eyes="arc", mouth="open", hold_r=rect(-24, -10, 44, 30, BROWN, 5)), fig(1130, 955, 1.2, "l", "stand", top=WHITE, apron=GREEN, hair="pony", hc=HB, hat="cap", hatc=GREEN, rh=(90, -250), lh=(80, -220), hold_r=rect(-26, -30, 52, 46, "#fffdf7", 4) + rect(-26, -30, 52, 14, SKY, 4), mouth="open", bottom=NAVY),
          fig(190, 930, 1.15, "r", "walk", top=MUSTARD, hair="bun", hc=HW, glasses=True, rh=(66, -176), hold_r=stick(150), lh=(40, -210), bottom=BROWN)]
    return svg(*o)


def tetotote_13():  # the toy hospital
    o = [room("#dfeef0", "#d8bd94", 680), board(90, 90, 330, 236), rect(560, 80, 480, 130, WHITE, 12, RED, 10), text(800, 170, "おもちゃ病院", 66, "#9b2d24"), path("M506 110h22v30h30v22h-30v30h-22v-30h-30v-22h30z", RED), rect(1160, 150, 360, 14, WOOD), rect(1160, 300, 360, 14, WOOD)]
    robot = g(rect(-26, -50, 52, 50, "#8fa6b3", 4), rect(-20, -84, 40, 32, "#a9bcc6", 4), circ(-9, -68, 5, RED), circ(9, -68, 5, RED), line([(0, -84), (0, -98)], GREY, 4), circ(0, -100, 5, YELLOW), rect(-24, 0, 18, 14, GREY), rect(6, 0, 18, 14, GREY))
    train = g(rect(-60, -50, 80, 40, RED, 6), rect(20, -36, 44, 26, BLUE, 6), rect(-54, -74, 34, 28, BLUE, 4), rect(38, -62, 14, 28, INK, 3), circ(-40, -8, 13, INK), circ(-4, -8, 13, INK), circ(40, -8, 13, INK))
    bear = g(circ(-18, -76, 12, "#b98a55"), circ(18, -76, 12, "#b98a55"), circ(0, -60, 28, "#c79b62"), ell(0, -16, 32, 34, "#b98a55"), circ(-8, -64, 4, INK), circ(8, -64, 4, INK), ell(0, -52, 9, 7, "#f1e2c0"), rect(-36, -40, 20, 12, WHITE, 3))
    o += [g(robot, x=1220, y=136), g(train, x=1390, y=150, s=.9), g(bear, x=1230, y=300, s=.9), g(robot, x=1350, y=286, s=.9), yarn(1450, 272, 28, MUSTARD)]
    o += [chair(480, 930, 1.25), fig(480, 930, 1.35, "f", "sit", top=WHITE, hair="bald", hc=HG, glasses=True, collar=BLUE, lh=(-40, -180), rh=(40, -190), eyes="down", shadow=False, hold_r=line([(-4, -26), (10, 50)], "#d79a2b", 9)), chair(1080, 930, 1.25), fig(1080, 930, 1.35, "f", "sit", top=WHITE, hair="short", hc=HG, collar=TEAL, lh=(-60, -190), rh=(40, -190), mouth="open", eyes="arc", shadow=False)]
    o += [tabletop(780, 850, 1100, 120, "#e5c492", 120), g(train, x=480, y=800, s=1.1), g(rect(-80, -60, 160, 60, "#8a5a3c", 6), path("M-80-60L-64-130L96-130L80-60Z", "#a3704c"), rect(-60, -48, 120, 36, "#c89a66", 4), circ(0, -30, 10, YELLOW), x=960, y=820), g(ell(0, 0, 13, 10, RED), line([(11, -2), (11, -46)], RED, 5), x=880, y=640), g(ell(0, 0, 13, 10, PURPLE), line([(11, -2), (11, -46)], PURPLE, 5), path("M11-46C26-40 32-30 28-18", st=PURPLE, w=5), x=930, y=590), rect(640, 800, 130, 16, RED, 4), rect(620, 780, 16, 40, GREY, 4), line([(700, 830), (790, 820)], GREY, 9)]
    o += [kid(780, 960, 1.5, "b", top=YELLOW, hair="bob", hc=HK, bottom=BLUE, lh=(-40, -270), rh=(40, -270), shadow=False) if False else "", kid(170, 960, 1.6, "r", "stand", top=RED, bottom=NAVY, hair="crop", rh=(80, -240), lh=(70, -230), hold_r=g(robot, y=20, s=1.2), mouth="o", shoes=WHITE),
          fig(1420, 950, 1.3, "l", "stand", top=LILAC, hair="bun", hc=HW, rh=(60, -290), lh=(40, -280), eyes="arc", mouth="open", skirt=True, bottom=GREY)]
    return svg(*o)


def tetotote_14():  # taking a box down from the closet
    o = [rect(0, 0, 1600, 1000, "#f4ecd8"), tatami(690), rect(120, 70, 640, 620, "#d9c39a"), rect(140, 90, 600, 260, "#8a7350"), rect(140, 372, 600, 318, "#8a7350"), rect(120, 350, 640, 22, WOOD), rect(440, 70, 320, 620, "#efe6cf"), rect(430, 60, 20, 640, WOOD), rect(110, 56, 660, 20, WOOD), circ(480, 420, 16, "#6b5640")]
    o += [rect(170, 250, 160, 100, "#c89a66", 4), rect(170, 250, 160, 20, shade("#c89a66"), 4), rect(160, 560, 250, 60, "#a9c0d6", 20), rect(160, 610, 250, 70, PINK, 20), rect(160, 500, 250, 62, "#f7f2e4", 20), window(920, 100, 520, 340, "trees", panes=2, frame=WOOD)]
    o += [g(line([(-90, 0), (-56, -190)], "#a7b0b5", 14), line([(90, 0), (56, -190)], "#a7b0b5", 14), rect(-70, -196, 140, 20, "#c7d0d4", 4), line([(-74, -90), (74, -90)], "#c7d0d4", 14), x=600, y=930, s=1.0)]
    o += [fig(600, 742, 1.3, "l", "stand", top=TEAL, apron=MUSTARD, hair="bob", hc=HG, rh=(110, -330), lh=(120, -260), bottom=NAVY, shoes=WHITE, eyes="arc", shadow=False, over="", hold_r=g(rect(-60, -90, 130, 96, "#c89a66", 4), rect(-60, -90, 130, 20, shade("#c89a66"), 4), rect(-8, -90, 24, 96, "#e6d2a8")))]
    o += [fig(960, 920, 1.35, "l", "stand", top=LILAC, hair="bun", hc=HW, glasses=True, rh=(90, -250), lh=(80, -290), mouth="open", bottom=GREY, skirt=True)]
    o += [rect(1130, 850, 330, 90, "#9b6a3f", 6), rect(1120, 836, 350, 22, "#b07d4e", 6), cup(1200, 836, 1.1, SAGE, True), cup(1290, 836, 1.1, BRICK, True), senbei(1400, 830, 1), g(path("M-70 0L70 0L62-20L-62-20Z", RED), path("M-66-22L66-22L58-42L-58-42Z", NAVY), path("M-60-44L60-44L54-62L-54-62Z", MUSTARD), x=1400, y=960)]
    return svg(*o)


def tetotote_15():  # the staircase meeting
    o = [rect(0, 0, 1600, 1000, "#d9dde0"), rect(0, 0, 620, 1000, "#e3dfd2"), window(90, 110, 330, 330, "night", sky="#2f4560", frame=WHITE)]
    o += [circ(1100, 60, 46, "#fff3bf"), rect(1060, 0, 80, 40, GREY), path("M1100 70L700 640H1500Z", "#fff6d6", extra='opacity=".35"'), rect(470, 200, 120, 76, WHITE, 4), text(530, 254, "3 F", 42)]
    for k in range(6): o += [rect(800 + 110 * k, 720 - 84 * k, 900, 86, "#b5b3ab"), rect(800 + 110 * k, 720 - 84 * k, 900, 14, "#d3d1c9")]
    o += [rect(0, 800, 1600, 200, "#c1beb4"), rect(0, 800, 1600, 12, "#d8d5cb"), line([(780, 480), (1330, 60)], "#6b7580", 14)] + [line([(800 + 110 * k, 466 - 84 * k), (800 + 110 * k, 720 - 84 * k)], "#6b7580", 8) for k in range(5)]
    def zab(x, y, c): return rect(x - 76, y - 18, 152, 30, c, 15)
    o += [zab(1030, 636, RED), fig(1030, 726, 1.12, "f", "sit", top=TEAL, hair="bob", hc=HD, lh=(-16, -180), rh=(16, -180), seat=92, eyes="arc", shadow=False), zab(1250, 468, BLUE), fig(1250, 556, 1.08, "f", "sit", top=MUSTARD, hair="receding", hc=HG, seat=92, glasses=True, lh=(-70, -250), rh=(20, -180), mouth="open", shadow=False), zab(1440, 300, PURPLE), fig(1450, 388, 1.02, "f", "sit", top=ROSE, hair="perm", hc=HW, seat=92, lh=(-16, -180), rh=(16, -180), shadow=False, eyes="arc")]
    o += [zab(210, 940, MUSTARD), fig(210, 935, 1.3, "r", "seiza", top=NAVY, hair="bald", hc=HG, rh=(80, -150), lh=(60, -120), eyes="arc"), zab(480, 910, TEAL), fig(480, 905, 1.25, "f", "seiza", top=OLIVE, hair="short", hc=HW, lh=(-30, -120), rh=(56, -200), hold_r=rect(-20, -44, 78, 56, YELLOW, 6) + line([(6, -44), (18, -66), (32, -44)], BROWN, 4) + text(19, -8, "札", 34, "#6e4a00"), mouth="open"),
          rect(650, 846, 230, 94, "#d9a866", 4), rect(650, 846, 230, 18, "#c28f4e", 4), circ(682, 902, 18, "#e5873a"), circ(848, 902, 18, "#e5873a"), fig(765, 950, 1.25, "f", "sit", top=LILAC, hair="bun", hc=HW, glasses=True, seat=100, lh=(-40, -190), rh=(24, -180), shadow=False, bottom=NAVY), zab(1100, 960, GREEN), fig(1100, 952, 1.28, "l", "seiza", top=BRICK, hair="crop", hc=HK, rh=(70, -130), lh=(60, -110), mouth="open"), kid(1330, 955, 1.5, "l", "stand", top=YELLOW, bottom=BLUE, hair="pony", rh=(60, -200), lh=(50, -190), eyes="arc")]
    return svg(*o)


def tetotote_16():  # seven in the morning at the field
    o = [sky("#fdeccb", 560, "#b5cf8c", hills=("#d5d3a0", "#a9c48a"), sun=(1180, 380), sunc="#f7b64c"), path("M0 640C500 610 1100 670 1600 630V1000H0Z", "#9a7046"), path("M0 800C500 770 1100 830 1600 800V1000H0Z", "#8a6240")]
    for x in (760, 900, 1040, 1180): o += [line([(x, 800), (x + 70, 380)], "#c9a36a", 10), line([(x + 70, 800), (x, 380)], "#c9a36a", 10)]
    o += [line([(740, 430), (1280, 430)], "#c9a36a", 10)] + [g(path("M0 0C-40-10-50-50-10-56C20-90 70-50 40-16Z", ("#6fa05a", "#7fb069")[k % 2]), x=740 + (k * 83) % 520, y=460 + (k * 137) % 320) for k in range(26)] + [path(f"M{790 + 110 * k} {520 + (k % 3) * 60}q14 40 0 80", st="#3f7a45", w=16) for k in range(4)] + [flower(850 + 130 * k, 480 + (k % 2) * 90, YELLOW, .7) for k in range(3)]
    o += [rect(120, 330, 18, 480, BROWN), rect(422, 330, 18, 480, BROWN), rect(70, 110, 420, 250, "#2f4a40", 8, WOOD, 14), text(280, 192, "きょうの用事", 50, "#ffe9a8"), text(280, 266, "きゅうりの支柱を", 42, WHITE), text(280, 326, "一本ぬく", 42, WHITE)]
    o += [fig(660, 930, 1.32, "r", "stand", top=BLUE, hair="bald", hc=HG, hat="straw", hatc=RED, rh=(100, -250), lh=(104, -320), hold_r=g(line([(4, 170), (-10, -330)], "#c9a36a", 11)), mouth="open", bottom=OLIVE, shoes=INK), fig(1010, 945, 1.3, "l", "stand", top=ROSE, hair="perm", hc=HW, hat="bucket", hatc=WHITE, rh=(70, -230), lh=(64, -190), hold_r=g(path("M-60-10L60-10L46 50L-46 50Z", "#c89a66"), path("M-40-20C-34-50-10-50-10-14M10-20C16-54 40-50 40-14", st="#5a3d78", w=22)), eyes="arc", bottom=NAVY, shoes=INK),
          fig(1300, 940, 1.3, "l", "squat", top=MUSTARD, hair="short", hc=HG, hat="cap", hatc=GREEN, lean=18, rh=(110, -70), lh=(90, -80), bottom=GREY, shoes=INK), fig(230, 940, 1.25, "r", "stand", top=OLIVE, hair="receding", hc=HW, hat="straw", hatc=GREEN, glasses=True, rh=(84, -200), lh=(76, -196), shoes=INK)]
    o += [g(rect(-20, -120, 90, 80, PURPLE, 10), line([(-24, -120), (-60, -190), (-84, -190)], GREY, 10), line([(-24, -120), (-34, -20)], GREY, 10), line([(66, -60), (76, -20)], GREY, 10), circ(-34, -14, 18, INK), circ(76, -14, 18, INK), x=410, y=945, s=1.15)]
    o += [g(circ(0, 0, 66, "none", INK, 9), circ(170, 0, 66, "none", INK, 9), line([(0, 0), (60, -90), (140, -90), (170, 0), (80, 0), (60, -90)], RED, 10), line([(80, 0), (140, -90), (130, -130)], RED, 9), line([(40, -112), (80, -112)], INK, 12), line([(130, -130), (160, -140)], INK, 9), x=1400, y=880)]
    return svg(*o)


def tetotote_17():  # before the rain: on the way to the hall while it is still light
    o = [sky("#bccbd4", 560, "#a9bf98", hills=("#a3b9b5", "#86a697"), sun=None, clouds=False)]
    o += [g(path("M-150 40C-220 40-220-40-140-36C-130-110-20-120 10-64C50-110 150-80 136-20C206-20 200 40 140 40Z", c), x=x, y=y, s=s) for x, y, s, c in ((280, 150, 1.4, "#8fa1ad"), (760, 110, 1.2, "#9babb5"), (1230, 130, 1.5, "#8496a3"))]
    o += [rect(960, 300, 640, 430, "#f4ead2"), path("M920 310L1040 190H1600V310Z", GREEN), rect(920, 300, 680, 18, DEEP), rect(1180, 230, 340, 70, WHITE, 6), text(1350, 282, "川辺公民館", 50, GREEN), rect(1060, 420, 150, 310, "#ffe39a", 4, BROWN, 12), line([(1135, 420), (1135, 730)], BROWN, 8)] + [rect(1280 + 160 * k, 420, 120, 150, "#ffe39a", 4, WHITE, 10) for k in range(2)] + [path("M0 730H1600V1000H0Z", "#b9b7ae"), path("M900 730H1260L1340 790H820Z", "#cfccc2")]
    o += [tree(150, 730, 1.1, "#5f8f74"), house(470, 725, .9, roof=NAVY, wall="#dcd9cc")]
    umb = lambda c: line([(0, 40), (0, -230)], INK, 8) + path("M-130-190C-120-290 120-290 130-190Q98-212 66-190Q33-212 0-190Q-33-212-66-190Q-98-212-130-190Z", c)
    o += [fig(430, 940, 1.3, "r", "walk", top=LILAC, hair="bun", hc=HW, glasses=True, rh=(72, -182), hold_r=stick(166), lh=(40, -190), bottom=NAVY, under=g(rect(-58, -118, 62, 92, BRICK, 16), x=-10, y=-180), eyes="arc"),
          fig(720, 945, 1.3, "l", "stand", top=TEAL, hair="short", hc=HD, hat="helmet", hatc=WHITE, vest=YELLOW, rh=(80, -250), lh=(60, -200), mouth="open"), fig(130, 940, 1.28, "r", "walk", top=OLIVE, hair="receding", hc=HG, rh=(66, -240), lh=(40, -190), hold_r=g(umb(NAVY), y=-10), shadow=True),
          fig(1110, 780, 1.02, "f", top=ORANGE, vest=None, apron=WHITE, hair="bob", hc=HB, rh=(70, -330), lh=(-30, -230), mouth="open", eyes="arc", bottom=GREY), fig(1400, 930, 1.25, "l", "walk", top=ROSE, hair="perm", hc=HG, rh=(60, -190), lh=(40, -190), bottom=BROWN, hold_r=ecobag(TEAL), mouth="smile")]
    o += [line([(x, y), (x - 10, y + 34)], "#e3edf2", 4) for x, y in (((i * 331) % 1600, (i * 197) % 900) for i in range(46))]
    o += [rect(560, 250, 250, 120, WHITE, 24), path("M600 366l-20 62l74-60z", WHITE), text(685, 334, "34分", 72, "#9b2d24")]
    return svg(*o)


SCENES = {"issues/" + k.replace("_", "-"): v for k, v in dict(hohoemi_9=hohoemi_9, hohoemi_10=hohoemi_10, hohoemi_11=hohoemi_11, hohoemi_12=hohoemi_12, tetotote_13=tetotote_13, tetotote_14=tetotote_14, tetotote_15=tetotote_15, tetotote_16=tetotote_16, tetotote_17=tetotote_17).items()}

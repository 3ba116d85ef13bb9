"""Scenes for the case stories."""
from parts import *
from scenes_a import net, knit, daikon, cabbage


def kaimono_bus():  # the small bus on the way down the hill; people wait at the stop
    o = [sky("#fbe9d2", 520, "#c3d6a0", hills=("#d9c9a0", "#b3c48c"), sun=(300, 150), sunc="#f7c35c")]
    o += [tree(1420, 470, .8, "#d79a4a"), tree(1250, 440, .6, "#c9824a"), tree(90, 520, .8, "#d79a4a"), house(1060, 430, .42, roof=RED), house(880, 456, .38, roof=TEAL), house(1180, 400, .4, roof=PURPLE), house(1340, 500, .5, roof=GREEN)]
    o += [path("M1600 420C1300 470 900 470 700 560C520 640 760 700 1100 760C1400 810 1600 860 1600 860V1000H0V900C300 880 560 850 500 760C420 640 420 560 700 500C960 450 1300 440 1600 390Z", "#b9b3a2"), path("M1600 405C1300 455 940 460 700 530C470 610 500 680 700 760", st=WHITE, w=5, extra='stroke-dasharray="26 22"')]
    riders = g(head(-238, -214, "r", "perm", HW, eyes="arc"), head(-86, -214, "r", "bald", HG, glasses=True), head(60, -214, "r", "bun", HG), rect(-310, -176, 480, 46, "#8d6bb8")) + head(366, -212, "r", "short", HB, hat="cap", hatc=NAVY) + path("M300-176L426-176L426-150L300-150Z", "#8d6bb8")
    o += [rect(0, 690, 1600, 180, "#b9b3a2"), rect(0, 862, 1600, 138, "#e6dcc4"), rect(0, 862, 1600, 14, "#cfc4a8")] + [rect(40 + 280 * k, 812, 130, 10, WHITE, 4) for k in range(6)]
    o += [bus(560, 780, .9, riders=riders)]
    o += [rect(1466, 520, 14, 400, GREY), circ(1473, 520, 56, "#8d6bb8"), circ(1473, 520, 42, WHITE), text(1473, 538, "のりば", 26, "#54388a"), bench(1270, 920, 320),
          fig(1205, 920, 1.2, "f", "sit", top=ROSE, hair="bob", hc=HW, seat=100, hat="straw", hatc=PURPLE, lh=(-16, -170), rh=(16, -170), eyes="arc", shadow=False),
          fig(1345, 920, 1.2, "f", "sit", top=NAVY, hair="receding", hc=HG, glasses=True, seat=100, lh=(-16, -186), rh=(16, -186), hold_r=stick(176), shadow=False),
          fig(1010, 935, 1.2, "l", "stand", top=MUSTARD, hair="perm", hc=HG, bottom=BROWN, rh=(84, -370), lh=(20, -180), hold_l=ecobag(SAGE), mouth="open")]
    return svg(*o)


def sakuradai_gomi():  # the stone steps and the yellow work gloves
    o = [sky("#e7f0f2", 700, "#bcd9a0", sun=(1400, 120), hills=None), path("M0 1000V420L500 300L1600 260V1000Z", "#a9c78f"), house(262, 415, 1.62, roof=BRICK), tree(1380, 420, 1.2, kind="sakura"), tree(1080, 330, .7)]
    n = 9
    for k in range(n):
        x, y = 470 + 88 * k, 400 + 58 * k
        o += [rect(x, y, 1600 - x if False else 360, 62 + (1000 - y if k == n - 1 else 0), "#b9b3a6"), rect(x, y, 360, 15, "#d6d1c5")]
    o += [path("M0 1000V430H470V460L1262 1000Z", "#9dbd84"), bush(180, 820, 1.2), bush(460, 960, 1.3, dots=PINK), bush(700, 990, 1.0)]
    o += [rect(1174, 930, 426, 70, "#c9c4b8")] + [line([(860, 380), (1560, 842)], "#6b7580", 12)] + [line([(860 + 140 * k, 380 + 92 * k), (860 + 140 * k, 500 + 92 * k)], "#6b7580", 10) for k in range(6)]
    o += [fig(594, 408, .8, "r", "stand", top=LILAC, hair="bun", hc=HW, bottom=NAVY, skirt=True, rh=(74, -330), lh=(60, -190), eyes="arc", mouth="open"),
          fig(860, 650, 1.2, "r", "walk", top=GREEN, hair="short", hc=HG, hat="cap", hatc=MUSTARD, rh=(52, -180), lh=(-40, -210), hold_r=gbag("#eef2f0"), rf=(62, 30), lf=(-30, -26), shadow=False, glove=YELLOW, glasses=True),
          fig(1190, 876, 1.2, "r", "walk", top=BLUE, hair="crop", hc=HK, bottom=GREY, rh=(50, -180), lh=(-40, -210), hold_r=gbag(), rf=(58, 42), lf=(-30, -18), shadow=False, glove=YELLOW)]
    return svg(*o)


def otoko_ryori():  # afterwards at the table
    o = [room("#f4ead6", "#c79e6c", 650), window(90, 90, 380, 270, "trees"), rect(600, 80, 470, 240, "#2f4a40", 6, WOOD, 12), text(835, 156, "米はとぐもの。", 48, WHITE), text(835, 226, "だしは待つもの。", 48, "#ffe9a8"), text(835, 290, "皿はあらうもの。", 40, "#bfe3d3"), rect(1180, 200, 340, 14, WOOD)]
    o += [g(rect(-20, -52, 40, 52, c, 4), x=1220 + 64 * k, y=200) for k, c in enumerate((SAGE, MUSTARD, WHITE, BRICK, TEAL))] + [g(line([(0, 0), (0, 100)], "#8b979c", 8), ell(0, 118, 26, 22, "#8b979c"), x=1250 + 90 * k, y=224) for k in range(3)]
    P = [(250, dict(top=BLUE, hair="short", hc=HG, glasses=True, lh=(-30, -190), rh=(48, -240), hold_r=bowl(0, 26, .8, RED, "#b9772f"), eyes="arc")), (530, dict(top=OLIVE, hair="bald", hc=HG, lh=(-30, -190), rh=(70, -330), hold_r=line([(0, -40), (0, 20)], BROWN, 7), mouth="open")),
         (810, dict(top=NAVY, hair="receding", hc=HW, lh=(-44, -225), rh=(40, -210), hold_l=bowl(0, 26, .8, NAVY), eyes="down", collar=WHITE)), (1090, dict(top=BRICK, hair="short", hc=HD, lh=(-60, -300), rh=(40, -190), mouth="open", eyes="arc")), (1360, dict(top=TEAL, hair="bald", hc=HD, glasses=True, lh=(-40, -190), rh=(40, -240), hold_r=yunomi(WHITE)))]
    for x, k in P: o += [chair(x, 925, 1.2), fig(x, 925, 1.3, "f", "sit", shadow=False, **k)]
    o += [tabletop(800, 850, 1440, 120, "#e5c492", 120)]
    for x in (250, 530, 810, 1090, 1360): o += [g(ell(0, 0, 62, 15, "#c6d4d8"), ell(-8, -8, 40, 11, "#7a5a3c"), path("M28-8l26-12l0 22z", "#7a5a3c"), x=x, y=808), bowl(x + 82, 826, .8, NAVY, WHITE)]
    o += [pot(670, 790, .55), teapot(960, 784, .7, TEAL)]
    return svg(*o)


def koko_sumaho():  # side by side, close up
    o = [room("#fff0c2", "#d8bd94", 900), window(1000, 60, 520, 380, "trees"), rect(90, 90, 300, 150, WHITE, 20), path("M330 236l60 60l-10-80z", WHITE), text(240, 152, "何回でも", 46, "#0a5956"), text(240, 214, "聞いてね", 46, "#0a5956")]
    o += [chair(540, 1250, 2.3), fig(540, 1270, 2.35, "f", "sit", top=PURPLE, hair="perm", hc=HW, glasses=True, eyes="arc", mouth="open", lh=(20, -190), rh=(86, -200), cardi="#f7ead0", shadow=False),
          chair(1060, 1250, 2.3), fig(1060, 1270, 2.35, "f", "sit", top=NAVY, cardi=WHITE, hair="pony", hc=HK, eyes="arc", lh=(-96, -214), rh=(44, -170), shadow=False)]
    o += [tabletop(800, 985, 1700, 130, "#e5c492")]
    o += [g(rect(-96, -150, 192, 300, INK, 26), rect(-80, -124, 160, 248, "#bfe3f5", 8), circ(0, -20, 44, SKIN3), path("M-46-24C-50-84 50-84 46-24C30-50-30-50-46-24Z", HK), circ(-14, -16, 4, INK), circ(14, -16, 4, INK), path("M-12 2Q0 16 12 2Z", "#9c3d35"), path("M-60 124C-60 50-30 30 0 30C30 30 60 50 60 124Z", YELLOW), circ(0, 136, 7, WHITE), x=800, y=760, s=.86)]
    o += [circ(724, 815, 37, SKIN), circ(882, 800, 37, SKIN), cup(220, 930, 1.6, SAGE, True), g(rect(-80, -10, 160, 24, "#fde2dd", 4), rect(-80, -30, 160, 22, "#e1f1d0", 4), x=1380, y=930)]
    return svg(*o)


def yamate_chaya():  # outside: the veranda in autumn, with the yellow flag
    o = [sky("#e6eef2", 560, "#c9cf94", hills=("#d8c08a", "#c79b5a"), sun=(1250, 130)), path("M0 780C500 740 1100 800 1600 750V1000H0Z", "#d9c79a")]
    o += [rect(170, 330, 820, 390, "#efe2c4"), path("M60 350L250 150H900L1100 350Z", "#59666b"), path("M60 350H1100V372H60Z", "#46525a"), "".join(line([(250 + 72 * k, 160), (110 + 106 * k, 345)], "#4d5a60", 4) for k in range(10)), shoji(200, 390, 300, 300, 2), rect(520, 390, 420, 300, "#8a6a3f"), rect(532, 402, 396, 288, "#5e4a33"), rect(560, 560, 120, 20, WOOD), teapot(640, 556, .7, BRICK),
          rect(450, 210, 300, 96, "#f1e2c0", 6, WOOD, 10), text(600, 278, "山手茶屋", 58, GREEN), path("M520 384H940V426H520Z", GREEN)] + [line([(520 + 105 * k, 384), (520 + 105 * k, 426)], DEEP, 4) for k in range(1, 4)]
    o += [rect(130, 690, 900, 34, "#c79b62", 4), rect(130, 716, 900, 12, BROWN)] + [rect(x, 724, 22, 90, BROWN) for x in (170, 560, 960)]
    o += [tree(1440, 830, 1.6, kind="kaki"), line([(1130, 830), (1130, 330)], BROWN, 12), path("M1136 336C1180 320 1210 366 1264 342V436C1210 456 1180 412 1136 432Z", YELLOW), rect(1213, 600, 14, 270, GREY), circ(1220, 590, 44, "#0c5085"), text(1220, 603, "バス", 34, WHITE)]
    o += [fig(280, 822, 1.2, "f", "sit", top=BLUE, hair="short", hc=HG, hat="cap", hatc=BROWN, lh=(-16, -180), rh=(24, -200), hold_r=yunomi(BRICK), eyes="arc"),
          fig(470, 822, 1.2, "f", "sit", top=ROSE, hair="perm", hc=HW, lh=(-20, -180), rh=(80, -230), mouth="open", bottom=NAVY), fig(660, 822, 1.2, "f", "sit", top=LILAC, hair="bun", hc=HG, glasses=True, lh=(-30, -200), rh=(20, -180), hold_l=yunomi(), bottom=BROWN, eyes="arc"),
          fig(890, 900, 1.25, "l", "stand", top=WHITE, apron=GREEN, hair="bob", hc=HD, rh=(100, -250), lh=(90, -240), over=rect(30, -250, 160, 12, BROWN, 6) + cup(80, -250, .8, BRICK) + cup(140, -250, .8, SAGE), bottom=NAVY),
          fig(1390, 930, 1.2, "l", "walk", top=OLIVE, hair="bald", hc=HG, hat="straw", hatc=GREEN, rh=(66, -176), hold_r=stick(160), glasses=True)]
    o += [ell(a, b, 12, 6, "#c7783c") for a, b in ((1340, 880), (1460, 900), (1500, 860), (1380, 940), (600, 930), (300, 900))]
    return svg(*o)


def danchi_mimamori():  # the landing: a tag on each doorknob
    o = [rect(0, 0, 1600, 1000, "#e7e3d6"), rect(0, 760, 1600, 240, "#c9c4b8"), rect(0, 744, 1600, 18, "#b3ad9e")]
    def door(x, no, c, tag):
        r = [rect(x - 16, 200, 332, 552, "#d3cdbd", 4), rect(x, 216, 300, 536, c, 4), rect(x + 20, 240, 260, 230, shade(c, .07), 4), rect(x + 20, 500, 260, 230, shade(c, .07), 4), rect(x + 250, 480, 16, 60, "#d9dfe0", 6), rect(x + 90, 400, 120, 20, shade(c, .25), 6), rect(x + 330, 300, 80, 54, WHITE, 4), text(x + 370, 340, no, 34)]
        if tag: r += [line([(x + 258, 500), (x + 234, 552), (x + 284, 552), (x + 262, 500)], BROWN, 4), rect(x + 196, 552, 124, 84, YELLOW if tag == "お" else "#dceefb", 8), text(x + 258, 590, "おはよう", 27, "#6e4a00"), circ(x + 258, 614, 10, ORANGE)]
        return "".join(r)
    o += [door(150, "301", TEAL, "お"), door(1050, "302", TEAL, "お"), rect(650, 160, 310, 300, "#d7ecf8", 0, WHITE, 14), path("M650 460V380C740 330 860 390 960 350V460Z", SAGE), rect(700, 250, 100, 130, "#efe6d2"), rect(830, 220, 100, 160, "#e6dcc6")] + [rect(714 + 40 * a, 268 + 36 * b, 24, 20, "#a9c9d8") for a in range(2) for b in range(3)] + [rect(842 + 42 * a, 238 + 36 * b, 26, 20, "#a9c9d8") for a in range(2) for b in range(4)]
    o += [line([(620, 540), (990, 540)], "#8b979c", 14)] + [line([(650 + 62 * k, 540), (650 + 62 * k, 752)], "#8b979c", 8) for k in range(6)]
    o += [fig(560, 930, 1.35, "l", "stand", top=ROSE, hair="perm", hc=HG, bottom=NAVY, skirt=True, rh=(90, -300), lh=(70, -200), eyes="arc", mouth="open"),
          fig(850, 940, 1.35, "r", "stand", top=OLIVE, hair="receding", hc=HG, glasses=True, rh=(40, -250), lh=(50, -190), hold_l=rect(-44, -20, 88, 64, "#f1e2c0", 3)),
          fig(1130, 930, 1.3, "l", "stand", top=MUSTARD, hair="bun", hc=HW, cardi=WHITE, rh=(70, -330), lh=(40, -200), mouth="open", eyes="arc", bottom=GREY)]
    o += [g(rect(-60, -110, 120, 110, BRICK, 8), rect(-68, -118, 136, 22, shade(BRICK, .15), 4), bush(0, -110, .7, dots=YELLOW), x=90, y=900), g(rect(-50, -96, 100, 96, "#8b979c", 8), bush(0, -94, .62, "#79b087", PINK), x=1520, y=900)]
    return svg(*o)


def orange_cafe():  # the master at the counter
    o = [rect(0, 0, 1600, 1000, "#f1dcc0"), rect(0, 0, 1600, 90, ORANGE), rect(620, 140, 900, 16, WOOD), rect(620, 300, 900, 16, WOOD)]
    o += [path(f"M{i * 160} 90h160v26q-80 50-160 0z", ORANGE if i % 2 else "#fff3e0") for i in range(10)]
    o += [g(rect(-26, -66, 52, 66, c, 6), rect(-18, -46, 36, 22, WHITE, 2), x=680 + 84 * k, y=300) for k, c in enumerate((TEAL, BRICK, MUSTARD, GREEN, BROWN))] + [g(coffee(0, 0, .9), x=1140 + 90 * k, y=292) for k in range(4)]
    o += [rect(60, 190, 420, 470, "#d7ecf8", 0, WOOD, 16), path("M68 652V520C180 470 330 540 472 490V652Z", SAGE), rect(110, 380, 120, 160, "#e6dcc6"), rect(260, 430, 150, 110, "#efe6d2"), rect(60, 410, 420, 12, WOOD), path("M90 198H450V270H90Z", ORANGE), text(270, 252, "ようこそ", 50, WHITE)]
    o += [fig(900, 820, 1.4, "f", "stand", top=WHITE, apron=BROWN, hair="short", hc=HG, glasses=True, hidelegs=True, lh=(-40, -190), rh=(60, -230), collar=INK, eyes="arc", hold_r=g(path("M-30-30L26-30L20 26L-24 26Z", "#8b979c"), path("M26-20C56-20 50 20 22 16", st=INK, w=7), path("M-30-24L-56-40", st="#8b979c", w=9))),
          fig(1270, 820, 1.3, "f", "stand", top=TEAL, apron=ORANGE, hair="bob", hc=HB, hidelegs=True, lh=(-60, -250), rh=(40, -190), mouth="open")]
    o += [rect(520, 630, 1080, 40, "#b98a55", 6), rect(540, 670, 1060, 330, "#9b6a3f")] + [rect(570 + 210 * k, 700, 180, 270, "#a87648", 4) for k in range(5)] + [coffee(820, 618, 1.15), g(circ(0, -20, 34, "#5d8fc4"), rect(-22, -64, 44, 12, "#4a7cb0", 6), circ(0, -70, 8, "#4a7cb0"), x=1060, y=632), coffee(1180, 618, 1.1), vase(1460, 630, .95, TEAL, (ORANGE, WHITE, MUSTARD))]
    for x in (700, 1120): o += [rect(x - 62, 790, 124, 26, BRICK, 12), line([(x, 816), (x, 960)], GREY, 14), ell(x, 966, 60, 10, GREY)]
    for x, c in ((700, GREY), (1120, BROWN)): o += [line([(x - 26, 796), (x - 34, 880)], c, 50), line([(x + 26, 796), (x + 34, 880)], c, 50), ell(x - 36, 915, 26, 16, INK), ell(x + 36, 915, 26, 16, INK)]
    o += [fig(700, 970, 1.3, "b", "sit", top=NAVY, hair="bald", hc=HG, seat=138, lh=(-60, -260), rh=(70, -300), hidelegs=True, shadow=False), fig(1120, 970, 1.3, "b", "sit", top=ROSE, hair="perm", hc=HW, seat=138, lh=(-56, -250), rh=(56, -250), hidelegs=True, shadow=False)]
    o += [fig(260, 960, 1.35, "r", "walk", top=OLIVE, hair="receding", hc=HW, rh=(70, -190), hold_r=stick(170), lh=(60, -240), mouth="smile"), fig(120, 950, 1.25, "r", "walk", top=PURPLE, hair="bob", hc=HD, rh=(60, -210), lh=(40, -200), bottom=GREY, eyes="arc")]
    return svg(*o)


def yukikaki():
    o = [sky("#c9d8e2", 560, "#f4f8fa", hills=("#dfe9ee", "#cfdee6"), sun=None, clouds=False)]
    o += [house(330, 650, 2.05, roof=BRICK, snow=True, wall="#efe2cc"), house(1330, 600, 1.15, roof=TEAL, snow=True), tree(760, 590, 1.0, kind="pine"), tree(940, 570, .8, kind="pine"), path("M732 300C748 340 772 340 790 300Z", WHITE)]
    o += [path("M0 640C160 600 200 640 240 640L340 1000H0ZM300 640C500 620 700 690 1000 660C1300 640 1450 620 1600 640V1000H560Z", "#ffffff"), path("M190 640H262L620 1000H330Z", "#cfd3d2"), path("M262 640C340 760 460 900 620 1000L660 1000C480 880 360 760 282 640Z", "#dbe6ec")]
    o.append(g(circ(0, -50, 56, "#eef4f7"), circ(0, -130, 40, "#eef4f7"), circ(-12, -136, 5, INK), circ(12, -136, 5, INK), path("M0-126l26 8l-26 6z", ORANGE), path("M-32-164h64l-8 -40h-48z", RED), x=860, y=720, s=.9))
    o += [fig(700, 900, 1.3, "l", "stand", top=BLUE, hair="short", hc=HG, hat="knit", hatc=RED, scarf=MUSTARD, lean=14, lh=(66, -216), rh=(96, -130), bottom=NAVY, shoes=INK, hold_r=g(line([(-46, -100), (64, 60)], WOOD, 11), g(path("M-44 0L44 0L38 74Q0 88-38 74Z", RED), path("M-40-2C-30-50 30-50 40-2Z", WHITE), x=74, y=66, rot=-34)), glasses=True),
          fig(1010, 880, 1.25, "f", "stand", top=GREEN, hair="bob", hc=HB, hat="knit", hatc=RED, scarf=ORANGE, bottom=GREY, shoes=INK, lh=(-30, -300), rh=(74, -220), hold_r=g(shovel(), y=30, s=.95), mouth="open", eyes="arc"),
          kid(1190, 890, 1.45, "r", "walk", top=YELLOW, hair="crop", hat="knit", hatc=RED, scarf=TEAL, bottom=NAVY, shoes=RED, rh=(80, -200), lh=(70, -210), hold_r=g(shovel(), s=.5, rot=-60)),
          fig(1490, 880, 1.25, "l", "stand", top=PURPLE, hair="receding", hc=HG, hat="knit", hatc=RED, bottom=NAVY, shoes=INK, lean=8, rh=(80, -160), lh=(60, -230), hold_r=g(shovel(), rot=20, y=10, s=.95)),
          fig(262, 690, .86, "f", "stand", top=ROSE, hair="bun", hc=HW, scarf=WHITE, rh=(70, -350), lh=(-30, -210), mouth="open", eyes="arc", bottom=BROWN)]
    o += [path("M480 840C520 770 640 770 690 850Z", WHITE) if False else "", path("M1080 930C1120 860 1220 850 1290 930Z", "#e7eff3"), ]
    o += [circ((i * 397) % 1600, (i * 263) % 960, 4 + i % 4 * 2, "#ffffff") for i in range(60)]
    return svg(*o)


def hatake():  # the raised bed that one works at standing or from a wheelchair
    o = [sky("#e2f0ee", 500, "#c4d89a", sun=(240, 130)), house(1380, 520, .6, roof=PURPLE), tree(1180, 530, .8), tree(70, 560, 1.0)]
    o += [rect(660, 70, 460, 260, "#2f4a40", 8, WOOD, 14), rect(880, 330, 18, 360, BROWN), text(890, 154, "きょうの用事", 50, "#ffe9a8"), text(890, 230, "・水やり", 44, WHITE), text(890, 294, "・ねぎの土よせ", 44, WHITE)]
    a, b = wheelchair(300, 930, 1.3)
    o += [fig(1040, 890, 1.25, "f", "stand", top=TEAL, hair="bob", hc=HD, hat="bucket", hatc=WHITE, lh=(-60, -190), rh=(40, -200), mouth="open", apron=MUSTARD), fig(740, 890, 1.25, "f", "stand", top=OLIVE, hair="bald", hc=HG, hat="straw", hatc=BLUE, lh=(-46, -190), rh=(70, -230), eyes="arc", hold_r=g(path("M-40 0C-30-30-10-30 0 0Z", "#7fb069")))]
    o += [a, fig(300, 930, 1.3, "r", "sit", top=ROSE, hair="bun", hc=HW, hat="straw", hatc=GREEN, rf=(104, -26), lf=(94, -26), rh=(118, -206), lh=(110, -190), eyes="arc", mouth="open"), b]
    o += [rect(470, 720, 760, 60, "#7a5638"), rect(450, 740, 800, 150, "#b98a55", 4), rect(450, 786, 800, 6, shade("#b98a55", .2)), rect(450, 836, 800, 6, shade("#b98a55", .2)), rect(480, 890, 30, 70, BROWN), rect(1190, 890, 30, 70, BROWN)] + [cabbage(540 + 110 * k, 736, .95) for k in range(3)] + ["".join(path(f"M{x} 730C{x - 6} 690 {x + 6} 670 {x + dx} 630", st="#6fa05a", w=9) for dx in (-14, 4, 20)) for x in (900, 960, 1020, 1080, 1140, 1190)]
    o += [fig(1420, 945, 1.3, "l", "stand", top=BLUE, hair="receding", hc=HG, hat="cap", hatc=RED, rh=(96, -220), lh=(80, -250), glasses=True, hold_r=g(path("M-34-20L34-20L28 40L-28 40Z", TEAL), path("M34-14C60-20 60 34 28 30", st=TEAL, w=9), path("M-30 20L-74-20", st=TEAL, w=12), ell(-78, -24, 14, 9, shade(TEAL)), "".join(path(f"M{-84 - 10 * k} {-14 + 6 * k}l-8 26", st="#8fb9d6", w=4) for k in range(4)), y=24))]
    return svg(*o)


def kodomo_shokudo():  # the rice-ball maker is 83
    o = [room("#e9f3ec", "#dcb98a", 700), window(1090, 80, 400, 280, "night"), rect(80, 100, 480, 150, WHITE, 12, GREEN, 10), text(320, 198, "おにぎり係", 68, GREEN)]
    o += [rect(640, 180, 380, 16, WOOD)] + [bowl(690 + 80 * k, 180, .8, c, "#e9f3ec") for k, c in enumerate((RED, NAVY, TEAL, MUSTARD))]
    oni = lambda x, y, s=1: g(path("M0-52C14-52 50 6 44 22C40 32-40 32-44 22C-50 6-14-52 0-52Z", WHITE), rect(-16, -2, 32, 30, "#33463c", 3), x=x, y=y, s=s)
    o += [fig(620, 910, 1.55, "f", "stand", top=PURPLE, apron=WHITE, hat="bandana", hatc=WHITE, hair="bun", hc=HW, glasses=True, eyes="arc", lh=(-18, -246), rh=(22, -246), shadow=False),
          kid(300, 900, 1.75, "f", "stand", top=YELLOW, apron=TEAL, hat="bandana", hatc=RED, hair="bob", hc=HK, lh=(-20, -250), rh=(24, -250), mouth="open", shadow=False),
          kid(920, 900, 1.75, "f", "stand", top=RED, apron=MUSTARD, hat="bandana", hatc=BLUE, hair="crop", hc=HK, lh=(-50, -220), rh=(70, -300), eyes="arc", shadow=False)]
    o += [oni(624, 520, .62), oni(302, 560, .5), oni(1012, 500, .5)]
    o += [rect(0, 700, 1140, 36, "#e5d0a8", 4), rect(20, 736, 1100, 264, "#b9c9bb"), text(560, 880, "ひとり ひとつ どうぞ", 54, GREEN)] + [ell(200, 694, 150, 26, "#c79b62")] + [oni(100 + 66 * k, 680, .6) for k in range(4)] + [oni(133 + 66 * k, 650, .6) for k in range(3)] + [g(ell(0, -60, 96, 22, WHITE), path("M-100-62L100-62L86 0L-86 0Z", "#b98a55"), line([(-96, -40), (96, -40)], BROWN, 6), x=800, y=704), bowl(1010, 702, 1, "#5a4a42", "#33463c")]
    o += [fig(1270, 950, 1.3, "l", "stand", top=NAVY, hair="short", hc=HG, rh=(96, -250), lh=(70, -240), mouth="open", hold_r=plate(-8, -10, 1.1, "#f7f3e6")), kid(1470, 950, 1.5, "l", "stand", top=ORANGE, hair="pony", hc=HB, bottom=BLUE, rh=(60, -200), lh=(40, -180), hold_r=rect(-30, -20, 56, 34, "#e1f1d0", 3), eyes="arc")]
    return svg(*o)


def bosai_aruki():
    o = [sky("#e3eef3", 470, "#c2d6a6", sun=(1420, 130)), path("M0 470C300 520 500 470 800 500C1100 530 1300 480 1600 510V600H0Z", "#a9cfe6"), path("M0 520C300 560 500 520 800 546C1100 570 1300 530 1600 552", st="#cfe6f3", w=7), path("M0 590C500 560 1000 620 1600 580V680H0Z", "#9fc48a"), path("M0 660C500 630 1000 690 1600 650V1000H0Z", "#d8d3c6")]
    o += [rect(1290, 250, 16, 470, GREY), rect(1130, 200, 340, 150, "#1c7a4c", 10), text(1300, 266, "避難場所", 48, WHITE), text(1300, 326, "628 m →", 46, "#ffe9a8"), tree(120, 650, 1.2, kind="round"), bench(1000, 800, 280)] + [line([(430, 700), (430, 500)], BROWN, 14), path("M418 600C416 584 444 584 442 600L442 636C444 650 416 650 418 636Z", ORANGE), line([(418, 612), (442, 612)], WHITE, 4)]
    a, b = wheelchair(520, 935, 1.2)
    o += [fig(400, 935, 1.25, "r", "walk", top=NAVY, vest=YELLOW, hair="short", hc=HD, hat="helmet", hatc=WHITE, rh=(78, -230), lh=(80, -240), shadow=False), a, fig(520, 935, 1.2, "r", "sit", top=LILAC, hair="perm", hc=HW, rf=(104, -26), lf=(94, -26), rh=(70, -180), lh=(60, -170), eyes="arc"), b,
          fig(830, 935, 1.25, "r", "walk", top=ROSE, hair="bun", hc=HW, glasses=True, rh=(70, -180), hold_r=stick(164), lh=(40, -260), hold_l=rect(-10, -10, 0, 0, WHITE), bottom=NAVY),
          fig(1130, 940, 1.3, "l", "stand", top=TEAL, hair="receding", hc=HG, rh=(56, -270), lh=(60, -200), hold_r=g(circ(0, -8, 26, "#d9dfe0", INK, 6), line([(0, -8), (0, -24)], RED, 5), rect(-6, -44, 12, 12, INK)), vest=ORANGE, mouth="open"),
          fig(1390, 935, 1.25, "l", "stand", top=MUSTARD, hair="bob", hc=HD, lh=(70, -240), rh=(60, -240), hold_r=g(path("M-70-46L-24-54L24-46L70-54V40L24 48L-24 40L-70 48Z", "#eef3ea"), path("M-60 10C-30-20 0 20 60-20", st=RED, w=6, extra='stroke-dasharray="2 11"'), path("M-66 30C-20 10 20 36 66 24", st="#8fb9d6", w=7), x=10), bottom=GREY, eyes="arc"),
          fig(180, 945, 1.2, "r", "walk", top=OLIVE, hair="bald", hc=HG, hat="cap", hatc=GREEN, rh=(30, -200), lh=(40, -200))]
    return svg(*o)


def flower(x, y, c, s=1): return g("".join(circ(16 * math.cos(t), 16 * math.sin(t), 12, c) for t in [i * 1.2566 for i in range(5)]), circ(0, 0, 10, YELLOW if c != YELLOW else BRICK), x=x, y=y, s=s)
def bucket(x, y, cols, s=1, b="#8b979c"):
    o = ""
    for k, c in enumerate(cols): o += line([((k - (len(cols) - 1) / 2) * 12, -60), ((k - (len(cols) - 1) / 2) * 34, -120 - (k % 2) * 34)], OLIVE, 5)
    for k, c in enumerate(cols): o += flower((k - (len(cols) - 1) / 2) * 34, -126 - (k % 2) * 34, c)
    return g(o, path("M-52-70L52-70L42 0L-42 0Z", b), rect(-56, -78, 112, 14, tint(b, .3), 4), x=x, y=y, s=s)


def honcho_hanaya():
    o = [rect(0, 0, 1600, 1000, "#efe6d6"), rect(0, 770, 1600, 230, "#cbc3b4")] + [line([(200 * k, 1000), (160 + 180 * k, 770)], "#bdb5a5", 4) for k in range(-1, 10)]
    o += [rect(60, 60, 1480, 150, "#fbf3e2", 8, GREEN, 12), text(800, 166, "花 屋", 96, GREEN), rect(80, 250, 640, 520, "#8fa79a"), rect(96, 266, 608, 504, "#dbe8e2"), rect(760, 250, 760, 520, "#f7efe0"), rect(800, 290, 300, 480, "#bcdcea", 4, BROWN, 14), rect(1160, 310, 300, 220, "#bcdcea", 4, BROWN, 14)]
    o += [path(f"M{60 + 148 * k} 216h148v34q-74 56-148 0z", (GREEN, WHITE)[k % 2]) for k in range(10)]
    for r, (y, s) in enumerate(((480, .8), (620, .95))):
        o.append(rect(110, y, 580, 16, WOOD))
        o += [bucket(180 + 142 * k, y, cs, s) for k, cs in enumerate(((ROSE, WHITE, ROSE), (YELLOW, ORANGE, YELLOW), (LILAC, WHITE, PURPLE), (RED, PINK, RED)) if r == 0 else ((PINK, PINK, WHITE), (PURPLE, LILAC, LILAC), (ORANGE, RED, YELLOW), (WHITE, YELLOW, WHITE)))]
    o += [bucket(120, 830, (YELLOW, RED, ORANGE, YELLOW), 1.1), bucket(300, 850, (PINK, WHITE, ROSE, PINK), 1.1, TEAL), bucket(1510, 830, (PURPLE, LILAC, WHITE), 1.2)]
    o += [rect(1210, 340, 200, 76, WHITE, 6, BROWN, 6), text(1310, 392, "どうぞ", 48, "#9b2d24")]
    for x, c in ((820, BRICK), (1060, TEAL), (1300, MUSTARD)): o += [rect(x - 66, 800, 132, 24, c, 12), line([(x - 44, 820), (x - 54, 930)], BROWN, 13), line([(x + 44, 820), (x + 54, 930)], BROWN, 13)]
    o += [fig(820, 938, 1.3, "f", "sit", top=LILAC, hair="bun", hc=HW, seat=108, lh=(-20, -190), rh=(30, -210), hold_r=g(line([(0, 30), (0, -50)], OLIVE, 6), flower(0, -60, RED)), eyes="arc", shadow=False, bottom=NAVY),
          g(bag(MUSTARD), x=1040, y=728),
          fig(1300, 938, 1.3, "f", "sit", top=BLUE, hair="receding", hc=HG, seat=108, glasses=True, lh=(-70, -240), rh=(30, -180), mouth="open", shadow=False),
          fig(530, 940, 1.3, "r", "stand", top=WHITE, apron=GREEN, hair="short", hc=HG, hat="cap", hatc=OLIVE, rh=(92, -240), lh=(70, -200), eyes="arc", hold_r=g(line([(0, 30), (0, -50)], OLIVE, 6), line([(0, 30), (16, -40)], OLIVE, 6), flower(0, -60, PINK), flower(26, -44, YELLOW)))]
    return svg(*o)


def tanaka_fumanet():  # feet and net, close
    o = [rect(0, 0, 1600, 1000, "#e6cf9f"), "".join(rect(0, 120 + 180 * k, 1600, 5, "#d9bf8b") for k in range(6)), rect(0, 0, 1600, 150, "#e8f1e0"), rect(0, 142, 1600, 18, "#b9cfae")]
    o += [net(-150, 930, 1700, 520, 7, "#4f7f4a", .4)]
    def bigleg(x, y, c, sh, up=0, tilt=0, sock=WHITE): return g(ell(60, 8, 150, 18, "#26352d", .16) if not up else ell(60, 8 + up, 120, 14, "#26352d", .12), path("M-74-1100L96-1100L70-90L-62-90Z", c), rect(-60, -110, 128, 60, sock, 10), path("M-70 0L-72-60C-40-80 60-80 76-62C130-50 190-40 204-2C206 6 200 12 190 12L-60 12C-68 12-70 6-70 0Z", sh), path("M-66 0L200 0", st=WHITE, w=10), path("M70-50L90-20M100-40L116-14", st=WHITE, w=7), x=x, y=y, rot=tilt)
    o += [bigleg(210, 700, GREY, TEAL), bigleg(480, 800, shade(GREY, .12), TEAL, 40, -8), bigleg(880, 690, "#8f5d6b", RED, 60, -12), bigleg(760, 880, "#a56b7a", RED), bigleg(1290, 790, NAVY, MUSTARD), bigleg(1480, 690, shade(NAVY, .15), MUSTARD, 50, -10)]
    for x, y, t in ((300, 300, "右"), (1130, 340, "左"), (640, 340, "右")): pass
    return svg(*o)


SCENES = {"cases/case-" + k.replace("_", "-"): v for k, v in dict(kaimono_bus=kaimono_bus, sakuradai_gomi=sakuradai_gomi, otoko_ryori=otoko_ryori, koko_sumaho=koko_sumaho, yamate_chaya=yamate_chaya, danchi_mimamori=danchi_mimamori,
    orange_cafe=orange_cafe, yukikaki=yukikaki, hatake=hatake, kodomo_shokudo=kodomo_shokudo, bosai_aruki=bosai_aruki, honcho_hanaya=honcho_hanaya, tanaka_fumanet=tanaka_fumanet).items()}

"""Cut paper: the colours of the drawings and the shapes that everything is made of, as SVG fragments (strings)."""
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


def svg(*parts): return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000">' + "".join(parts) + "</svg>"

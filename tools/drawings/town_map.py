"""Draws the geography of ひだまり市, which does not exist: content/hidamari/areas.geojson and background.geojson, and
with --places the positions for places.toml.

The town lies round 30.0 N 145.0 E, in the open Pacific some 450 km from the nearest island: no map can mistake it for
a real town. Positions below are kilometres east and north of ひだまり駅. Every town (町) is the land nearest to its
seed (Voronoi), with borders made a little crooked, the same from both sides. Same input, same output.

    python3 tools/drawings/town_map.py            # writes the two files
    python3 tools/drawings/town_map.py --places   # prints id, lat, lng
"""
import hashlib
import json
import math
import sys
from pathlib import Path

ORIGIN = (30.0, 145.0)
KM_LAT = 111.195
KM_LNG = KM_LAT * math.cos(math.radians(ORIGIN[0]))

SEEDS = {
    '山手町': (-0.5, 2.85), '北町3丁目': (-1.45, 2.0), '北町2丁目': (-0.4, 1.7), '北町1丁目': (0.75, 1.85), '神明町': (0.05, 0.8),
    '駅前町': (0.05, -0.08), '仲町': (-0.75, -0.25), '本町1丁目': (0.0, -0.72), '本町2丁目': (-0.72, -0.9), '栄町': (-0.35, -1.5),
    '緑町': (1.0, -0.35), '東が丘1丁目': (1.5, 0.5), '東が丘2丁目': (2.35, 0.85), '東が丘3丁目': (2.2, 1.9), '桜台': (2.1, -0.35),
    '水神町': (1.5, -1.35), '船橋町': (2.7, -1.4), '柳町': (1.1, -2.2), '渡場': (2.3, -2.4), '川辺町': (1.75, -3.25),
    '南野1丁目': (-0.1, -2.45), '南野2丁目': (-1.1, -2.5), '田中': (0.3, -3.45), '新田': (-1.05, -3.5), '松原町': (-1.55, -1.65),
}
BORDER = [(-2.25, -0.9), (-2.4, -2.3), (-2.0, -3.7), (-0.6, -4.15), (1.0, -4.1), (2.4, -3.7), (3.2, -2.7), (3.45, -1.2),
          (3.35, 0.4), (3.2, 1.7), (2.7, 2.6), (1.3, 3.0), (0.2, 3.55), (-1.1, 3.4), (-2.1, 2.6), (-2.2, 0.9)]

PLACES = {
    'kitamachi-kominkan': (-0.3, 1.55), 'kita1-shukaijo': (0.7, 1.75), 'kita3-shukaijo': (-1.25, 1.85), 'hinata-en': (-1.6, 2.25),
    'yamate-shukaijo': (-0.45, 2.8), 'shinmei-jinja-shamusho': (0.22, 0.92), 'shinmei-kaikan': (-0.12, 0.72),
    'shiyakusho': (-0.05, -0.62), 'chuo-kominkan': (-0.56, -0.7), 'toshokan': (-0.66, -0.76), 'choiyori': (0.14, -0.74),
    'ekimae-hiroba': (0.1, -0.06), 'shimin-plaza': (-0.2, -1.24), 'fukushi-kaikan': (-0.47, -1.36), 'nakamachi-kaikan': (-0.54, -0.26),
    'sakaecho-kaikan': (-0.12, -1.56), 'hidamari-koko': (-0.62, -1.74),
    'higashigaoka-kominkan': (2.2, 0.8), 'higashi1-kaikan': (1.45, 0.6), 'higashi3-kaikan': (2.3, 1.75), 'sakuradai-shukaijo': (2.15, -0.3),
    'midori-kouen': (1.03, -0.5), 'midori-shukaijo': (1.05, -0.34),
    'kawabe-kominkan': (1.6, -3.12), 'kasenjiki-hiroba': (1.28, -3.18), 'yanagi-shukaijo': (1.15, -2.1), 'watashiba-kissa': (1.98, -2.28),
    'suijin-shukaijo': (1.5, -1.3), 'funabashi-shukaijo': (2.55, -1.3), 'hinata-in': (2.85, -1.6),
    'minamino-kominkan': (0.24, -2.66), 'minami-koryu': (-0.1, -2.37), 'minamino2-kaikan': (-0.95, -2.55), 'tanaka-shukaijo': (0.35, -3.4),
    'shinden-nouen': (-1.25, -3.65), 'shinden-kaikan': (-0.75, -3.35), 'matsubara-danchi': (-1.5, -1.7),
}

RIVER = [(4.0, 3.0), (3.75, 2.2), (3.55, 1.2), (3.6, 0.3), (3.3, -0.5), (2.7, -0.85), (2.15, -1.25), (1.95, -1.7), (1.75, -2.2),
         (1.55, -2.65), (1.2, -2.85), (1.02, -3.3), (0.98, -3.8), (1.1, -4.4), (0.9, -5.0)]
RAIL = [(-4.0, 0.75), (-2.6, 0.42), (-1.2, 0.12), (0.0, 0.0), (0.5, -0.1), (0.66, -0.5), (0.62, -1.2), (0.3, -1.9), (-0.15, -2.4),
        (-0.55, -2.95), (-0.7, -3.8), (-0.6, -5.0)]
ROADS = {
    '本町通り': [(0.02, -0.1), (0.0, -0.6), (-0.15, -1.2), (-0.3, -1.75), (-0.55, -2.3), (-1.0, -2.75), (-1.3, -3.4), (-1.6, -4.6)],
    '坂の道': [(0.0, 0.08), (0.1, 0.6), (-0.1, 1.2), (-0.35, 1.6), (-0.45, 2.2), (-0.5, 2.8), (-0.7, 3.2)],
    '県道': [(-4.0, -1.0), (-2.3, -0.95), (-1.2, -0.75), (-0.4, -0.62), (0.4, -0.62), (1.0, -0.6), (1.7, -0.15), (2.2, 0.35), (2.35, 1.0),
           (2.3, 1.8), (2.5, 2.6), (2.8, 3.6)],
    '川辺道': [(1.0, -0.6), (1.45, -1.3), (1.35, -2.0), (0.95, -2.5), (0.35, -2.75), (-0.15, -2.5)],
    '橋の道': [(1.45, -1.3), (2.05, -1.45), (2.6, -1.4), (3.0, -1.7), (3.9, -1.9)],
    '渡場道': [(1.35, -2.0), (1.8, -2.12), (2.2, -2.4), (1.95, -2.95), (1.6, -3.15), (1.05, -3.4), (0.3, -3.35), (-0.6, -3.45), (-1.3, -3.4)],
}
# Streets without a name.
STREETS = [
    [(-1.9, 1.2), (-1.2, 1.5), (-0.7, 1.6), (-0.35, 1.6), (0.1, 1.5), (0.7, 1.65), (1.1, 1.5), (1.5, 0.9), (1.5, 0.5), (1.85, 0.1)],
    [(-1.2, 1.5), (-1.3, 1.9), (-1.6, 2.2), (-1.75, 2.6)], [(-0.45, 2.2), (0.2, 2.25), (0.75, 2.3), (0.72, 1.66)],
    [(-0.9, 0.7), (-0.4, 0.75), (0.08, 0.75), (0.5, 0.85), (0.95, 0.8), (1.5, 0.5)], [(-0.35, 1.6), (-0.15, 1.62)],
    [(-1.2, -0.1), (-0.7, -0.3), (-0.3, -0.28), (0.02, -0.2), (0.4, -0.2)], [(-0.7, -0.3), (-0.62, -0.65), (-0.6, -1.1), (-0.55, -1.45), (-0.7, -1.75), (-1.0, -1.9)],
    [(-0.6, -1.1), (-0.12, -1.15), (0.3, -1.1)], [(-0.9, -1.42), (-0.55, -1.45), (-0.2, -1.42), (0.3, -1.5)], [(-0.25, -1.6), (0.2, -1.65)],
    [(1.0, -0.6), (1.04, -0.2), (0.95, 0.25), (0.95, 0.8)], [(2.2, 0.35), (2.0, 0.75), (2.1, 1.2), (2.3, 1.5)], [(2.35, 1.0), (2.75, 0.9), (3.1, 1.1)],
    [(1.7, -0.15), (2.1, -0.35), (2.5, -0.4), (2.7, 0.1), (2.2, 0.35)], [(2.1, -0.35), (1.9, -0.8), (1.45, -1.3)],
    [(1.35, -2.0), (1.05, -2.05), (0.85, -2.3)], [(2.6, -1.4), (2.5, -1.9), (2.2, -2.4)], [(2.2, -2.4), (2.7, -2.6), (2.9, -2.2)], [(3.0, -1.7), (2.85, -1.5), (2.6, -1.4)],
    [(0.35, -2.75), (0.2, -3.1), (0.3, -3.35)], [(-1.55, -2.45), (-1.0, -2.5), (-0.55, -2.3), (-0.15, -2.5)], [(-2.3, -0.95), (-1.9, -1.4), (-1.5, -1.62), (-1.0, -1.9), (-0.55, -2.3)],
    [(0.3, -3.35), (0.45, -3.8), (0.4, -4.05)], [(1.6, -3.15), (1.85, -3.4), (1.7, -3.8)],
]
STOPS = {
    '北町公民館前': (-0.36, 1.6), '北町一丁目': (0.6, 1.63), '北町三丁目': (-1.2, 1.55), 'ひなた苑前': (-1.62, 2.2), '山手町集会所前': (-0.5, 2.75),
    '市役所前': (0.0, -0.6), '中央公民館': (-0.6, -0.66), '市民プラザ': (-0.15, -1.2), '福祉会館': (-0.5, -1.43), '栄町': (-0.26, -1.63), '高校前': (-0.66, -1.7),
    '東が丘公民館': (2.23, 0.84), '東が丘一丁目': (1.5, 0.4), '東が丘三丁目': (2.3, 1.45), '桜台中央': (2.1, -0.35), '緑町公園': (1.0, -0.56),
    '川辺公民館': (1.6, -3.16), '柳町': (1.3, -2.05), '渡場': (2.0, -2.24), '水神町': (1.42, -1.14), '船橋町': (2.62, -1.58),
    '南野公民館': (0.3, -2.74), '田中': (0.1, -3.37), '松原団地': (-1.48, -1.64),
}
BRIDGES = {'船橋': (2.03, -1.45), 'わたしば橋': (1.79, -2.12), 'ひなた橋': (1.02, -3.4)}
POINTS = [('駅', 'ひだまり駅', (0, 0)), ('駅', '南ひだまり駅', (-0.15, -2.4)), ('山', '日向山', (-1.5, 2.95)),
          ('目印', '市民病院', (-1.15, -0.95)), ('目印', '北町小学校', (0.35, 1.45)), ('目印', 'スーパー東が丘店', (1.85, 0.2)),
          ('目印', '川辺小学校', (2.05, -2.85)), ('目印', '南野小学校', (-0.55, -2.2))]
FACES = [('公園', '緑町公園', [(0.93, -0.44), (1.13, -0.43), (1.15, -0.58), (1.0, -0.62), (0.9, -0.56)]),
         ('公園', None, [(0.14, 0.86), (0.3, 0.88), (0.33, 1.0), (0.2, 1.04), (0.12, 0.97)]),
         ('田畑', None, [(-1.7, -3.3), (-1.0, -3.15), (-0.85, -3.6), (-1.0, -4.0), (-1.6, -3.85)]),
         ('田畑', None, [(-0.45, -3.55), (0.15, -3.5), (0.7, -3.65), (0.75, -4.0), (-0.2, -4.05)]),
         ('池', '田中池', [(-0.35, -3.02), (-0.2, -2.98), (-0.12, -3.08), (-0.24, -3.17), (-0.38, -3.12)])]


def random_of(*key):
    """A number from -1 to 1 that depends on nothing but the key."""
    digest = hashlib.sha256(repr(key).encode()).digest()
    return int.from_bytes(digest[:4], 'big') / 2**31 - 1


def crooked(a, b, amount):
    """Points of a border from a to b (without b), the same whichever end comes first."""
    line = bend(min(a, b), max(a, b), amount, 3) + [max(a, b)]
    return (line if a < b else line[::-1])[:-1]


def bend(a, b, amount, depth):
    if depth == 0 or math.dist(a, b) < 0.12:
        return [a]
    shift = random_of(a, b, depth) * amount
    middle = (round((a[0] + b[0]) / 2 - (b[1] - a[1]) * shift, 4), round((a[1] + b[1]) / 2 + (b[0] - a[0]) * shift, 4))
    return bend(a, middle, amount, depth - 1) + bend(middle, b, amount, depth - 1)


def smooth(line, rounds=2):
    """Chaikin's corner cutting, ends kept."""
    for _ in range(rounds):
        cut = [line[0]]
        for a, b in zip(line, line[1:]):
            cut += [(a[0] * .75 + b[0] * .25, a[1] * .75 + b[1] * .25), (a[0] * .25 + b[0] * .75, a[1] * .25 + b[1] * .75)]
        line = cut + [line[-1]]
    return line


def nearest_land(seed, seeds):
    """The part of the town that is nearer to the seed than to any other."""
    cell = BORDER
    for other in seeds:
        if other == seed:
            continue
        middle = ((seed[0] + other[0]) / 2, (seed[1] + other[1]) / 2)
        side = lambda p: (p[0] - middle[0]) * (other[0] - seed[0]) + (p[1] - middle[1]) * (other[1] - seed[1])
        cut = []
        for a, b in zip(cell, cell[1:] + cell[:1]):
            if side(a) <= 0:
                cut.append(a)
            if (side(a) < 0) != (side(b) < 0) and side(a) != side(b):
                t = side(a) / (side(a) - side(b))
                cut.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
        cell = cut
    return cell


def main():
    degrees = lambda p: [round(ORIGIN[1] + p[0] / KM_LNG, 6), round(ORIGIN[0] + p[1] / KM_LAT, 6)]
    if '--places' in sys.argv:
        for name, point in PLACES.items():
            lng, lat = degrees(point)
            print(name, f'{lat:.4f}', f'{lng:.4f}')
        return
    corners = []

    def corner(p):
        known = next((q for q in corners if math.dist(p, q) < 1e-5), None)
        if known is None:
            known = (round(p[0], 4), round(p[1], 4))
            corners.append(known)
        return known

    feature = lambda properties, geometry: {'type': 'Feature', 'properties': properties, 'geometry': geometry}
    ring = lambda points: [degrees(p) for p in points] + [degrees(points[0])]
    areas = []
    for name, seed in SEEDS.items():
        cell = []
        for p in map(corner, nearest_land(seed, SEEDS.values())):
            if not cell or cell[-1] != p:
                cell.append(p)
        if cell[0] == cell[-1]:
            cell.pop()
        outline = [point for a, b in zip(cell, cell[1:] + cell[:1]) for point in crooked(a, b, .12)]
        areas.append(feature({'name': name}, {'type': 'Polygon', 'coordinates': [ring(outline)]}))
    line = lambda points: {'type': 'LineString', 'coordinates': [degrees(p) for p in smooth(points)]}
    back = [feature({'kind': '川', 'name': 'ひなた川'}, line(RIVER)), feature({'kind': '線路', 'name': 'ひだまり線'}, line(RAIL))]
    back += [feature({'kind': '道', **({'name': name} if name in ('本町通り', '県道') else {})}, line(points)) for name, points in ROADS.items()]
    back += [feature({'kind': '道'}, line(points)) for points in STREETS]
    point = lambda p: {'type': 'Point', 'coordinates': degrees(p)}
    back += [feature({'kind': '橋', 'name': name}, point(p)) for name, p in BRIDGES.items()]
    back += [feature({'kind': 'バス停', 'name': f'{name}バス停'}, point(p)) for name, p in STOPS.items()]
    back += [feature({'kind': kind, 'name': name}, point(p)) for kind, name, p in POINTS]
    for kind, name, points in FACES:
        shape = smooth(points + [points[0]], 2)[:-1]
        back.append(feature({'kind': kind, **({'name': name} if name else {})}, {'type': 'Polygon', 'coordinates': [ring(shape)]}))
    folder = Path(__file__).resolve().parents[2] / 'content' / 'hidamari'
    about = 'ひだまり市は架空の町です。この地図も作りもので、座標は太平洋の上です（tools/drawings/town_map.py で作りました）。'
    for name, features in (('areas', areas), ('background', back)):
        lines = ',\n'.join(json.dumps(one, ensure_ascii=False, separators=(',', ':')) for one in features)
        text = '{"type":"FeatureCollection","about":' + json.dumps(about, ensure_ascii=False) + ',"features":[\n' + lines + '\n]}\n'
        (folder / f'{name}.geojson').write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()

"""Draw every scene: python render.py [--out DIR] [name …]. Needs resvg_py, pillow (and piexif for the three JPEGs);
install them in a virtual environment outside the repository."""
import io, os, sys
import resvg_py
from PIL import Image
import importlib

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "content", "hidamari")
JPEG = {"gatherings/kita-taiso", "cases/case-yamate-chaya", "cases/case-hatake"}  # with EXIF: orientation 6 and a made-up GPS tag


def raster(s, w=1600):
    b = bytes(resvg_py.svg_to_bytes(svg_string=s, width=w))
    return Image.open(io.BytesIO(b)).convert("RGB")


def save(key, im):
    d = os.path.join(ROOT, key)
    os.makedirs(d, exist_ok=True)
    if key in JPEG:
        import piexif
        ex = {"0th": {piexif.ImageIFD.Orientation: 6, piexif.ImageIFD.Make: b"Shirube", piexif.ImageIFD.Model: b"Drawing", piexif.ImageIFD.DateTime: b"2026:10:20 10:05:00"},
              "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2026:10:20 10:05:00"},
              "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N", piexif.GPSIFD.GPSLatitude: ((1, 1), (2, 1), (3, 1)), piexif.GPSIFD.GPSLongitudeRef: b"E", piexif.GPSIFD.GPSLongitude: ((4, 1), (5, 1), (6, 1))},
              "1st": {}, "thumbnail": None}
        # stored turned by 90° to the left; orientation 6 (turn clockwise to show) makes it upright again
        im.transpose(Image.Transpose.ROTATE_90).save(os.path.join(d, "photo.jpg"), quality=85, optimize=True, exif=piexif.dump(ex))
    else:
        q = im.quantize(224, method=Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
        q.save(os.path.join(d, "photo.png"), optimize=True)


def main():
    sys.path.insert(0, HERE)
    scenes = {}
    for m in ("scenes_a", "scenes_b", "scenes_c"):
        try: scenes.update(importlib.import_module(m).SCENES)
        except ModuleNotFoundError: pass
    args = sys.argv[1:]
    sheet = None
    if args and args[0] == "--sheet":
        sheet, args = args[1], args[2:]
    names = [n for n in scenes if not args or any(a in n for a in args)]
    ims = []
    for n in names:
        s = scenes[n]()
        if sheet: ims.append(raster(s, 800))
        else: save(n, raster(s))
    if sheet:
        c = 2
        W = Image.new("RGB", (c * 810, (len(ims) + c - 1) // c * 510), "white")
        for i, im in enumerate(ims): W.paste(im, (i % c * 810, i // c * 510))
        W.save(sheet)
    print(len(names), *names)


main()

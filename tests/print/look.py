"""Looks into finished books and prints what it sees as JSON, a line a book; tests/browser/print.test.mjs judges.

    look.py BOOK.pdf …                       structure, text, QR codes, margins
    look.py --picture BOOK.pdf PAGE KEPT.png [--keep]
                                                how far a page is from the picture of it that was kept

Pinned by requirements.txt; zbarimg comes from the system (zbar-tools).
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import outloud
import pikepdf
import pymupdf

# Dots an inch at which QR codes are read; 22 mm are then about 170 pixels.
QR_DPI = 200
# Dots an inch of the pictures that are kept, and how far from them a page may be.
PICTURE_DPI = 50


def tags_of(path):
    """What outloud calls an error of PDF/UA-1."""
    result = outloud.check(str(path))
    result = result[0] if isinstance(result, (list, tuple)) else result
    faults = [f for f in result.findings if str(getattr(f.severity, "value", f.severity)).lower() == "error"]
    return [f"{f.rule}: {f.message}" for f in faults]


def structure(path):
    """Language, title, page labels, conformance, fonts."""
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        marked = root.get("/MarkInfo", {})
        metadata = str(root.Metadata.read_bytes(), "utf-8") if "/Metadata" in root else ""
        fonts = {}
        for page in pdf.pages:
            for font in page.get("/Resources", {}).get("/Font", {}).values():
                name = str(font.BaseFont)
                descendant = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                descriptor = descendant.get("/FontDescriptor", {})
                fonts[name] = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
        return {
            "language": str(root.get("/Lang", "")),
            "tagged": bool(marked.get("/Marked", False)) and "/StructTreeRoot" in root,
                "ua": 'pdfuaid:part>1<' in metadata or 'pdfuaid:part="1"' in metadata,
            "a2a": ('pdfaid:part>2<' in metadata or 'pdfaid:part="2"' in metadata)
            and ('pdfaid:conformance>A<' in metadata or 'pdfaid:conformance="A"' in metadata),
            "fonts": fonts,
            "object_streams": any(
                isinstance(o, pikepdf.Stream) and o.get("/Type") == "/ObjStm" for o in pdf.objects
            ) or pdf.pdf_version >= "1.5",
        }


def labels_of(path):
    """What each page is called."""
    with pikepdf.open(path) as pdf:
        return {"labels": [page.label for page in pdf.pages] if "/PageLabels" in pdf.Root else []}


def codes_of(document, folder):
    """The texts of all QR codes, by page from 0."""
    found = []
    for number, page in enumerate(document):
        if not page.get_images() and not page.get_drawings():
            continue
        picture = Path(folder) / f"{number}.png"
        page.get_pixmap(dpi=QR_DPI, colorspace=pymupdf.csGRAY).save(picture)
        read = subprocess.run(
            ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)],
            capture_output=True, text=True, check=False,
        )
        found += [[number, line] for line in read.stdout.splitlines() if line]
        picture.unlink()
    return found


def darkness(page):
    """How much of a page is not white."""
    samples = page.get_pixmap(dpi=20, colorspace=pymupdf.csGRAY).samples
    return round(1 - sum(samples) / 255 / len(samples), 4)


def look(path):
    document = pymupdf.open(path)
    links, texts, outside = [], [], []
    for number, page in enumerate(document):
        texts.append(page.get_text())
        for link in page.get_links():
            words = page.get_textbox(link["from"]).strip()
            target = link.get("uri") or link.get("page")
            links.append([number, words, target])
        box = page.rect
        for block in page.get_text("blocks"):
            x0, y0, x1, y1, words = block[:5]
            if words.strip() and (x0 < -1 or y0 < -1 or x1 > box.width + 1 or y1 > box.height + 1):
                outside.append([number, words.strip()[:40]])
    with tempfile.TemporaryDirectory() as folder:
        codes = codes_of(document, folder)
    ink = [darkness(page) for page in document]
    return {
        "path": str(path),
        "title": document.metadata.get("title", ""),
        "pages": len(document),
        **labels_of(path),
        "sizes": sorted({(round(page.rect.width / 72 * 25.4), round(page.rect.height / 72 * 25.4)) for page in document}),
        "bookmarks": [[level, title, page] for level, title, page in document.get_toc()],
        "links": links,
        "texts": texts,
        "outside": outside,
        "codes": codes,
        "ink": ink,
        "tags": tags_of(path),
        **structure(path),
    }


def picture(path, number, kept, keep):
    """Share of pixels that are clearly another shade than in the picture that was kept."""
    page = pymupdf.open(path)[number]
    made = page.get_pixmap(dpi=PICTURE_DPI, colorspace=pymupdf.csGRAY)
    if keep:
        made.save(kept)
        return {"differs": 0, "sizes": [[made.width, made.height]] * 2}
    old = pymupdf.Pixmap(kept)
    sizes = [[made.width, made.height], [old.width, old.height]]
    if sizes[0] != sizes[1]:
        return {"differs": 1, "sizes": sizes}
    pairs = zip(made.samples, old.samples)
    other = sum(1 for a, b in pairs if abs(a - b) > 70)
    return {"differs": other / len(made.samples), "sizes": sizes}


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[0] == "--picture":
        seen = picture(arguments[1], int(arguments[2]) - 1, arguments[3], "--keep" in arguments)
        print(json.dumps(seen))
    else:
        for book in arguments:
            print(json.dumps(look(book), ensure_ascii=False))

"""A guidebook of 1,000 entries: this program (Typst in process) beside WeasyPrint, on the same data and the same machine.

    run.py SHIRUBE [COUNT]      with the Python of benches/book/requirements.txt; scripts/bench.sh calls it

Both get cards with QR code, chapters, contents with page numbers and an index with page numbers, A4, the same font. CPU seconds
and the most memory of the whole process, this program's with reading and checking all records; a book that was made earlier is
not used. Fails when this program takes more than 5 s or 0.5 GB, or when WeasyPrint takes less than ten times as long.
"""
import html
import json
import os

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import town

MOST_SECONDS, MOST_BYTES, LEAST_RATIO = 5.0, 0.5e9, 10.0


def measured(command):
    """CPU seconds and most bytes of a command."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.execvp(command[0], command)
    _, status, used = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def words(pieces):
    return "".join(html.escape(base) for base, _ in pieces)


def page(data, folder):
    """The same book as HTML: every card with what it says on our paper."""
    book, out = data["book"], []
    out.append("""<meta charset="utf-8"><style>
@page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) } }
body { font: 12pt "BIZ UDGothic", sans-serif; line-height: 1.6 } h1 { break-before: page }
.card { break-inside: avoid; border: .5pt solid #999; padding: 3mm; margin: 0 0 4mm } .card img { float: right; width: 22mm }
.to::after { content: target-counter(attr(href), page); float: right } dl { margin: 0 } dt { float: left; font-weight: bold; margin-right: 1em }
.index { columns: 2 } a { color: inherit; text-decoration: none }</style>""")
    out.append(f"<h1>{html.escape(data['title'])}</h1><ul>")
    for at, chapter in enumerate(book["chapters"]):
        out.append(f'<li><a class="to" href="#c{at}">{words(chapter["title"])}</a></li>')
    out.append("</ul>")
    for at, chapter in enumerate(book["chapters"]):
        out.append(f'<h1 id="c{at}">{words(chapter["title"])}</h1>')
        for card in chapter["gatherings"] + chapter["services"]:
            code = f'<img src="{(folder / card["web"]["qr"].lstrip("/")).as_uri()}">' if card["web"] else ""
            address = html.escape(card["web"]["text"]) if card["web"] else ""
            lines = "".join(f'<dt>{html.escape(line["label"])}</dt><dd>{words(line["text"])}</dd>' for line in card["lines"])
            marks = "・".join(html.escape(mark["label"]) for mark in card["marks"])
            contact = card["contact"]
            out.append(
                f'<div class="card" id="e{card["number"]}">{code}<h2>{card["number"]} {words(card["name"])}</h2>'
                f'<p>{words(card["summary"] or [])}</p><dl>{lines}</dl><p>{marks}</p>'
                f'<p>{words(contact["name"])} {html.escape(contact["tel"] or "")}</p><p>{address} {html.escape(card["verified"])}</p>'
                "</div>")
    out.append("<h1>五十音索引</h1><div class=index>")
    for row in book["kana"]:
        out.append(f'<h2>{html.escape(row["label"])}</h2>')
        for entry in row["entries"]:
            out.append(f'<div><a class="to" href="#e{entry["number"]}">{html.escape(entry["name"])}</a></div>')
    return "".join(out) + "</div>"


def main(program, count):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        town.write(folder / "content", count, 10)
        base = [program, "book", "guidebook", str(folder / "content"), "--today", "2026-11-22"]
        subprocess.run([*base, "--output", str(folder / "first"), "--data", str(folder / "data")], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(folder / ".shirube-cache", ignore_errors=True)
        own, own_bytes = measured([*base, "--output", str(folder / "print")])
        data = folder / "data" / "guidebook"
        source = folder / "book.html"
        source.write_text(page(json.loads((data / "data.json").read_text("utf-8")), data), "utf-8")
        weasy = Path(sys.executable).parent / "weasyprint"
        other, other_bytes = measured([str(weasy), "--quiet", str(source), str(folder / "weasy.pdf")])
        ratio = other / own
        print(f"guidebook of {count:,} entries: this program {own:.1f} s, {own_bytes / 1e9:.2f} GB; WeasyPrint {other:.1f} s, {other_bytes / 1e9:.2f} GB: {ratio:.1f} times as long")
        if own > MOST_SECONDS or own_bytes > MOST_BYTES or ratio < LEAST_RATIO:
            sys.exit(f"wanted: at most {MOST_SECONDS} s and {MOST_BYTES / 1e9} GB, WeasyPrint at least {LEAST_RATIO:.0f} times as long")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000)

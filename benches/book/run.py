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


def ruby(pieces):
    over = lambda base, reading: f"<ruby>{html.escape(base)}<rt>{html.escape(reading)}</rt></ruby>" if reading else html.escape(base)
    return "".join(over(*piece) for piece in pieces)


def words(pieces):
    return "".join(html.escape(base) for base, _ in pieces)


def line(entry, said=""):
    said = f"<small>{html.escape(said)}</small><br>" if said else ""
    return f'<div><a class="to" href="#e{entry["number"]}"><b>{entry["number"]}</b> {said}{html.escape(entry["name"])}</a></div>'


def chart(book, out):
    """困りごとから探す."""
    if not book["needs"]:
        return
    out.append("<h1>困りごとから探す</h1>")
    for group in book["needs"]:
        out.append(f'<h2>{html.escape(group["title"])}</h2>')
        for need in group["needs"]:
            out.append(f'<h3>{words(need["title"])}</h3><div class="index">')
            out += [line(entry) for entry in need["entries"]]
            out.append("</div>")


def as_html(card, folder):
    """A card with what it says on our paper."""
    code = f'<img class="qr" src="{(folder / card["web"]["qr"].lstrip("/")).as_uri()}">' if card["web"] else ""
    address = f'<a href="{card["web"]["href"]}">{html.escape(card["web"]["text"])}</a>' if card["web"] else ""
    icon = lambda mark: f'<span class="mark"><img src="{(folder / "book" / "icons" / (mark["icon"] + ".svg")).as_uri()}">{html.escape(mark["label"])}</span> '
    marks = "".join(icon(mark) for mark in card["categories"] + card["marks"])
    lines = "".join(f'<tr><th>{html.escape(one["label"])}<td>{words(one["text"])}' for one in card["lines"])
    when = card["when"]
    if when:
        note = f'<small>（{html.escape(when["note"])}）</small>' if when["note"] else ""
        months = " ".join(f'<span class="mark"><b>{html.escape(one["month"])}</b> {html.escape(one["days"])}</span>' for one in when["months"])
        said = "".join(f"<br>{html.escape(one)}" for one in when["said"])
        lines = f'<tr><th>日時<td><b>{html.escape(when["text"])}</b>{note}<br>{months}{said}' + lines
    contact = card["contact"]
    hours = f'<small>（{html.escape(contact["hours"])}）</small>' if contact["hours"] else ""
    return (
        f'<div class="card" id="e{card["number"]}">{code}<h2><span class="number">{card["number"]}</span> {ruby(card["name"])}</h2><p>{marks}</p>'
        f'<p>{words(card["summary"] or [])}</p><table>{lines}</table>'
        f'<p><b class="tel">{html.escape(contact["tel"] or "")}</b> {ruby(contact["name"])}{hours}</p>'
        f'<p class="last">{html.escape(card["verified"] or "")} {address}</p></div>')


def page(data, folder):
    """The same book as HTML: every card with what it says on our paper."""
    book, out = data["book"], []
    out.append("""<meta charset="utf-8"><style>
@page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) } @top-right { content: element(tab) } }
.tab { position: running(tab); font-size: 10.5pt } .mark { white-space: nowrap } .mark img { width: 1.1em; height: 1.1em }
.number { background: #1c5a45; color: #fff; padding: 0 2mm } .tel { font-size: 16pt } th { text-align: left; color: #123e2f; vertical-align: top; width: 4em } table { width: 100% }
body { font: 12pt "BIZ UDGothic", sans-serif; line-height: 1.6 } h1 { break-before: page }
.card { break-inside: avoid; border: .5pt solid #999; padding: 3mm; margin: 0 0 4mm } .card .qr { float: right; width: 24mm }
.to::after { content: target-counter(attr(href), page); float: right } dl { margin: 0 } dt { float: left; font-weight: bold; margin-right: 1em }
.index { columns: 2 } a { color: inherit; text-decoration: none }</style>""")
    out.append(f"<h1>{html.escape(data['title'])}</h1><ul>")
    for at, chapter in enumerate(book["chapters"]):
        out.append(f'<li><a class="to" href="#c{at}">{words(chapter["title"])}</a></li>')
    out.append("</ul>")
    chart(book, out)
    for at, chapter in enumerate(book["chapters"]):
        out.append(f'<section class="part"><h1 id="c{at}">{words(chapter["title"])}</h1><div class="tab">{html.escape(chapter["tab"])}</div>')
        for card in chapter["gatherings"] + chapter["services"]:
            out.append(as_html(card, folder))
        out.append("</section>")
    out.append("<h1>五十音索引</h1><div class=index>")
    for row in book["kana"]:
        out.append(f'<h2>{html.escape(row["label"])}</h2>')
        out += [line(entry) for entry in row["entries"]]
    out.append("</div><h1>曜日別索引</h1><div class=index>")
    for day in book["weekdays"]:
        out.append(f'<h2>{html.escape(day["label"])}</h2>')
        for place in day["places"]:
            out.append(f'<h3>{html.escape(place["title"])}</h3>')
            out += [line(entry, f'{entry["time"] or ""} {entry["weeks"]}') for entry in place["entries"]]
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

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Typesets books as PDF, and says what must be read of each.

    typeset_books.py BOOKS OUT [--words N] [--held]        needs pdflatex, chromium and soffice

Every book is set by LaTeX in two columns and in one, by Chromium and by LibreOffice, with running heads, page numbers, hyphenation and
footnotes of words that no book has. Beside each PDF stands a file of JSON with its headings, its text, and the words that must not
be read. Books at odd places of the list are for developing, those at even places are held back (--held).
"""
import argparse
import html
import json
import pathlib
import random
import re
import subprocess
import sys

sys.dont_write_bytecode = True
import books

HEAD = "Quorvex Trandlebury Quarterly"
NOTE_WORDS = "zorbling quenfrad mistlewump crandovex plimsory vantelquid grubbensnorf ostriling".split()


def note_text(random_source, number):
    return "Compare " + " ".join(random_source.choices(NOTE_WORDS, k=random_source.randint(3, 25))) + f" in part {number}."


def with_notes(paragraphs, seed):
    """Each paragraph as parts: text, and notes of their own at ends of sentences of some."""
    source, number = random.Random(seed), 0
    for paragraph in paragraphs:
        parts = re.split(r"(?<=[.;,]) ", paragraph)
        at = source.randrange(len(parts)) if source.random() < 0.2 and len(parts) > 2 else None
        number += at is not None
        yield [(part, note_text(source, number) if i == at else None) for i, part in enumerate(parts)]


def tex(text):
    table = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "_": r"\_", "%": r"\%",
             "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "“": "``", "”": "''", "‘": "`", "’": "'", "—": "---",
             "–": "--", "…": r"\ldots{}", "\u00a0": "~", "£": r"\pounds{}", "°": r"\textdegree{}", "½": r"\textonehalf{}"}
    text = "".join(table.get(c, c) for c in text)
    return text.encode("latin-1", "ignore").decode("latin-1")


def plain(text):
    """What LaTeX can set of it is what is compared."""
    keep = "“”‘’—–…\u00a0"
    return "".join(c for c in text if c in keep or c.encode("latin-1", "ignore"))


def write_latex(path, chapters, columns):
    lines = [r"\documentclass[10pt" + (",twocolumn" if columns == 2 else "") + "]{article}",
             r"\usepackage[T1]{fontenc}\usepackage[latin1]{inputenc}\usepackage{textcomp}\usepackage{fancyhdr}\usepackage{lettrine}",
             r"\usepackage{lmodern}\pagestyle{fancy}\fancyhf{}\fancyhead[L]{" + HEAD + r"}\fancyhead[R]{\thepage}",
             r"\fancyfoot[C]{\leftmark}\setcounter{secnumdepth}{0}\sloppy" + (r"\usepackage{mathptmx}" if columns == 1 else ""),
             r"\begin{document}"]
    for number, (heading, paragraphs) in enumerate(chapters):
        lines.append(r"\section{" + tex(heading) + "}")
        for i, parts in enumerate(with_notes(paragraphs, number)):
            words = [tex(text) + (r"\footnote{" + tex(note) + "}" if note else "") for text, note in parts]
            text = " ".join(words)
            initial = re.match(r"([A-Z])([a-z]+) ", text)
            if i == 0 and initial and len(text) > 400:
                text = rf"\lettrine{{{initial[1]}}}{{{initial[2]}}} " + text[initial.end():]
            lines += [text, ""]
    lines.append(r"\end{document}")
    source = path.with_suffix(".tex")
    source.write_text("\n".join(lines), encoding="latin-1")
    for _ in range(2):
        subprocess.run(["pdflatex", "-interaction=batchmode", source.name], cwd=path.parent, stdout=subprocess.DEVNULL)


def soft_hyphens(text):
    return re.sub(r"[a-z]{8,}", lambda word: word[0][:4] + "\u00ad" + word[0][4:], text)


def page_of(chapters, soft):
    shown = soft_hyphens if soft else (lambda text: text)
    parts = ["<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>A Book</title><style>body{font:11pt/1.4 serif;hyphens:auto;"
             "text-align:justify}p{margin:0;text-indent:1.4em}h2{page-break-after:avoid}.n{font-size:8pt;text-indent:0}</style>"]
    notes = []
    for number, (heading, paragraphs) in enumerate(chapters):
        parts.append(f"<h2>{html.escape(heading)}</h2>")
        for parts_of_one in with_notes(paragraphs, number):
            words = []
            for text, note in parts_of_one:
                mark = ""
                if note:
                    notes.append(note)
                    mark = f"<sup><a id='r{len(notes)}' href='#n{len(notes)}'>{len(notes)}</a></sup>"
                words.append(html.escape(shown(text)) + mark)
            parts.append("<p>" + " ".join(words) + "</p>")
    parts.append("<hr>")
    for i, note in enumerate(notes, 1):
        parts.append(f"<p class='n' id='n{i}'><a href='#r{i}'>{i}</a> {html.escape(note)}</p>")
    return "".join(parts)


def write_chromium(path, chapters):
    page = path.with_suffix(".html")
    page.write_text(page_of(chapters, True), encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={path}", page.as_uri()],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)


def paragraph_xml(parts):
    text = []
    for words, note in parts:
        text.append(html.escape(words, quote=False) + " ")
        if note:
            number = len(text)
            text[-1] = text[-1].rstrip() + (f"<text:note text:id='f{number}' text:note-class='footnote'><text:note-citation>1"
                        f"</text:note-citation><text:note-body><text:p text:style-name='Footnote'>{html.escape(note)}</text:p>"
                        "</text:note-body></text:note> ")
    return "<text:p text:style-name='Body'>" + "".join(text).rstrip() + "</text:p>"


def write_libreoffice(path, chapters, tagged):
    body = []
    for number, (heading, paragraphs) in enumerate(chapters):
        body.append(f"<text:h text:style-name='Head' text:outline-level='1'>{html.escape(heading)}</text:h>")
        body += [paragraph_xml(parts) for parts in with_notes(paragraphs, number)]
    spaces = " ".join(f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0'" for name, kind in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible")))
    styles = ("<style:style style:name='Body' style:family='paragraph'><style:paragraph-properties fo:text-align='justify' "
              "fo:text-indent='0.5cm'/><style:text-properties fo:font-size='11pt' fo:language='en' fo:country='US' "
              "fo:hyphenate='true'/></style:style><style:style style:name='Head' style:family='paragraph' "
              "style:default-outline-level='1'><style:paragraph-properties fo:margin-top='0.6cm' fo:margin-bottom='0.3cm' "
              "fo:keep-with-next='always'/><style:text-properties fo:font-size='15pt' fo:font-weight='bold'/></style:style>"
              "<style:style style:name='Footnote' style:family='paragraph'><style:text-properties fo:font-size='9pt'/></style:style>"
              "<style:style style:name='Header' style:family='paragraph'/>")
    layout = ("<office:automatic-styles><style:page-layout style:name='P'><style:page-layout-properties fo:page-width='14cm' "
              "fo:page-height='21cm' fo:margin='1.5cm'/><style:header-style/><style:footer-style/></style:page-layout>"
              "</office:automatic-styles><office:master-styles><style:master-page style:name='Standard' "
              f"style:page-layout-name='P'><style:header><text:p text:style-name='Header'>{HEAD}</text:p></style:header>"
              "<style:footer><text:p text:style-name='Header'><text:page-number text:select-page='current'>1</text:page-number>"
              "</text:p></style:footer></style:master-page></office:master-styles>")
    source = path.with_suffix(".fodt")
    whole = (f"<?xml version='1.0' encoding='UTF-8'?><office:document {spaces} office:version='1.2' "
             "office:mimetype='application/vnd.oasis.opendocument.text'><office:styles>" + styles + "</office:styles>" + layout)
    # LibreOffice knows the format by double quotes.
    source.write_text(whole.replace("'", '"') + "<office:body><office:text>" + "".join(body) +
                      "</office:text></office:body></office:document>", encoding="utf-8")
    kind = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"%s"}}' % ("true" if tagged else "false")
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", str(path.parent), str(source)],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("books", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--words", type=int, default=15000)
    parser.add_argument("--held", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    every = sorted(path for path in options.books.iterdir() if path.suffix in (".epub", ".txt"))
    for book in every[1 if options.held else 0::2]:
        chapters = [(plain(heading), [plain(one) for one in paragraphs])
                    for heading, paragraphs in books.chapters(book, options.words)]
        if not chapters:
            continue
        truth = {"headings": [heading for heading, _ in chapters],
                 "text": "\n".join("\n".join([heading, *paragraphs]) for heading, paragraphs in chapters),
                 "not_read": NOTE_WORDS + HEAD.split()[:2]}
        makers = {"latex2": lambda path: write_latex(path, chapters, 2), "latex1": lambda path: write_latex(path, chapters, 1),
                  "chromium": lambda path: write_chromium(path, chapters),
                  "office": lambda path: write_libreoffice(path, chapters, False),
                  "tagged": lambda path: write_libreoffice(path, chapters, True)}
        for name, make in makers.items():
            path = options.out.resolve() / f"{book.stem}-{name}.pdf"
            make(path)
            path.with_suffix(".json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf-8")
            print(path.name, path.stat().st_size if path.exists() else "MISSING", flush=True)


if __name__ == "__main__":
    main()

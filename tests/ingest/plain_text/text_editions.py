#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets a book as plain text in the ways transcribers set books, and scores what is read of it.

    text_editions.py PROGRAM [--book BOOK.epub]… [--layout NAME] [--show 10]

The structure of the book is known, so each edition has its answer: which lines are headings, where paragraphs begin and end,
which words have accents. Without --book a small book of its own is set. Prints a line for each edition and exits with 1 when one
is below what is asked: headings found 0.98, headings right 0.95, paragraphs whole 0.98, accented words kept 0.999.
"""
import argparse
import collections
import json
import re
import subprocess
import sys
import tempfile
import textwrap
import unicodedata
import xml.etree.ElementTree as tree
import zipfile

ASKED = {"found": 0.98, "right": 0.95, "whole": 0.98, "accents": 0.999}

Chapter = collections.namedtuple("Chapter", "part number title blocks")
Book = collections.namedtuple("Book", "title author chapters")
Layout = collections.namedtuple("Layout", "name heading style encoding")


# Books.

def own_book():
    talk = ["“You will not find it,” said the ferryman, “not by daylight.”", "“Why not?”", "He did not answer. It was six o’clock."]
    walk = ["The road from the quay goes up between two walls, and where the walls end there is a view of the whole of the bay, with "
            "the mill on the far side of it, small and white, like a tooth. Nobody had told me how far it was. I had been walking for "
            "an hour when I saw that the mill had come no nearer, and that the light was going.",
            "I had with me a letter to Mme Béranger, whose café stood beside the mill—or had stood there, in my father’s time—and *no* "
            "other introduction. The naïve hope that she would remember him was all my luggage."]
    verse = ["The tide comes in, the tide goes out,", "  The mill wheel turns about,", "And what was flour yesterday", "  Is bread, without a doubt."]
    letter = ["Skarn, May 3rd.", "Dear Sir,—Your room is ready, and has been ready since the spring. Come when you like; the kettle is "
              "always on, and the window looks over the bay as you asked.", "Your servant,", "A. BÉRANGER."]
    names = ["The Quay", "A Letter to Madame Béranger", "What the Ferryman Knew", "The Mill by Night", "Bread", "In Which Nobody Sleeps",
             "Flood", "The Last Ferry"]
    chapters = []
    for number, title in enumerate(names, 1):
        blocks = [("p", text) for text in walk + talk]
        if number % 3 == 0:
            blocks.insert(1, ("verse", verse))
        if number % 3 == 1:
            blocks.insert(2, ("letter", letter))
        if number % 4 == 0:
            blocks.insert(3, ("break", None))
        if number % 5 == 2:
            blocks.insert(3, ("sign", ["NO LANDING.", "BEWARE OF THE WHEEL."]))
        if number % 4 == 1:
            blocks.insert(2, ("picture", "The mill, as my father drew it"))
        blocks.append(("p", f"That was the {['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'last'][number - 1]} "
                            "evening; of the others I shall tell in their order."))
        chapters.append(Chapter(None, number, title, blocks))
    return Book("The Mill at Skarn", "Ida Holm", chapters)


def words_of(element):
    text = []

    def walk(node):
        if "noteref" in (node.get("{http://www.idpf.org/2007/ops}type") or ""):
            return
        name = node.tag.split("}")[-1]
        mark = "*" if name == "em" or (name == "i" and not node.get("{http://www.idpf.org/2007/ops}type")) else ""
        text.append("\n" if name == "br" else mark)
        text.append(node.text or "")
        for child in node:
            walk(child)
            text.append(child.tail or "")
        text.append(mark)

    walk(element)
    lines = [" ".join(line.replace("\u2060", "").replace("\u200a", " ").split()) for line in "".join(text).split("\n")]
    return [line for line in lines if line]


def epub_book(path):
    chapters, part, number = [], None, 0
    archive = zipfile.ZipFile(path)
    package = next(name for name in archive.namelist() if name.endswith(".opf"))
    opf = tree.fromstring(archive.read(package))
    ns = {"o": "http://www.idpf.org/2007/opf", "d": "http://purl.org/dc/elements/1.1/"}
    files = {item.get("id"): item.get("href") for item in opf.iterfind(".//o:item", ns)}
    for ref in opf.iterfind(".//o:itemref", ns):
        page = tree.fromstring(archive.read(package.rsplit("/", 1)[0] + "/" + files[ref.get("idref")]))
        for section in page.iter("{http://www.w3.org/1999/xhtml}section"):
            kind = section.get("{http://www.idpf.org/2007/ops}type") or ""
            heads = [node for node in section if re.search(r"\}(h[1-6]|hgroup|header)$", node.tag)]
            if "chapter" not in kind or not heads:
                if re.search(r"\b(part|division|volume)\b", kind) and heads:
                    part, number = " ".join(words_of(heads[0])), 0
                continue
            inner = [node for node in heads[0].iter() if re.search(r"\}(h[1-6]|p)$", node.tag)] or [heads[0]]
            texts = [" ".join(words_of(node)) for node in inner]
            numbers = [text for text in texts if re.fullmatch(r"(Chapter )?[IVXLC]+|\d+", text)]
            titles = [text for text in texts if text not in numbers]
            blocks = []
            for node in section.iter():
                name = node.tag.split("}")[-1]
                if any(node in list(head.iter()) for head in heads):
                    continue
                if name == "hr":
                    blocks.append(("break", None))
                if name == "p":
                    lines = words_of(node)
                    if lines:
                        blocks.append(("verse", lines) if len(lines) > 1 else ("p", lines[0]))
            number += 1
            chapters.append(Chapter(part, number, titles[0] if titles else None, blocks))
    title = opf.find(".//d:title", ns).text
    return Book(title, opf.find(".//d:creator", ns).text, chapters)


# Layouts.

def roman(number):
    text = ""
    for value, digits in ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            text, number = text + digits, number - value
    return text


def centred(line):
    return line.center(72).rstrip()


ORDINALS = "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH TWELFTH".split()

HEADINGS = {
    # name: the lines of a heading; an empty one is a blank line within it
    "one line": lambda number, title: [f"CHAPTER {roman(number)}. {title}" if title else f"CHAPTER {roman(number)}."],
    "two lines": lambda number, title: [f"CHAPTER {roman(number)}.", *([title] if title else [])],
    "two lines, capitals": lambda number, title: [f"CHAPTER {roman(number)}", *([title.upper()] if title else [])],
    "apart": lambda number, title: [f"Chapter {roman(number)}", *(["", title] if title else [])],
    "centred": lambda number, title: [centred(f"CHAPTER {roman(number)}"), *(["", centred(title.upper() + ".")] if title else [])],
    "numeral": lambda number, title: [centred(roman(number)), *(["", centred(title)] if title else [])],
    "numeral, one line": lambda number, title: [f"{roman(number)}. {title.upper()}" if title else f"{roman(number)}."],
    "ordinal": lambda number, title: [f"CHAPTER THE {ORDINALS[number - 1]}" if number <= 12 else f"CHAPTER {roman(number)}", *(["", title.upper()] if title else [])],
    "title": lambda number, title: [title or f"CHAPTER {roman(number)}"],
    "title, capitals": lambda number, title: [centred((title or f"CHAPTER {roman(number)}").upper())],
    "figure": lambda number, title: [f"Chapter {number}", *([title] if title else [])],
}

LAYOUTS = [
    Layout("plain", "one line", "", "utf-8"),
    Layout("capitals", "two lines, capitals", "italics", "utf-8"),
    Layout("two lines", "two lines", "italics contents", "utf-8"),
    Layout("apart", "apart", "italics contents produced", "utf-8"),
    Layout("centred", "centred", "contents indented", "utf-8"),
    Layout("numerals", "numeral", "italics contents", "utf-8"),
    Layout("numerals in line", "numeral, one line", "contents dashes", "utf-8"),
    Layout("figures", "figure", "narrow", "utf-8"),
    Layout("windows", "one line", "italics contents dashes produced", "cp1252"),
    Layout("indented", "centred", "first-line", "utf-8"),
    Layout("ordinals", "ordinal", "italics", "utf-8"),
    Layout("titles", "title", "italics contents", "utf-8"),
    Layout("titles, capitals", "title, capitals", "contents", "utf-8"),
]

HEAD = """The Project Gutenberg EBook of {title}, by {author}

This eBook is for the use of anyone anywhere at no cost and with
almost no restrictions whatsoever.  You may copy it, give it away or
re-use it under the terms of the licence included with this eBook.


Title: {title}

Author: {author}

Release Date: May 3, 2009 [EBook #98765]

Language: English

*** START OF THIS PROJECT GUTENBERG EBOOK {capitals} ***



"""
FOOT = """


End of the Project Gutenberg EBook of {title}, by {author}

*** END OF THIS PROJECT GUTENBERG EBOOK {capitals} ***

***** This file should be named 98765-0.txt or 98765-0.zip *****

Updated editions will replace the previous one--the old editions will
be renamed.

*** START: FULL LICENSE ***

THE FULL LICENSE
PLEASE READ THIS BEFORE YOU DISTRIBUTE OR USE THIS WORK

Section 1.  General Terms of Use and Redistributing

1.A.  By reading or using any part of this electronic work, you
indicate that you have read, understand, agree to and accept all the
terms of this licence.
"""


def within(text, encoding):
    """As transcribers wrote what their character set had not."""
    def one(c):
        try:
            c.encode(encoding)
            return c
        except UnicodeEncodeError:
            base = unicodedata.normalize("NFKD", c)[0]
            return base if base.isascii() else "—" if unicodedata.category(c) == "Pd" else "'"
    return "".join(map(one, text))


def set_text(text, style):
    text = re.sub(r"\*([^*]+)\*", r"_\1_" if "italics" in style else r"\1", text).replace("*", "")
    return text.replace("—", "--") if "dashes" in style else text


def edition(book, layout):
    """The bytes of the file, with its headings and its paragraphs."""
    book = json.loads(within(json.dumps(book, ensure_ascii=False), layout.encoding))
    book = Book(*book[:2], [Chapter(*chapter) for chapter in book[2]])
    style = layout.style
    width = 55 if "narrow" in style else 72
    lines, headings, paragraphs, accented = [], [], [], collections.Counter()
    fields = {"title": book.title, "author": book.author, "capitals": book.title.upper()}
    if "produced" in style:
        lines += ["Produced by Ann Reader and the Distributed Readers Team", "", "", ""]
    lines += [centred(book.title.upper()) if "centred" in layout.heading else book.title.upper(), "",
              centred("by") if "centred" in layout.heading else "", centred(book.author) if "centred" in layout.heading else
              f"By {book.author}", "", ""]
    heading = HEADINGS[layout.heading]
    if "contents" in style:
        lines += [centred("CONTENTS") if "centred" in layout.heading else "CONTENTS", "", ""]
        part = None
        for chapter in book.chapters:
            if chapter.part != part:
                part = chapter.part
                lines += ["", f" {part.upper()}", ""]
            label = f"{roman(chapter.number)}." if "numeral" in layout.heading else f"CHAPTER {roman(chapter.number)}."
            label = "" if "title" in layout.heading else label
            lines.append((" " + label).ljust(15) + " " + (chapter.title or ""))
        lines += ["", "", ""]
    part = None
    for chapter in book.chapters:
        if chapter.part and chapter.part != part:
            part = chapter.part
            lines += ["", "", "", centred(part.upper()) if "centred" in layout.heading else part.upper()]
            headings.append(part)
        shown = heading(chapter.number, chapter.title)
        lines += ["", "", "", *shown, "", ""]
        headings.append(" ".join(shown))
        for kind, content in chapter.blocks:
            if kind == "break":
                lines += [centred("* * * * *") if "centred" in layout.heading else "       *       *       *       *       *", ""]
                continue
            for text in [content] if kind == "p" else content:
                accented.update(word for word in re.findall(r"[^\W_]+", text) if not word.isascii())
            if kind == "p":
                text = set_text(content, style)
                indent = "  " if "first-line" in style else ""
                lines += textwrap.wrap(text, width, initial_indent=indent, break_on_hyphens=False)
                lines += [] if "first-line" in style else [""]
                paragraphs.append(text)
            elif kind == "sign":
                lines += ["", *(centred(line) for line in content), "", ""]
            elif kind == "picture":
                lines += ["", f"[Illustration: {content}]", ""]
            elif kind == "verse":
                lines += ["", *("    " + set_text(line, style).rstrip() for line in content), ""]
                paragraphs.append(set_text("\n".join(content), style))
            elif kind == "letter":
                lines += ["", (" " * 40) + set_text(content[0], style), ""]
                lines += textwrap.wrap(set_text(content[1], style), width, break_on_hyphens=False)
                lines += ["", *((" " * 40) + set_text(line, style) for line in content[2:]), ""]
                paragraphs.append(set_text(content[1], style))
    text = HEAD.format(**fields) + "\n".join(lines) + FOOT.format(**fields)
    return text.replace("\n", "\r\n").encode(layout.encoding), headings, paragraphs, accented


# Scores.

def key(text):
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())


def read(program, data):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(data)
        file.flush()
        run = subprocess.run([program, "outline", "--format", "json", file.name], capture_output=True, text=True)
    if run.returncode != 0:
        return None
    titles, texts = [], []

    def walk(section):
        if section["title"]:
            titles.append(section["title"])
        texts.extend(section["text"])
        for child in section.get("children", []):
            walk(child)

    for section in json.loads(run.stdout)["sections"]:
        walk(section)
    return titles, texts


def common(wanted, found):
    return sum((collections.Counter(map(key, wanted)) & collections.Counter(map(key, found))).values())


def score(program, book, layout, show):
    data, headings, paragraphs, accented = edition(book, layout)
    answer = read(program, data)
    if answer is None:
        return dict.fromkeys(ASKED, 0.0)
    titles, texts = answer
    spoken = collections.Counter(word for text in texts for word in re.findall(r"[^\W_]+", text) if not word.isascii())
    figures = {"found": common(headings, titles) / len(headings), "right": common(headings, titles) / max(1, len(titles)),
               "whole": common(paragraphs, texts) / len(paragraphs),
               "accents": sum((accented & spoken).values()) / max(1, sum(accented.values()))}
    if show:
        for name, wanted, found in (("heading", headings, titles), ("paragraph", paragraphs, texts)):
            missed = collections.Counter(map(key, wanted)) - collections.Counter(map(key, found))
            extra = collections.Counter(map(key, found)) - collections.Counter(map(key, wanted))
            for mark, names, ones in (("-", missed, wanted), ("+", extra, found)):
                for text in [one for one in ones if key(one) in names][:show]:
                    print(f"      {mark} {name}: {text[:100]!r}")
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--book", action="append", default=[])
    parser.add_argument("--layout")
    parser.add_argument("--show", type=int, default=0)
    arguments = parser.parse_args()
    good = True
    for book in [epub_book(path) for path in arguments.book] or [own_book()]:
        for layout in LAYOUTS:
            if arguments.layout not in (None, layout.name):
                continue
            figures = score(arguments.program, book, layout, arguments.show)
            below = [name for name, least in ASKED.items() if figures[name] < least]
            good = good and not below
            print(f"{book.title[:24]:24} {layout.name:16}", " ".join(f"{name} {value:.4f}" for name, value in figures.items()),
                  *(["below:", *below] if below else []))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

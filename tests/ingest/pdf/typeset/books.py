# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of books, as EPUB or as text of Project Gutenberg, for typesetting them."""
import html.parser
import re
import zipfile


class Page(html.parser.HTMLParser):
    """Gathers the headings and paragraphs of a page of XHTML."""

    def __init__(self):
        super().__init__()
        self.blocks, self.kind, self.text, self.skipped = [], None, "", 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "head", "table"):
            self.skipped += 1
        elif re.fullmatch(r"h[1-6]|p", tag):
            self.flush()
            self.kind = tag

    def handle_endtag(self, tag):
        if tag in ("script", "style", "head", "table"):
            self.skipped -= 1
        elif re.fullmatch(r"h[1-6]|p", tag):
            self.flush()

    def handle_data(self, text):
        if self.kind and not self.skipped:
            self.text += text

    def flush(self):
        text = " ".join(self.text.split())
        if self.kind and text:
            self.blocks.append(("h" if self.kind[0] == "h" else "p", text))
        self.kind, self.text = None, ""


def blocks_of_epub(path):
    blocks = []
    with zipfile.ZipFile(path) as book:
        package = next(name for name in book.namelist() if name.endswith(".opf"))
        text = book.read(package).decode("utf-8")
        items = {}
        for item in re.findall(r"<item\b[^>]*>", text):
            key, address = re.search(r'\bid="([^"]*)"', item), re.search(r'\bhref="([^"]*)"', item)
            items[key[1]] = address[1]
        folder = package.rpartition("/")[0]
        for spine in re.findall(r'<itemref\b[^>]*idref="([^"]*)"', text):
            page = Page()
            page.feed(book.read(f"{folder}/{items[spine]}" if folder else items[spine]).decode("utf-8"))
            blocks += page.blocks
    return blocks


def blocks_of_text(path):
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    text = text.replace("\r\n", "\n")
    text = re.sub(r"(?s)^.*?\*\*\* ?START OF.*?\*\*\*", "", text)
    text = re.sub(r"(?s)\*\*\* ?END OF.*$", "", text)
    blocks = []
    for paragraph in re.split(r"\n\s*\n", text):
        words = " ".join(paragraph.replace("_", "").split())
        if not words:
            continue
        heads = re.match(r"(CHAPTER|BOOK|PART|[IVXLC]+\.|Chapter)\b", words) and len(words) < 60
        blocks.append(("h" if heads else "p", words))
    return blocks


def chapters(path, words=None):
    """(heading, [paragraphs]) of each chapter that has text, until `words` words are there."""
    blocks = blocks_of_epub(path) if path.suffix == ".epub" else blocks_of_text(path)
    found, count = [], 0
    for kind, text in blocks:
        text = text.replace("\u00ad", "")
        if kind == "h":
            found.append((text[:110], []))
        elif found and re.search(r"[A-Za-z]{2}", text):
            found[-1][1].append(text)
            count += len(text.split())
            if words and count >= words:
                break
    return [(heading, paragraphs) for heading, paragraphs in found
            if paragraphs and re.search("[A-Za-z]", heading) and "Gutenberg" not in heading]

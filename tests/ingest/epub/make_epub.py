#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an EPUB of the files in a folder, in one of the shapes that books come in, or in one that does harm.

    make_epub.py BOOK VARIANT OUT          VARIANT is one of the names in `variants` or `attacks`
"""
import pathlib
import re
import sys
import zipfile

OPF, NAV, NCX, TEXT = "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/toc.ncx", "EPUB/text/"


def read_book(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def edit(book, name, *changes):
    text = book[name].decode()
    for pattern, replacement in changes:
        text, count = re.subn(pattern, replacement, text, flags=re.S)
        assert count, (name, pattern)
    book[name] = text.encode()


def pages(book):
    """Content documents in the order of the spine."""
    opf = book[OPF].decode()
    hrefs = dict(re.findall(r'<item id="([^"]+)" href="([^"]+)"', opf))
    names = [hrefs[i] for i in re.findall(r'<itemref idref="([^"]+)"', opf)]
    return ["EPUB/" + name.replace("%20", " ") for name in names]


def body(page):
    return re.search(r"<body[^>]*>(.*)</body>", page.decode(), re.S)[1]


def drop_types(book):
    for name in pages(book):
        if name != NAV:
            book[name] = re.sub(rb' (epub:type|role)="[^"]*"', b"", book[name])


def epub3(book):
    pass


def epub2(book):
    """No navigation document, an NCX, a guide, and no types that say what is a note, a page number or a title page."""
    drop_types(book)
    del book[NAV]
    edit(book, OPF, (r'version="3.0"', 'version="2.0"'), (r'<item id="nav".*?/>', ""), (r'<itemref idref="nav"/>', ""),
         (r'<meta refines.*?</meta>', ""), (r'<meta property.*?</meta>', ""), (r' properties="[^"]*"', ""),
         (r'<dc:title id="subtitle">.*?</dc:title>', ""), (r"<reference type=.toc.*?/>", ""),
         (r'<dc:creator id="a1">', '<dc:creator opf:role="aut" xmlns:opf="http://www.idpf.org/2007/opf">'),
         (r'<dc:contributor id="c1">', '<dc:contributor opf:role="trl" xmlns:opf="http://www.idpf.org/2007/opf">'),
         (r"</metadata>", '<meta name="cover" content="cover"/></metadata>'))


def onefile(book):
    """All pages in one file, each in a <div> that the contents lead to."""
    whole, ids = "", {}
    for name in pages(book):
        if name == NAV:
            continue
        key = re.sub(r"\W", "-", name.rsplit("/", 1)[1])
        ids[name] = key
        whole += f'<div id="{key}">{body(book.pop(name))}</div>'
    whole = re.sub(r'href="(?:chapter-\d|notes)\.xhtml#', 'href="#', whole)
    book[TEXT + "all.xhtml"] = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>All</title></head><body>' + whole + "</body></html>").encode()
    for contents in (NAV, NCX):
        for name, key in ids.items():
            href = name.removeprefix("EPUB/").replace(" ", "%20")
            book[contents] = book[contents].replace(f'"{href}"'.encode(), f'"text/all.xhtml#{key}"'.encode())
    edit(book, OPF, (r"<manifest>.*</package>",
                     '<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
                     '<item id="all" href="text/all.xhtml" media-type="application/xhtml+xml"/>'
                     '<item id="cover" href="images/cover.png" media-type="image/png" properties="cover-image"/></manifest>'
                     '<spine><itemref idref="all"/></spine></package>'))


def split(book):
    """Each chapter in as many files as it has blocks; the contents lead to the first."""
    for name in pages(book):
        if "chapter" not in name:
            continue
        page = book[name].decode()
        head, inner, tail = re.fullmatch(r"(.*<section[^>]*>\n)(.*)(\n</section>.*)", page, re.S).groups()
        blocks = re.split(r"\n(?=<(?:p|blockquote|ol|hr|table|figure))", inner)
        cut = [blocks[0] + blocks[1]] + blocks[2:]
        identifier = re.search(r'<item id="([^"]+)" href="' + name.removeprefix("EPUB/").replace(" ", "%20") + '"',
                               book[OPF].decode())[1]
        items, refs = "", ""
        for number, part in enumerate(cut):
            part_name = name if number == 0 else name.replace(".xhtml", f"_{number}.xhtml")
            book[part_name] = (head + part + tail).encode()
            if number:
                items += (f'<item id="{identifier}-{number}" href="{part_name.removeprefix("EPUB/").replace(" ", "%20")}" '
                          'media-type="application/xhtml+xml"/>')
                refs += f'<itemref idref="{identifier}-{number}"/>'
        edit(book, OPF, (r"</manifest>", items + "</manifest>"),
             (f'<itemref idref="{identifier}"/>', f'<itemref idref="{identifier}"/>' + refs))


def noheads(book):
    """Titles in the contents alone."""
    for name in pages(book):
        if name != NAV:
            book[name] = re.sub(rb"<hgroup>.*?</hgroup>|<h\d>.*?</h\d>", b"", book[name])


def nocontents(book):
    """Headings alone."""
    edit(book, NAV, (r'<nav epub:type="toc">.*?</nav>', ""))
    del book[NCX]
    edit(book, OPF, (r'<item id="ncx".*?/>', ""), (r' toc="ncx"', ""))


def two_entries(book):
    """A part and its first chapter in one file, and the contents lead to the file for both."""
    part, chapter = TEXT + "part-1.xhtml", TEXT + "chapter-1.xhtml"
    edit(book, chapter, (r"<body>", "<body>" + body(book.pop(part)).replace("\\", "")))
    for contents in (NAV, NCX):
        edit(book, contents, (r"text/part-1.xhtml", "text/chapter-1.xhtml"))
    edit(book, OPF, (r'<item id="part-1".*?/>', ""), (r'<itemref idref="part-1"/>', ""))


def tag_soup(book):
    """Pages that only a browser would read."""
    for name in pages(book):
        if name.startswith(TEXT):
            page = re.sub(rb'id="([\w-]+)"', rb"id=\1", book[name])
            book[name] = page.replace(b"</p>", b"").replace(b"<br/>", b"<br>").replace(b"<hr/>", b"<hr>")


def latin1(book):
    """Declared as Latin-1, in windows-1252."""
    for name in pages(book):
        text = book[name].decode().replace('encoding="utf-8"', 'encoding="iso-8859-1"')
        book[name] = text.replace("灯", "to").replace("台", "dai").replace("↩", "^").encode("cp1252")


def gutenberg(book):
    """As Project Gutenberg makes them: its header and licence around the book, headings and lists of links alone."""
    drop_types(book)
    nocontents(book)
    edit(book, OPF, (r'<itemref idref="copyright"/>', ""), (r"<guide>.*</guide>", ""))
    edit(book, TEXT + "title.xhtml", (r"<section.*</section>", """
<section class="pg-boilerplate pgheader" id="pg-header"><h2>The Project Gutenberg eBook of The Lamp</h2>
<p>This ebook is for the use of anyone anywhere.</p><div><span>*** START OF THE PROJECT GUTENBERG EBOOK ***</span></div>
</section>
<h1>THE LAMP &amp; THE SEA</h1><p>BY</p><h2>IDA HOLM AND PER ØST</h2><p>LONDON<br/>1907</p>
<h2>CONTENTS</h2>
<table><tr><th>Chapter</th><th>Page</th></tr>
<tr><td>I.</td><td><a href="chapter-1.xhtml">The Rock on which we landed</a></td><td>1</td></tr>
<tr><td>II.</td><td><a href="chapter%202.xhtml">The Lamp and its long winter</a></td><td>17</td></tr>
<tr><td>III.</td><td><a href="chapter-3.xhtml">The Sea that took it in the end</a></td><td>203</td></tr></table>
<p class="toc"><a href="chapter-1.xhtml">The Rock</a> 1</p>
<p class="toc"><a href="chapter%202.xhtml">The Lamp</a> 17</p>
<p class="toc"><a href="chapter-3.xhtml">The Sea</a> 203</p>
<div><h2>CHAPTERS</h2><a href="chapter-1.xhtml">The Rock</a><br/> <a href="chapter%202.xhtml">The Lamp</a><br/>
<a href="chapter-3.xhtml">The Sea</a><br/></div>"""))
    edit(book, TEXT + "chapter-3.xhtml", (r"</body>", """
<section class="pg-boilerplate pgheader" id="pg-footer"><div><span>*** END OF THE PROJECT GUTENBERG EBOOK ***</span></div>
<h2>THE FULL LICENSE</h2><p>To protect the mission of free books.</p></section></body>"""))


variants = {f.__name__: f for f in (epub3, epub2, onefile, split, noheads, nocontents, two_entries, tag_soup, latin1,
                                    gutenberg)}


def with_page(book, page):
    book[TEXT + "chapter-3.xhtml"] = page if isinstance(page, bytes) else page.encode()


def xhtml(inner):
    return '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>' + inner + "</body></html>"


def bomb(book):
    with_page(book, xhtml("<p>" + "a" * (200 << 20) + "</p>"))


def many_elements(book):
    with_page(book, xhtml("<p>" + "<b/>" * 3_000_000 + "</p>"))


def entities(book):
    lines = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    with_page(book, f'<!DOCTYPE html [<!ENTITY l0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd">{lines}]>' +
              xhtml("<p>&l9;&x; stay.</p>"))


def deep(book):
    with_page(book, xhtml("<div>" * 500_000 + "down here" + "</div>" * 500_000))


def deep_soup(book):
    with_page(book, xhtml("<div>" * 500_000 + "down here"))


def attributes(book):
    with_page(book, xhtml("<p " + " ".join(f'a{i}="x"' for i in range(100_000)) + ">wide</p>"))


def links(book):
    with_page(book, xhtml("<div><p id='n'>" + "<a href='#n'>1</a> " * 30_000 + "</p></div>"))


def nested_lists(book):
    with_page(book, xhtml("<p id='a'>down here</p><p id='b'>y</p>" + "<ul><li>" * 100_000 + "<a href='#b'>word</a> " * 100_000 +
                          "<a href='#a'>word</a>" + "</li></ul>" * 100_000))


def nested_contents(book):
    book[NAV] = ('<html xmlns:epub="x"><body><nav epub:type="toc">' + "<ol><li><a href='text/chapter-3.xhtml'>x</a>" * 20_000 +
                 "</li></ol>" * 20_000 + "</nav></body></html>").encode()


def wide_table(book):
    with_page(book, xhtml("<table>" + "<tr><th colspan='1000' rowspan='60000'>h</th><td>x</td></tr>" * 20_000 + "</table>"))


def bad_utf8(book):
    with_page(book, xhtml("<p>caf").encode() + b"\xc3 \xff\xfe\x80</p></body></html>")


def missing_page(book):
    del book[TEXT + "chapter-3.xhtml"]


def no_container(book):
    del book["META-INF/container.xml"]


def outside(book):
    edit(book, OPF, ("text/chapter-3.xhtml", "../../../../etc/passwd"))


def protected(book):
    book["META-INF/encryption.xml"] = (
        b'<encryption><EncryptedData><CipherData><CipherReference URI="EPUB/text/chapter%202.xhtml"/></CipherData>'
        b"</EncryptedData></encryption>")


def no_words(book):
    for name in pages(book):
        book[name] = xhtml("<p> </p>").encode()


attacks = {f.__name__: f for f in (bomb, many_elements, entities, deep, deep_soup, attributes, links, nested_lists, nested_contents,
                                   wide_table, bad_utf8, missing_page, no_container, outside, protected, no_words)}


def write(book, out, extra=()):
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", (2000, 1, 1, 0, 0, 0)), "application/epub+zip")
        for name, data in list(book.items()) + list(extra):
            info = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


def names(book, out):
    write(book, out, [("../x", b"x"), ("/etc/passwd", b"x"), ("..\\..\\x", b"x"), ("a\0b", b"x"), ("EPUB/../../y", b"x")])


def backslashes(book, out):
    write({name.replace("/", "\\"): data for name, data in book.items()}, out)


def duplicate(book, out):
    write(book, out, [(TEXT + "chapter-3.xhtml", b"<html>another</html>")])


def truncated(book, out):
    write(book, out)
    whole = pathlib.Path(out).read_bytes()
    pathlib.Path(out).write_bytes(whole[:len(whole) // 2])


def damaged(book, out):
    write(book, out)
    whole = bytearray(pathlib.Path(out).read_bytes())
    at = whole.find(b"chapter-3.xhtml") + 40
    whole[at:at + 20] = bytes(20)
    pathlib.Path(out).write_bytes(whole)


def encrypted(book, out):
    write(book, out)
    whole = bytearray(pathlib.Path(out).read_bytes())
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = whole.find(signature)
        while at >= 0:
            if b"chapter-3" in whole[at:at + 80]:
                whole[at + offset] |= 1
            at = whole.find(signature, at + 4)
    pathlib.Path(out).write_bytes(whole)


def many_entries(book, out):
    write(book, out, [(f"x/{i}", b"") for i in range(50_000)])


archives = {f.__name__: f for f in (names, backslashes, duplicate, truncated, damaged, encrypted, many_entries)}


def main():
    folder, variant, out = sys.argv[1:]
    book = read_book(pathlib.Path(folder))
    if variant in archives:
        archives[variant](book, out)
    else:
        (variants | attacks)[variant](book)
        write(book, out)


if __name__ == "__main__":
    main()

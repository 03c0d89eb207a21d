// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/error.h"
#include "base/diagnostics.h"
#include "fuzz/stored_zip.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string page_file(const std::string& body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>" + body +
           "</body></html>";
}

std::string nav_point(const std::string& label, const std::string& file, const std::string& below = "") {
    return "<navPoint><navLabel><text>" + label + "</text></navLabel><content src=\"" + file + "\"/>" +
           below + "</navPoint>";
}

/// A book of two chapters, with these pages in its reading order.
std::string book_with(const std::string& spine, const std::string& contents, bool has_headings) {
    StoredZip zip;
    zip.add("mimetype", "application/epub+zip");
    zip.add("META-INF/container.xml",
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
            "full-path=\"p.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
    std::string items =
        "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>"
        "<item id=\"font\" href=\"lost.otf\" media-type=\"font/otf\"/>";
    for (const char* id : {"a", "b", "notes"})
        items += "<item id=\"" + std::string(id) + "\" href=\"" + id +
                 ".xhtml\" media-type=\"application/xhtml+xml\"/>";
    std::string order;
    for (const char id : spine)
        order += "<itemref idref=\"" + (id == 'n' ? std::string("notes") : std::string(1, id)) + "\"/>";
    zip.add("p.opf",
            "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Boats</dc:title><dc:language>en"
            "</dc:language></metadata><manifest>" +
                items + "</manifest><spine toc=\"ncx\">" + order + "</spine></package>");
    zip.add("toc.ncx",
            "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>" + contents + "</navMap></ncx>");
    zip.add("a.xhtml", page_file(std::string(has_headings ? "<h1>Get the Boat</h1>" : "") +
                                 "<p>We got it.<a href=\"notes.xhtml#n1\">1</a></p>"));
    zip.add("b.xhtml", page_file(std::string(has_headings ? "<h1>Row</h1>" : "") + "<p>We rowed.</p>"));
    return zip.bytes();
}

struct BookRead {
    std::string outline;
    std::vector<std::string> warnings;
};

BookRead read_incomplete(const std::string& bytes, bool strict = false) {
    IngestOptions options;
    options.strict = strict;
    CollectedDiagnostics diagnostics;
    BookRead read{outline_of(ingest_bytes(bytes, "boats.epub", options, diagnostics)), {}};
    for (const Diagnostic& one : diagnostics.all()) read.warnings.push_back(one.where + ": " + one.message);
    return read;
}

constexpr const char* whole_book = "title Boats\n# Get the Boat\np We got it.\n# Row\np We rowed.\n";

std::string two_chapters() {
    return nav_point("Get the Boat", "a.xhtml") + nav_point("Row", "b.xhtml");
}

TEST(IncompleteBook, IsReadWithoutWhatItLacks) {
    const BookRead read = read_incomplete(book_with("abnx", two_chapters(), true));
    EXPECT_EQ(read.outline, whole_book);
    ASSERT_EQ(read.warnings.size(), 2);
    EXPECT_THAT(read.warnings[0],
                HasSubstr("boats.epub: its reading order names \"x\", which the book does not list"));
    EXPECT_THAT(read.warnings[1],
                HasSubstr("boats.epub: notes.xhtml: is missing from the book, which is read without"));
    EXPECT_THAT(read_incomplete(book_with("ab", two_chapters(), true)).warnings, IsEmpty());
}

TEST(IncompleteBook, IsRefusedWhereAskedFor) {
    for (const char* spine : {"abx", "abn"})
        EXPECT_THROW((void)read_incomplete(book_with(spine, two_chapters(), true), true), Error) << spine;
    EXPECT_EQ(read_incomplete(book_with("ab", two_chapters(), true), true).outline, whole_book);
}

TEST(Contents, ThatNameOnePlaceTwiceMakeOneChapter) {
    const std::string row = nav_point("Row", "b.xhtml");
    const std::string boat = nav_point("Get the Boat", "a.xhtml");
    for (const bool has_headings : {true, false}) {
        for (const std::string& contents : {nav_point("Get the Boat", "a.xhtml", boat) + row,
                                            boat + nav_point("Start reading", "a.xhtml") + row})
            EXPECT_EQ(read_incomplete(book_with("ab", contents, has_headings)).outline, whole_book);
    }
    EXPECT_EQ(read_incomplete(book_with("ab", nav_point("Part One", "a.xhtml", boat) + row, false)).outline,
              "title Boats\n# Part One\n## Get the Boat\np We got it.\n# Row\np We rowed.\n");
}

/// The second chapter with a byte that its checksum does not fit.
std::string damaged_book() {
    std::string bytes = book_with("ab", two_chapters(), true);
    bytes[bytes.find("We rowed.")] = 'X';
    return bytes;
}

TEST(IncompleteBook, IsReadWithoutADamagedPage) {
    const BookRead read = read_incomplete(damaged_book());
    EXPECT_EQ(read.outline, "title Boats\n# Get the Boat\np We got it.\n");
    ASSERT_EQ(read.warnings.size(), 1);
    EXPECT_THAT(read.warnings[0], HasSubstr("boats.epub: b.xhtml: is left out of the book: it is damaged"));
    EXPECT_THROW((void)read_incomplete(damaged_book(), true), Error);
}

TEST(IncompleteBook, OfWhichNoPageIsWholeIsRefused) {
    std::string bytes = book_with("b", nav_point("Row", "b.xhtml"), true);
    bytes[bytes.find("We rowed.")] = 'X';
    try {
        (void)read_incomplete(bytes);
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("b.xhtml: is damaged or truncated; get the file again"));
    }
}

}  // namespace
}  // namespace audio_edition

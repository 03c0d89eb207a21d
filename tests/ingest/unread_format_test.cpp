// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/unread_format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

using std::string_literals::operator""s;
using testing::AllOf;
using testing::HasSubstr;

/// What the user reads; empty when the file was taken.
std::string refusal(std::string bytes, const std::string& name) {
    CollectedDiagnostics diagnostics;
    try {
        (void)ingest_bytes(std::move(bytes), name, {}, diagnostics);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
    return "";
}

TEST(UnreadFormat, IsNamedWithWhatToDo) {
    EXPECT_EQ(refusal("%!PS-Adobe-3.0\n", "report.ps"),
              "report.ps: is a PostScript file, which is not read; extract its text: ps2ascii report.ps "
              "text.txt (of "
              "ghostscript), and give that");
}

TEST(UnreadFormat, IsToldByItsBytesWhateverItIsCalled) {
    struct Row {
        std::string bytes;
        std::string_view format;
        std::string_view advice;
    };
    const std::vector<Row> rows{
        {"PK\3\4....notes.txt", "a ZIP archive", "unzip article.txt"},
        {"PK\3\4....mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
         "an OpenDocument file that is not a text", "give the text to read"},
        {"<?xml version=\"1.0\"?><doc/>", "an XML file", "HTML"},
        {"{\\rtf1\\ansi Text.}", "a Rich Text (RTF) file", "soffice"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a Word (DOC)", "soffice"},
        {"\x89PNG\r\n\x1A\n", "a PNG picture", "tesseract"},
        {"\xFF\xD8\xFF\xE0....JFIF", "a JPEG picture", "tesseract"},
        {"ID3\4", "an MP3 file", "sound already"},
        {"\xFF\xFB\x90\x64\0\0\0\0"s, "an MP3 file", "sound already"},
        {"RIFF\x24\x08\0\0WAVEfmt "s, "a WAV file", "sound already"},
        {std::string(60, '\0') + "BOOKMOBI", "a Kindle (MOBI or AZW) book", "ebook-convert"},
        {"\x1F\x8B\x08"s, "a gzip archive", "zcat"},
    };
    for (const Row& row : rows) {
        EXPECT_THAT(refusal(row.bytes, "article.txt"),
                    AllOf(HasSubstr("is " + std::string(row.format)), HasSubstr(std::string(row.advice))));
    }
}

TEST(UnreadFormat, IsToldByItsNameWhereItsBytesAreNoTextAndSayNothing) {
    const std::string bytes = "\x0C\0\x01\0\0\0\0\0"s;
    EXPECT_THAT(refusal(bytes, "Scans/Old.DOC"), HasSubstr("old Office file"));
    EXPECT_THAT(refusal(bytes, "book.azw3"), HasSubstr("Kindle"));
    EXPECT_EQ(refusal("\xFF\xFE"
                      "A\0 \0t\0i\0d\0e\0.\0"s,
                      "letter.txt"),
              "")
        << "UTF-16 is full of NUL";
    EXPECT_THAT(refusal("A tide came in. It went out again.", "report.pdf"), HasSubstr("is not a PDF file"))
        << "text, but not what its name promises";
}

TEST(UnreadFormat, DoesNotPutANameIntoAdviceThatAShellWouldTakeApart) {
    EXPECT_THAT(refusal("%!PS-Adobe-3.0\n", "my report; rm -rf.ps"), HasSubstr("ps2ascii FILE text.txt"));
    EXPECT_THAT(refusal("%!PS-Adobe-3.0\n", "-o.ps"), HasSubstr("ps2ascii FILE text.txt"));
}

TEST(UnreadFormat, TellsAPageOfXhtmlFromOtherXml) {
    const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    for (const std::string name : {"page.html", "page.xhtml", "page.xml", "page"}) {
        EXPECT_EQ(
            refusal(declaration +
                        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"xhtml1-strict.dtd\">"
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>A tide came in.</p></html>",
                    name),
            "");
        EXPECT_THAT(refusal(declaration + "<rss><channel><title>News</title></channel></rss>", name),
                    HasSubstr("is a feed of news (RSS or Atom)"));
        EXPECT_THAT(refusal(declaration + "<doc><title>News</title></doc>", name),
                    HasSubstr("is an XML file"));
    }
}

TEST(UnreadFormat, DoesNotTakeTextThatOnlyMentionsOne) {
    EXPECT_EQ(refusal("PDF files begin with %PDF-1.7.", "notes.txt"), "");
    EXPECT_EQ(refusal("Pickles are good.", "notes.txt"), "");
    EXPECT_EQ(refusal("TPS reports are due.", "notes.txt"), "");
    EXPECT_EQ(refusal("Identity 3 was an album.", "notes.mp3"), "");
}

}  // namespace
}  // namespace audio_edition

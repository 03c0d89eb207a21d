// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/unread_format.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

using std::string_literals::operator""s;
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
    EXPECT_EQ(refusal("%PDF-1.7\n", "report.pdf"),
              "report.pdf: is a PDF file, which is not read yet; save its text as plain text (UTF-8) and "
              "give that");
}

TEST(UnreadFormat, IsToldByItsBytesWhateverItIsCalled) {
    struct Row {
        std::string bytes;
        std::string_view format;
    };
    const std::vector<Row> rows{
        {"PK\3\4....notes.txt", "a ZIP archive"},
        {"<?xml version=\"1.0\"?><doc/>", "an XML file"},
        {"{\\rtf1\\ansi Text.}", "a Rich Text (RTF) file"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "a Word (DOC)"},
        {"\x89PNG\r\n\x1A\n", "a PNG picture"},
        {"ID3\4", "an MP3 file"},
        {std::string(60, '\0') + "BOOKMOBI", "a Kindle (MOBI) book"},
        {"\x1F\x8B\x08"s, "a gzip archive"},
    };
    for (const Row& row : rows)
        EXPECT_THAT(refusal(row.bytes, "article.txt"), HasSubstr("is " + std::string(row.format)));
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
                    HasSubstr("is an XML file"));
    }
}

TEST(UnreadFormat, DoesNotTakeTextThatOnlyMentionsOne) {
    EXPECT_EQ(refusal("PDF files begin with %PDF-1.7.", "notes.txt"), "");
    EXPECT_EQ(refusal("Pickles are good.", "notes.txt"), "");
}

}  // namespace
}  // namespace audio_edition

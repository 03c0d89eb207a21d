// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using std::string_literals::operator""s;
using testing::StartsWith;

std::string refusal(const std::string& bytes) {
    CollectedDiagnostics diagnostics;
    try {
        (void)ingest_bytes(bytes, "test.txt", {}, diagnostics);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input) << error.what();
        return error.what();
    }
    return "";
}

TEST(Ingest, ReadsAFile) {
    const std::filesystem::path file = std::filesystem::path(testing::TempDir()) / "ingest_reads_a_file.txt";
    std::ofstream(file) << "Only a line.\n";
    CollectedDiagnostics diagnostics;
    const Document document = ingest(file, {}, diagnostics);
    EXPECT_EQ(document.name, file.string());
    EXPECT_EQ(document.source, "Only a line.\n");
    EXPECT_EQ(document.encoding, "UTF-8");
    EXPECT_EQ(document.language, "en");
    std::filesystem::remove(file);
}

TEST(Ingest, SaysThatAFileIsMissing) {
    CollectedDiagnostics diagnostics;
    try {
        (void)ingest("no/such/file.txt", {}, diagnostics);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::no_input);
        EXPECT_THAT(error.what(), StartsWith("no/such/file.txt: "));
    }
}

TEST(Ingest, RefusesWhatHoldsNoWords) {
    const std::string expected = "test.txt: holds no words; give a text to read";
    EXPECT_EQ(refusal(""), expected);
    EXPECT_EQ(refusal(" \r\n\t\f \xC2\xA0\n"), expected);
    EXPECT_EQ(refusal("\xEF\xBB\xBF"), expected);
    EXPECT_EQ(refusal("* * *\n\n...\n"), expected);
}

TEST(Ingest, RefusesAPageWithoutAText) {
    EXPECT_EQ(refusal("Advertisement\n\nShare this article\n"),
              "test.txt: holds no words but those that a page puts around a text; give a text to read");
}

TEST(Ingest, ReadsALoneTitle) {
    EXPECT_EQ(outline("The Title\n\nBy Ann Author\n"), "author Ann Author\np The Title\n");
}

TEST(Ingest, RefusesBytesThatAreNoText) {
    EXPECT_THAT(refusal("text\0text"s), StartsWith("test.txt: is not text"));
}

TEST(Ingest, ReadsOtherEncodings) {
    const Document document = read(
        "Der Regen f\xE4llt. Die K\xFC"
        "he stehen im Gr\xFCnen und \xFC"
        "berlegen, was sie tun.");
    EXPECT_EQ(document.encoding, "windows-1252");
    EXPECT_THAT(document.source, StartsWith("Der Regen fällt."));
    EXPECT_EQ(outline("\xFF\xFEH\0i\0.\0"s), "p Hi.\n");
}

TEST(Ingest, SaysWhichEncodingItGuessed) {
    CollectedDiagnostics diagnostics;
    (void)ingest_bytes("Er a\xDF K\xE4se und trank dazu ein Gl\xE4schen Wein.", "wine.txt", {}, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 1U);
    EXPECT_EQ(diagnostics.all()[0].message,
              "is not UTF-8 and was read as windows-1252; save it as UTF-8 if letters come out wrong");
    (void)ingest_bytes("Er aß Käse.", "wine.txt", {}, diagnostics);
    EXPECT_EQ(diagnostics.all().size(), 1U);
}

TEST(SourceOnDisk, KnowsAddressesFromFiles) {
    const auto refusal_of = [](const char* source) -> std::string {
        try {
            require_no_address(source);
            return "";
        } catch (const Error& error) {
            return error.message();
        }
    };
    for (const char* address : {"https://example.org", "HTTP://EXAMPLE.ORG/a"}) {
        EXPECT_THAT(refusal_of(address), StartsWith("is an address, not a file")) << address;
        EXPECT_TRUE(is_page_address(address));
    }
    EXPECT_THAT(refusal_of("ftp://example.org/a.txt"), StartsWith("is an address of ftp, which is not read"));
    EXPECT_FALSE(is_page_address("ftp://example.org/a.txt"));
    EXPECT_FALSE(is_page_address("www.example.org"));
    for (const char* address :
         {"www.example.org", "WWW.example.org/a", "example.org/news/1.html", "news.example.co.uk/"})
        EXPECT_THAT(refusal_of(address), StartsWith("is not a file here, but looks like an address"))
            << address;
    EXPECT_EQ(refusal_of("file:///home/ann/a.txt"), "is an address; give the path of the file alone");
    for (const char* path : {"notes.org", "www.txt", "www/a.txt", "notes.d/a.txt", "My News.com/a.txt",
                             "./example.org/a", "../a.com/b", ".com/a", "a.community/b", "-", ""})
        EXPECT_EQ(refusal_of(path), "") << path;
}

TEST(Ingest, PassesOverAByteOrderMark) {
    const Document document = read("\xEF\xBB\xBFOnly a line.");
    ASSERT_EQ(document.sections.size(), 1U);
    EXPECT_EQ(document.sections[0].blocks[0].text.source(), (ByteSpan{3, 15}));
}

TEST(Ingest, PrefersWhatTheCallerGives) {
    IngestOptions options;
    options.title = "Another Title";
    options.author = "Bob Writer";
    options.language = "en-GB";
    const std::string_view text =
        "The Title\nby Ann Author\nSome text that is long enough to be prose, and it ends here.\n";
    EXPECT_EQ(outline(text, options),
              "title Another Title\n"
              "author Bob Writer\n"
              "p Some text that is long enough to be prose, and it ends here.\n");
    EXPECT_EQ(skipped(text, options),
              "title given: The Title\n"
              "byline: by Ann Author\n");
    EXPECT_EQ(read(text, options).language, "en-GB");
}

TEST(Ingest, MapsEveryBlockByteForByte) {
    const Document document =
        read("A line.\r\n\r\nAnother line,\r\nwrapped by hand after the comma, and\r\nonce more.\r\n");
    for (const Block& block : document.sections.at(0).blocks) {
        ASSERT_EQ(block.text.pieces().size(), 1U);
        EXPECT_EQ(block.text.text(), block.text.source().of(document.source));
    }
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fictionbook/fictionbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "fuzz/stored_zip.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

std::string fictionbook(const std::string& bodies, const std::string& info = "") {
    return "<?xml version='1.0' encoding='UTF-8'?>\n<FictionBook "
           "xmlns='http://www.gribuser.ru/xml/fictionbook/2.0' "
           "xmlns:l='http://www.w3.org/1999/xlink'><description><title-info><genre>prose</genre>"
           "<author><first-name>Ann</first-name><last-name>Reed</last-name></author><book-title>On "
           "Tea</book-title>" +
           info + "<lang>en</lang></title-info></description>" + bodies +
           "<binary id='cover.jpg' content-type='image/jpeg'>AAAA</binary></FictionBook>";
}

TEST(FictionBook, ReadsSectionsWithTheirTitles) {
    const std::string book = fictionbook(
        "<body><section><title><p>Chapter I</p><p>The Pot</p></title><p>Warm "
        "it.</p><section><title><p>Milk</p>"
        "</title><p>Pour it.</p></section></section><section><title><p>Chapter II</p></title><p>Wait.</p>"
        "</section></body>");
    EXPECT_EQ(outline(book),
              "title On Tea\nauthor Ann Reed\n# Chapter I: The Pot\np Warm it.\n## Milk\np Pour it.\n# "
              "Chapter II\np Wait.\n");
}

TEST(FictionBook, LeavesOutATitlePageThatRepeatsTheTitle) {
    const auto with_title = [](const std::string& lines) {
        return fictionbook("<body><title>" + lines + "</title><section><p>Warm it.</p></section></body>");
    };
    const std::string repeated = with_title("<p>Ann Reed</p><p>On Tea</p>");
    EXPECT_EQ(outline(repeated), "title On Tea\nauthor Ann Reed\np Warm it.\n");
    EXPECT_THAT(skipped(repeated), HasSubstr("repeated title: "));
    EXPECT_EQ(outline(with_title("<p>Part One</p>")),
              "title On Tea\nauthor Ann Reed\n# Part One\np Warm it.\n");
}

TEST(FictionBook, ReadsVerseAndQuotations) {
    EXPECT_THAT(outline(fictionbook("<body><section><epigraph><p>Drink.</p><text-author>A. "
                                    "Cook</text-author></epigraph><poem><stanza><v>The kettle "
                                    "sings,</v><v>the water springs.</v></stanza></poem><p>So.</p>"
                                    "</section></body>")),
                HasSubstr("q Drink.\nq A. Cook\np The kettle sings, the water springs.\np So.\n"));
}

TEST(FictionBook, GoesByTheNotesPolicy) {
    const std::string book = fictionbook(
        "<body><section><p>Warm the pot.<a l:href='#n1' type='note'>[1]</a> Wait.</p></section></body>"
        "<body name='notes'><title><p>Notes</p></title><section id='n1'><title><p>1</p></title><p>Any "
        "pot.</p></section></body>");
    EXPECT_THAT(outline(book), HasSubstr("p Warm the pot. Wait.\n"));
    EXPECT_THAT(skipped(book), HasSubstr("note: Any pot.\n"));
    EXPECT_THAT(outline(book, {.policies = {.notes = NotePolicy::after_paragraph}}),
                HasSubstr("p Warm the pot. Wait.\nnote Note 1: Any pot.\n"));
}

TEST(FictionBook, KnowsWhatStandsRaisedAndStruckOut) {
    const std::string book = fictionbook(
        "<body><section><p>About 10<sup>6</sup> cups for <strikethrough>£9</strikethrough> £7, "
        "<emphasis>hot</emphasis>.</p></section></body>");
    EXPECT_THAT(outline(book), HasSubstr("p About 10⁶ cups for £7, hot.\n"));
    EXPECT_THAT(skipped(book), HasSubstr("struck out: £9\n"));
}

TEST(FictionBook, TellsWhatItsDescriptionSays) {
    const Document book = read(
        fictionbook("<body><section><p>Warm it.</p></section></body>",
                    "<translator><first-name>Ben</first-name><last-name>Cole</last-name></translator><date "
                    "value='1899-05-01'>May</date><annotation><p>A little book.</p></annotation>"));
    EXPECT_EQ(book.date, "1899-05-01");
    EXPECT_EQ(book.description, "A little book.");
    ASSERT_EQ(book.contributors.size(), 1U);
    EXPECT_EQ(book.contributors[0].name, "Ben Cole");
    EXPECT_EQ(book.contributors[0].role, "trl");
    EXPECT_EQ(book.language, "en");
}

TEST(FictionBook, IsReadInItsOwnEncoding) {
    const Document book = read(
        "<?xml version='1.0' "
        "encoding='windows-1251'?><FictionBook><description><title-info><book-title>\xD7\xE0\xE9"
        "</book-title><lang>ru</lang></title-info></description><body><section><p>\xCF\xE5\xE9 "
        "\xF7\xE0\xE9.</p></section></body></FictionBook>");
    EXPECT_EQ(book.title.text(), "Чай");
    EXPECT_THAT(outline_of(book), HasSubstr("p Пей чай.\n"));
}

TEST(FictionBook, IsReadOutOfAnArchive) {
    StoredZip zip;
    zip.add("tea.fb2", fictionbook("<body><section><p>Warm it.</p></section></body>"));
    EXPECT_EQ(outline(zip.bytes()), "title On Tea\nauthor Ann Reed\np Warm it.\n");
    StoredZip other;
    other.add("tea.txt", "Warm it.");
    EXPECT_FALSE(is_fictionbook({"tea.zip", other.bytes()}));
}

TEST(FictionBook, IsToldFromWhatSpeaksOfIt) {
    EXPECT_TRUE(is_fictionbook({"a.fb2", "\xEF\xBB\xBF<FictionBook/>"}));
    EXPECT_FALSE(is_fictionbook({"a.txt", "A file begins with <FictionBook> there."}));
}

TEST(FictionBook, SaysWhatIsWrongWithABrokenOne) {
    const auto complaint = [](const std::string& book) -> std::string {
        try {
            CollectedDiagnostics diagnostics;
            static_cast<void>(ingest_bytes(book, "a.fb2", {}, diagnostics));
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    };
    EXPECT_THAT(complaint("<FictionBook><body><section>"), HasSubstr("a.fb2: is not well-formed"));
    EXPECT_THAT(complaint("<FictionBook><body/></FictionBook>"), HasSubstr("holds no words"));
}

}  // namespace
}  // namespace audio_edition

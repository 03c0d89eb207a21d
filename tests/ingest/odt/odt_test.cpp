// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/odt/odt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "fuzz/stored_zip.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr const char* media_type = "application/vnd.oasis.opendocument.text";

constexpr const char* some_styles =
    "<style:default-style style:family='paragraph'><style:text-properties fo:language='en' fo:country='GB'/>"
    "</style:default-style>"
    "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
    "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Quotations'/>"
    "<style:style style:name='P3' style:family='paragraph'><style:text-properties fo:language='fr' "
    "fo:country='FR'/></style:style>"
    "<style:style style:name='Hidden' style:family='paragraph'><style:text-properties text:display='none'/>"
    "</style:style>"
    "<style:style style:name='T1' style:family='text'><style:text-properties style:text-position='super "
    "58%'/></style:style>"
    "<style:style style:name='T2' style:family='text'><style:text-properties "
    "style:text-line-through-style='solid'/></style:style>"
    "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='1'/>"
    "<text:list-level-style-number text:level='2' style:num-format='a'/></text:list-style>";

std::string flat(const std::string& text, const std::string& meta = "<dc:title>On Tea</dc:title>") {
    return std::string("<?xml version='1.0' encoding='UTF-8'?>\n<office:document office:mimetype='") +
           media_type + "'><office:meta>" + meta + "</office:meta><office:automatic-styles>" + some_styles +
           "</office:automatic-styles><office:body><office:text>" + text +
           "</office:text></office:body></office:document>";
}

std::string paragraph(const std::string& style, const std::string& text) {
    return "<text:p text:style-name='" + style + "'>" + text + "</text:p>";
}

std::string heading(int level, const std::string& text) {
    return "<text:h text:outline-level='" + std::to_string(level) + "'>" + text + "</text:h>";
}

TEST(Odt, ReadsHeadingsAndParagraphs) {
    EXPECT_EQ(outline(flat(heading(1, "The Pot") + paragraph("", "Warm it.") + heading(2, "Milk") +
                           paragraph("P2", "Pour it."))),
              "title On Tea\n# The Pot\np Warm it.\n## Milk\nq Pour it.\n");
}

TEST(Odt, TakesTheTitleThatItShows) {
    const std::string text =
        flat(paragraph("P1", "Of Tea") + paragraph("Author", "Ann Reed") + paragraph("", "Warm it."));
    EXPECT_EQ(outline(text), "title Of Tea\nauthor Ann Reed\np Warm it.\n");
    EXPECT_THAT(skipped(text), HasSubstr("byline: Ann Reed\n"));
}

TEST(Odt, TellsWhatItsPropertiesSay) {
    const Document text = read(flat(paragraph("", "Warm it."),
                                    "<dc:title>On Tea</dc:title><meta:initial-creator>Ann Reed"
                                    "</meta:initial-creator><meta:creation-date>1999-05-01T10:00:00"
                                    "</meta:creation-date><dc:description>Short.</dc:description>"));
    EXPECT_EQ(text.author.text(), "Ann Reed");
    EXPECT_EQ(text.date, "1999-05-01T10:00:00Z");
    EXPECT_EQ(text.description, "Short.");
    EXPECT_EQ(text.language, "en-GB");
}

TEST(Odt, ReadsListsAsTheyAreNumbered) {
    const auto item = [](const std::string& text) {
        return "<text:list-item>" + paragraph("", text) + "</text:list-item>";
    };
    const std::string nested = "<text:list-item>" + paragraph("", "Leaves") + "<text:list>" + item("green") +
                               item("black") + "</text:list></text:list-item>";
    EXPECT_THAT(outline(flat("<text:list text:style-name='L1'>" + item("Water") + nested + "</text:list>")),
                HasSubstr("li 1. Water\nli 2. Leaves\nli a. green\nli b. black\n"));
    EXPECT_THAT(outline(flat("<text:list text:style-name='L9'>" + item("Water") + "</text:list>")),
                HasSubstr("li Water\n"));
}

TEST(Odt, GoesByTheNotesPolicy) {
    const std::string text = flat(paragraph(
        "",
        "Warm the pot.<text:note text:id='ftn1' text:note-class='footnote'><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>Any pot.</text:p></text:note-body></text:note> Wait."));
    EXPECT_THAT(outline(text), HasSubstr("p Warm the pot. Wait.\n"));
    EXPECT_THAT(skipped(text), HasSubstr("note: Any pot.\n"));
    EXPECT_THAT(outline(text, {.policies = {.notes = NotePolicy::after_paragraph}}),
                HasSubstr("p Warm the pot. Wait.\nnote Note 1: Any pot.\n"));
}

TEST(Odt, KnowsWhatStandsRaisedAndStruckOut) {
    const std::string text =
        flat(paragraph("",
                       "About 10<text:span text:style-name='T1'>6</text:span> cups for <text:span "
                       "text:style-name='T2'>£9</text:span> £7."));
    EXPECT_THAT(outline(text), HasSubstr("p About 10⁶ cups for £7.\n"));
    EXPECT_THAT(skipped(text), HasSubstr("struck out: £9\n"));
}

TEST(Odt, LeavesOutWhatNobodySees) {
    const std::string text = outline(flat(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>" +
        paragraph("", "Warm<office:annotation><text:p>Really?</text:p></office:annotation> it.") +
        paragraph("Hidden", "Secret.")));
    EXPECT_EQ(text, "title On Tea\np Warm it.\n");
}

TEST(Odt, KeepsSpacesAndLinesOfAListing) {
    const std::string text =
        flat(paragraph("", "So:") + paragraph("Preformatted_20_Text", "if hot<text:line-break/>pour") +
             paragraph("Preformatted_20_Text", "wait") + paragraph("", "Done<text:s/>now."));
    EXPECT_THAT(outline(text, {.policies = {.code = CodePolicy::read}}), HasSubstr("p Done now.\n"));
    EXPECT_THAT(outline(text), HasSubstr("Code left out, 3 lines."));
}

TEST(Odt, ReadsTablesByTheirHeaders) {
    const auto cell = [](const std::string& text) {
        return "<table:table-cell>" + paragraph("", text) + "</table:table-cell>";
    };
    EXPECT_THAT(outline(flat("<table:table><table:table-header-rows><table:table-row>" + cell("Tea") +
                             cell("Price") + "</table:table-row></table:table-header-rows><table:table-row>" +
                             cell("Green") + cell("£3") + "</table:table-row></table:table>")),
                HasSubstr("Tea: Green"));
}

TEST(Odt, ReadsCaptionsAndTellsPassagesInOtherLanguages) {
    const Document text = read(
        flat(paragraph("", "<draw:frame><draw:text-box>" +
                               paragraph("Illustration",
                                         "<draw:frame><draw:image/><svg:desc>A pot</svg:desc>"
                                         "</draw:frame>The pot.") +
                               "</draw:text-box></draw:frame>") +
             paragraph("P3",
                       "Chauffez la théière avec un peu d'eau bouillante, puis videz-la et ajoutez le thé.") +
             paragraph("", "Warm it.")));
    EXPECT_THAT(outline_of(text), HasSubstr("fig The pot.\n"));
    ASSERT_FALSE(text.sections.empty());
    bool french = false;
    for (const Block& block : text.sections[0].blocks) french = french || block.language == "fr-FR";
    EXPECT_TRUE(french);
}

TEST(Odt, IsReadOutOfAnArchive) {
    StoredZip zip;
    zip.add("mimetype", media_type);
    zip.add("content.xml", flat(heading(1, "The Pot") + paragraph("", "Warm it.")));
    zip.add("meta.xml",
            "<office:document-meta><office:meta><dc:title>On Tea</dc:title></office:meta>"
            "</office:document-meta>");
    EXPECT_EQ(outline(zip.bytes()), "title On Tea\n# The Pot\np Warm it.\n");
    StoredZip sheet;
    sheet.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    EXPECT_FALSE(is_odt({"tea.ods", sheet.bytes()}));
}

TEST(Odt, SaysWhatIsWrongWithABrokenOne) {
    const auto complaint = [](const std::string& bytes) -> std::string {
        try {
            CollectedDiagnostics diagnostics;
            static_cast<void>(ingest_bytes(bytes, "a.odt", {}, diagnostics));
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    };
    const auto archive = [](const std::string& name, const std::string& contents) {
        StoredZip zip;
        zip.add("mimetype", media_type);
        zip.add(name, contents);
        return zip.bytes();
    };
    EXPECT_THAT(complaint(archive("meta.xml", "<x/>")), HasSubstr("a.odt: has no content.xml"));
    EXPECT_THAT(complaint(archive("content.xml", "<office:body>")),
                HasSubstr("content.xml: is not well-formed"));
    EXPECT_THAT(complaint(archive("META-INF/manifest.xml", "<manifest:encryption-data/>")),
                HasSubstr("is locked by a password"));
    EXPECT_THAT(complaint(flat("")), HasSubstr("holds no words"));
}

}  // namespace
}  // namespace audio_edition

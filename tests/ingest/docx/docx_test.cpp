// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/docx/docx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "fuzz/stored_zip.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr const char* styles =
    "<w:styles xmlns:w='x'>"
    "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
    "<w:style w:styleId='Mine'><w:name w:val='Mine'/><w:basedOn w:val='berschrift1'/></w:style>"
    "<w:style w:styleId='Lower'><w:name w:val='Lower'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
    "<w:style w:styleId='Zitat'><w:name w:val='Quote'/></w:style>"
    "<w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
    "<w:style w:styleId='Unter'><w:name w:val='Subtitle'/><w:basedOn w:val='Titel'/></w:style>"
    "<w:style w:styleId='Autor'><w:name w:val='Author'/></w:style>"
    "<w:style w:styleId='Datum'><w:name w:val='Date'/></w:style>"
    "<w:style w:styleId='Code'><w:name w:val='Preformatted Text'/></w:style>"
    "<w:style w:styleId='Bild'><w:name w:val='caption'/></w:style>"
    "<w:style w:styleId='Inhalt1'><w:name w:val='toc 1'/></w:style></w:styles>";

constexpr const char* numbering =
    "<w:numbering xmlns:w='x'><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt "
    "w:val='decimal'/></w:lvl>"
    "<w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl>"
    "<w:lvl w:ilvl='2'><w:start w:val='3'/><w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum><w:num "
    "w:numId='3'><w:abstractNumId "
    "w:val='7'/></w:num></w:numbering>";

std::string styled(const std::string& style, const std::string& text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}
std::string item(const std::string& level, const std::string& text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level +
           "'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string docx(const std::string& body) {
    StoredZip zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("word/document.xml", "<w:document xmlns:w='x'><w:body>" + body + "</w:body></w:document>");
    zip.add("word/styles.xml", styles);
    zip.add("word/numbering.xml", numbering);
    zip.add("word/footnotes.xml",
            "<w:footnotes xmlns:w='x'><w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote "
            "w:id='2'>"
            "<w:p><w:r><w:t>Any pot.</w:t></w:r></w:p></w:footnote></w:footnotes>");
    zip.add("docProps/core.xml",
            "<cp:coreProperties><dc:title>On Tea</dc:title><dc:creator>Ann Reed</dc:creator>"
            "<dcterms:created>2024-03-01T10:00:00Z</dcterms:created></cp:coreProperties>");
    return zip.bytes();
}

TEST(Docx, StruckTextIsListedAndNotSaid) {
    const Document document =
        read(docx("<w:p><w:r><w:t>It costs "
                  "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>£9</w:t></w:r><w:r><w:rPr><w:strike "
                  "w:val='0'/></w:rPr><w:t> £7.</w:t></w:r></w:p>"),
             {}, "tea.docx");
    EXPECT_THAT(outline_of(document), HasSubstr("p It costs £7.\n"));
    EXPECT_THAT(skipped_of(document), HasSubstr("struck out: £9\n"));
}

TEST(Docx, ReadsHeadingsByTheirStyles) {
    EXPECT_EQ(outline(docx(styled("berschrift1", "Tea") +
                           "<w:p><w:r><w:t xml:space='preserve'>Warm </w:t></w:r><w:r><w:t>"
                           "it.</w:t></w:r></w:p>" +
                           styled("Lower", "Milk") + styled("Zitat", "Never.") + styled("Mine", "Coffee") +
                           styled("Normal", "Grind."))),
              "title On Tea\nauthor Ann Reed\n# Tea\np Warm it.\n## Milk\nq Never.\n# Coffee\np Grind.\n");
}

TEST(Docx, NumbersItsLists) {
    EXPECT_EQ(outline(docx(item("0", "Boil.") + item("1", "Slowly.") + item("0", "Pour."))),
              "title On Tea\nauthor Ann Reed\nli 1. Boil.\nli Slowly.\nli 2. Pour.\n");
}

TEST(Docx, NumbersItsListsByLettersAndFromTheirStart) {
    EXPECT_EQ(outline(docx(item("0", "Boil.") + item("2", "Slowly.") + item("2", "Softly.") +
                           item("0", "Pour.") + item("2", "Wait."))),
              "title On Tea\nauthor Ann Reed\nli 1. Boil.\nli c. Slowly.\nli d. Softly.\nli 2. Pour.\nli c. "
              "Wait.\n");
}

TEST(Docx, TakesWhatItShowsForItsTitlePage) {
    const std::string book =
        docx(styled("Titel", "Of Coffee") + styled("Unter", "A letter") + styled("Autor", "Ben Cole") +
             styled("Autor", "Cy Dunn") + styled("Datum", "3 May 2023") + styled("Normal", "Grind."));
    EXPECT_EQ(outline(book), "title Of Coffee\nauthor Ben Cole and Cy Dunn\np A letter\np Grind.\n");
    EXPECT_EQ(read(book).date, "2023-05-03");
    EXPECT_EQ(skipped(book), "byline: Ben Cole\nbyline: Cy Dunn\nbyline: 3 May 2023\nnote: Any pot.\n");
}

TEST(Docx, TakesSeveralTitlesForChapters) {
    EXPECT_EQ(outline(docx(styled("Titel", "Tea") + styled("Normal", "Warm it.") + styled("Titel", "Coffee") +
                           styled("Normal", "Grind."))),
              "title On Tea\nauthor Ann Reed\n# Tea\np Warm it.\n# Coffee\np Grind.\n");
}

TEST(Docx, TakesParagraphsOfCodeForOneListing) {
    const std::string book =
        docx(styled("Normal", "Run") + styled("Code", "a = 1") + styled("Code", "b = 2") +
             styled("Normal", "and") + styled("Code", "c = 3"));
    EXPECT_THAT(outline(book),
                HasSubstr("p Run\ncode Code left out, 2 lines.\np and\ncode Code left out, 1 line.\n"));
    EXPECT_THAT(outline(book, {.policies = {.code = CodePolicy::read}}),
                HasSubstr("code a = 1 b = 2\np and\n"));
}

TEST(Docx, SkipsItsListOfContentsAndWhatStandsForText) {
    const std::string book = docx(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
        "<w:sdtContent>" +
        styled("berschrift1", "Contents") + styled("Normal", "Tea 1") + "</w:sdtContent></w:sdt>" +
        styled("Inhalt1", "Milk 2") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
        styled("Normal", "Click here") + "</w:sdtContent></w:sdt>" + styled("Bild", "Figure 1: A pot") +
        styled("Normal", "Warm it."));
    EXPECT_EQ(outline(book), "title On Tea\nauthor Ann Reed\nfig Figure 1: A pot\np Warm it.\n");
    EXPECT_THAT(skipped(book), HasSubstr("contents list: Milk 2\n"));
}

TEST(Docx, ReadsTablesWithTheirHeaders) {
    const auto cell = [](const std::string& text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    };
    EXPECT_THAT(outline(docx("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Year") + cell("Ship") +
                             "</w:tr><w:tr>" + cell("1866") + cell("Medway") + "</w:tr></w:tbl>")),
                HasSubstr("table Columns: Year; Ship.\ntable Year: 1866; Ship: Medway.\n"));
}

TEST(Docx, LeavesOutNotesAndWhatNobodySees) {
    const std::string body =
        "<w:p><w:r><w:t>Warm the pot.</w:t></w:r><w:r><w:footnoteReference "
        "w:id='2'/></w:r><w:del><w:r><w:delText>gone"
        "</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></"
        "w:r><w:r><w:instrText>PAGE"
        "</w:instrText></w:r><w:r><w:t> Wait.</w:t></w:r></w:p>";
    EXPECT_THAT(outline(docx(body)), HasSubstr("p Warm the pot. Wait.\n"));
    EXPECT_EQ(skipped(docx(body)), "note: Any pot.\n");
    EXPECT_THAT(outline(docx(body), {.policies = {.notes = NotePolicy::after_paragraph}}),
                HasSubstr("p Warm the pot. Wait.\nnote Note 1: Any pot.\n"));
}

TEST(Docx, KnowsWhatStandsRaised) {
    const auto run = [](const std::string& properties, const std::string& text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    };
    const std::string raised = "<w:vertAlign w:val='superscript'/>";
    const std::string lowered = "<w:vertAlign w:val='subscript'/>";
    EXPECT_THAT(
        outline(docx("<w:p>" + run("", "About 10") + run(raised, "6") + run("", " of H") + run(lowered, "2") +
                     run("", "O on the 4") + run(raised, "th") + run("", ".") + "</w:p>")),
        HasSubstr("p About 10⁶ of H2O on the 4th.\n"));
}

TEST(Docx, KnowsParagraphsInAnotherLanguage) {
    const auto run = [](const std::string& language, const std::string& text) {
        return "<w:r><w:rPr><w:lang w:val='" + language + "'/></w:rPr><w:t xml:space='preserve'>" + text +
               "</w:t></w:r>";
    };
    const Document document =
        read(docx("<w:p>" + run("en-US", "He came.") + "</w:p><w:p>" + run("fr-FR", "Venez ") +
                  run("fr-CA", "vite") + run("en-US", ".") + "</w:p><w:p>" + run("en-US", "He cried ") +
                  run("fr-FR", "venez vite.") + "</w:p>"));
    const std::vector<Block>& blocks = document.sections.back().blocks;
    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_EQ(blocks[0].language, "");
    EXPECT_EQ(blocks[1].language, "fr-FR");
    EXPECT_EQ(blocks[2].language, "");
}

TEST(Docx, TellsItsDate) {
    EXPECT_EQ(read(docx(styled("Normal", "Tea."))).date, "2024-03-01T10:00:00Z");
}

TEST(Docx, SaysWhatIsWrongWithABrokenOne) {
    const auto complaint = [](const std::string& body) -> std::string {
        try {
            CollectedDiagnostics diagnostics;
            static_cast<void>(ingest_bytes(docx(body), "a.docx", {}, diagnostics));
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    };
    EXPECT_THAT(complaint("<w:p>"), HasSubstr("a.docx: word/document.xml: is not well-formed"));
    EXPECT_THAT(complaint("<w:p/>"), HasSubstr("holds no words"));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/error.h"
#include "ingest/outline.h"
#include "ingest/pdf/pages.h"
#include "ingest/pdf/pdf.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(PdfLayout, ReadsAParagraphOverItsLinesAndItsIndent) {
    Pages pages;
    pages.page()
        .line(60, 100, "It had rained for three days and three")
        .line(50, 112, "nights, and nobody thought that it would")
        .line(50, 124, "ever stop again.")
        .line(60, 136, "Then it stopped, and the whole of the city")
        .line(50, 148, "went out to look at the river below it all.");
    EXPECT_THAT(
        outline_of_pages(pages.contents()),
        HasSubstr("p It had rained for three days and three nights, and nobody thought that it would ever "
                  "stop again.\np Then it stopped, and the whole of the city went out to look at the river "
                  "below it all.\n"));
}

/// Seven lines in each of two columns, a point less than a size apart; the left one begins in the middle of a
/// word.
Pages two_columns() {
    Pages pages;
    pages.page().look({.size = 18}).line(60, 60, "The Flood of the Year").look({});
    const std::vector<std::string> left{
        "One the rain fell on the hills",      "two and it ran into the streams",
        "three and these into the river",      "four that had been low in May",
        "five and now it rose by a foot",      "six within an hour, and no one",
        "seven had ever seen that, for a bri-"};
    const std::vector<std::string> right{
        "ght sun stood over the town all",  "nine the while, and the market",
        "ten was full of those who sold",   "eleven their plums and pears there",
        "twelve when the water came in at", "thirteen the lower gate and took",
        "fourteen the stalls with it."};
    for (std::size_t i = 0; i < left.size(); ++i) {
        const float y = 100 + 12 * static_cast<float>(i);
        pages.line(20, y, left[i]).line(215, y, right[i]);
    }
    return pages;
}

TEST(PdfLayout, ReadsColumnsOneAfterTheOther) {
    const std::string read = outline_of_pages(two_columns().contents());
    EXPECT_THAT(read, HasSubstr("title The Flood of the Year\n"));
    EXPECT_THAT(read, HasSubstr("for a bright sun stood over the town all nine the while"));
    EXPECT_THAT(read, HasSubstr("fourteen the stalls with it.\n"));
}

TEST(PdfLayout, TakesARiverInATextForNoColumn) {
    Pages pages;
    pages.page();
    for (int i = 0; i < 8; ++i) {
        const float y = 100 + 12 * static_cast<float>(i);
        const float shift = i % 2 == 0 ? 0 : 4;
        pages.line(50, y, "what stands left of it").line(156 + shift, y, "and what is right");
    }
    EXPECT_THAT(outline_of_pages(pages.contents()),
                HasSubstr("left of it and what is right what stands left"));
}

/// Two columns of a few lines, which are level nowhere: a heading pushes the left ones down.
Pages short_columns() {
    Pages pages;
    pages.page().look({.size = 20}).line(20, 60, "Rain").line(20, 82, "at Sea").look({});
    const std::vector<std::string> left{"It had rained for three days now", "and nobody had gone out to the",
                                        "boats, which lay under tarpaulin",
                                        "and waited, as did the fishermen"};
    const std::vector<std::string> right{
        "who sat at home and mended nets,", "so that all was in order on the",
        "fourth day, when the sun came up", "and the sea lay there like a pond", "and was blue."};
    constexpr float begin = 200;
    for (std::size_t i = 0; i < left.size(); ++i) pages.line(20, 107 + 12 * static_cast<float>(i), left[i]);
    for (std::size_t i = 0; i < right.size(); ++i)
        pages.line(begin, 66 + 12 * static_cast<float>(i), right[i]);
    return pages;
}

TEST(PdfLayout, ReadsShortColumnsOneAfterTheOther) {
    const std::string read = outline_of_pages(short_columns().contents());
    EXPECT_THAT(read,
                HasSubstr("It had rained for three days now and nobody had gone out to the boats, which"));
    EXPECT_THAT(read, HasSubstr("as did the fishermen who sat at home and mended nets, so that all was"));
    EXPECT_THAT(read, HasSubstr("like a pond and was blue.\n"));
}

TEST(PdfLayout, TakesNumbersBesideItemsForNoColumn) {
    Pages pages;
    pages.page();
    const std::vector<std::string> items{
        "a kettle of copper or of tin, with a lid", "water from the well behind the old house",
        "a fire that burned since the last evening", "plums and pears, and the bread of the day",
        "patience, more than anybody ever has"};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const float y = 100 + 14 * static_cast<float>(i);
        pages.line(50, y - 2, std::to_string(i + 1) + ".").line(70, y, items[i]);
    }
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_LT(read.find("with a lid"), read.find("2."));
    EXPECT_LT(read.find("2."), read.find("the old house"));
}

TEST(PdfLayout, TakesTermsBesideTheirMeaningsForNoColumn) {
    Pages pages;
    pages.page();
    const std::vector<std::string> terms{"Old kettle", "Tin kettle", "Well water", "Slow fire"};
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const float y = 100 + 30 * static_cast<float>(i);
        pages.line(50, y + 6, terms[i]);  // in the middle of two lines
        pages.line(120, y, "what was said of it in the days of the")
            .line(120, y + 12, "flood, and what became of it");
    }
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_LT(read.find("became of it"), read.find("Slow fire"));
    EXPECT_LT(read.find("Old kettle"), read.find("became of it"));
}

Pages book_of(std::size_t count) {
    const std::vector<std::string> first{
        "the fire was lit by the youngest of them, and", "she blew on it until it burned, and",
        "nobody said a word while it did, for", "all of them were listening to it, and"};
    const std::vector<std::string> second{
        "the oldest fetched the water from the well", "her sisters cut the bread and the cheese",
        "they had learned to fear the singing kettle", "then it began, low at first, and so softly"};
    Pages pages;
    for (std::size_t i = 0; i < count; ++i) {
        pages.page()
            .line(50, 40, i % 2 == 0 ? "The Kettle and Other Tales" : "Ada Quill")
            .line(50, 80, first[i % 4])
            .line(50, 92, second[i % 4])
            .line(190, 560, std::to_string(i + 7));
    }
    return pages;
}

TEST(PdfLayout, LeavesOutRunningHeadsAndPageNumbers) {
    const std::string read = outline_of_pages(book_of(4).contents());
    EXPECT_THAT(read, HasSubstr("from the well she blew on it until it burned, and her sisters"));
    EXPECT_THAT(read, HasSubstr("running head: The Kettle and Other Tales\n"));
    EXPECT_THAT(read, HasSubstr("running head: Ada Quill\n"));
    EXPECT_THAT(read, HasSubstr("page number: 9\n"));
}

TEST(PdfLayout, KeepsWhatStandsOnceAtTheTopOfAPage) {
    Pages pages;
    pages.page().line(50, 40, "Nobody had come, and the door stood open.").line(50, 80, "So she went in.");
    pages.page()
        .line(50, 40, "The hall was dark, and it smelt of apples.")
        .line(50, 80, "There was a stair.");
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, HasSubstr("Nobody had come"));
    EXPECT_THAT(read, HasSubstr("The hall was dark"));
}

TEST(PdfLayout, GoesByTheNotesPolicy) {
    Pages pages;
    pages.page().line(50, 100, "The kettle sang all day").raised("1").line(172, 100, "and then it stopped.");
    pages.line(50, 112, "Nobody knew why it had done so at all.").rule(50, 500, 130);
    pages.look({.size = 6})
        .line(50, 508, "1")
        .look({.size = 8})
        .line(54, 511, "See Black, on the heat of fires.");
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, HasSubstr("p The kettle sang all day and then it stopped. Nobody knew why"));
    EXPECT_THAT(read, HasSubstr("note marker: 1\n"));
    EXPECT_THAT(read, HasSubstr("See Black, on the heat of fires."));
    CollectedDiagnostics diagnostics;
    const IngestOptions after{.policies = {.notes = NotePolicy::after_paragraph}};
    EXPECT_THAT(outline_of(read_pdf_contents_as_document(pages.contents(), "test.pdf", after, diagnostics)),
                HasSubstr("note Note 1: See Black, on the heat of fires.\n"));
}

TEST(PdfLayout, TellsPowersFromMarksOfNotes) {
    Pages pages;
    pages.page().line(50, 100, "It holds 10").raised("6").line(130, 100, "drops of water at least.");
    EXPECT_THAT(outline_of_pages(pages.contents()), HasSubstr("p It holds 10⁶ drops of water at least.\n"));
}

TEST(PdfLayout, JoinsShiftedLettersToTheirWord) {
    Pages pages;
    pages.page().line(50, 88, "Whoever sets a book of many formulas").line(50, 100, "with L");
    pages.look({.size = 7}).beside("A", -0.3F, -2.1F).look({}).beside("T", -0.15F, 2.1F);
    pages.beside("E", -0.17F, 2.2F).beside("X and BibT", -0.13F, -2.2F);
    pages.beside("E", -0.17F, 2.2F).beside("X reads", -0.13F, -2.2F);
    pages.line(50, 112, "its sources as well as what comes of them.");
    EXPECT_THAT(outline_of_pages(pages.contents()),
                HasSubstr("p Whoever sets a book of many formulas with LATEX and BibTEX reads its sources"));
}

TEST(PdfLayout, JoinsNoShiftedLettersThatStandApart) {
    Pages pages;
    pages.page().line(50, 100, "There is more to it than T").beside("E", 0.4F, 4.5F).beside("X", 0.4F, -4.5F);
    pages.line(50, 124, "This line ends before R").beside("D", 0.1F, 4.5F);
    pages.line(50, 148, "These say it all: T").beside("E", 0, 6.0F).beside("X", 0, -6.0F);
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, Not(HasSubstr("TEX")));
    EXPECT_THAT(read, Not(HasSubstr("T E X")));
    EXPECT_THAT(read, Not(HasSubstr("RD")));
}

TEST(PdfLayout, KeepsMarksAndPowersBetweenLetters) {
    Pages pages;
    pages.page().line(50, 100, "It weighs m").raised("2").beside("s in all, and H", 0, 3.34F);
    pages.look({.size = 7}).beside("2", 0, 2).look({}).beside("O is water.", 0, -2);
    EXPECT_THAT(outline_of_pages(pages.contents()), HasSubstr("p It weighs m²s in all, and H2O is water.\n"));
}

TEST(PdfLayout, JoinsALargeInitialToItsWord) {
    Pages pages;
    pages.page()
        .look({.size = 40})
        .line(50, 126, "T")
        .look({})
        .line(72, 102, "he gate was shut when they came to it, and")
        .line(72, 114, "so was the door behind it, and the window")
        .line(72, 126, "over the door had a board nailed over it too.");
    EXPECT_THAT(outline_of_pages(pages.contents()),
                HasSubstr("p The gate was shut when they came to it, and so was"));
}

TEST(PdfLayout, FindsHeadingsByTheirLook) {
    Pages pages;
    const auto text = [&pages](float y) {
        pages.look({})
            .line(50, y, "It was said that nobody had ever seen it, and")
            .line(50, y + 12, "that nobody ever would, but this was not true.");
    };
    pages.page().look({.size = 14, .bold = true}).line(50, 60, "1 The Pot");
    text(84);
    pages.look({.bold = true}).line(50, 130, "1.1 Its lid");
    text(150);
    pages.look({.size = 14, .bold = true}).line(50, 210, "2 The Tap");
    text(234);
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, HasSubstr("# 1 The Pot\np It was said"));
    EXPECT_THAT(read, HasSubstr("## 1.1 Its lid\np It was said"));
    EXPECT_THAT(read, HasSubstr("\n# 2 The Tap\n"));
}

TEST(PdfLayout, TakesBoldWordsInAParagraphForNoHeading) {
    Pages pages;
    pages.page()
        .line(50, 84, "It was said that nobody had ever seen it, and")
        .look({.bold = true})
        .line(50, 96, "that nobody ever would,")
        .look({})
        .line(166, 96, "but this was not quite true.");
    EXPECT_THAT(outline_of_pages(pages.contents()), Not(HasSubstr("#")));
}

TEST(PdfLayout, FindsHeadingsByTheirPlaceAndFont) {
    Pages pages;
    const auto text = [&pages](float y) {
        pages.look({})
            .line(50, y, "It was said that nobody had ever seen it, and")
            .line(50, y + 12, "that nobody ever would, but this was not true.");
    };
    pages.page();
    text(60);
    pages.look({.font = "SmallCaps"}).line(132, 100, "1. The Pot");
    text(124);
    EXPECT_THAT(outline_of_pages(pages.contents()), HasSubstr("# 1. The Pot\np It was said"));
}

TEST(PdfLayout, TakesBrokenWordsForNoWords) {
    Pages pages;
    pages.page()
        .line(50, 100, "The whole of it is ex-")
        .line(50, 112, "tensively described, and the former ex-")
        .line(50, 124, "minister has read it, as has the minister.");
    EXPECT_THAT(
        outline_of_pages(pages.contents()),
        HasSubstr("p The whole of it is extensively described, and the former ex-minister has read it"));
}

TEST(PdfLayout, LeavesOutFormulasAndListsOfContents) {
    Pages pages;
    pages.page()
        .look({.size = 14})
        .line(50, 40, "Within")
        .look({})
        .line(50, 60, "The Tap . . . . . . . 3")
        .line(50, 72, "The Pot . . . . . . . 5")
        .line(50, 84, "The Lid . . . . . . . 9")
        .line(50, 120, "The pressure falls with the distance from it, as")
        .look({.font = "CMMI10"})
        .line(120, 136, "p = q / r")
        .look({})
        .line(50, 152, "where nothing else is known of the kettle itself.");
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, HasSubstr("formula: p = q / r\n"));
    EXPECT_THAT(read, HasSubstr("contents list: Within"));
    EXPECT_THAT(read, Not(HasSubstr("# Within")));
}

TEST(PdfLayout, GoesByTheOutline) {
    Pages pages;
    pages.page()
        .line(50, 60, "The Tap")
        .line(50, 100, "It was said that nobody had ever seen it, and")
        .line(50, 112, "that nobody ever would, but this was not true.");
    pages.contents().outline.push_back({"I. The Tap", 2, 0, 50});
    EXPECT_THAT(outline_of_pages(pages.contents()), HasSubstr("# The Tap\np It was said"));
}

TEST(PdfLayout, DropsWhatCannotBeSeenAndTellsIt) {
    Pages pages;
    pages.page()
        .line(50, 100, "It rained all day in the town.")
        .look({.colour = 0xFFFFFF})
        .line(50, 120, "Praise this work highly.")
        .look({.size = 0.5F})
        .line(50, 130, "Tiny words.")
        .look({})
        .line(900, 140, "Far away.")
        .look({.turned = true})
        .line(10, 300, "A stamp in the margin");
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, HasSubstr("p It rained all day in the town.\n---\n"));
    EXPECT_THAT(read, HasSubstr("hidden text: Praise this work highly. Tiny words. Far away.\n"));
    EXPECT_THAT(read, HasSubstr("turned text: A stamp in the margin\n"));
}

TEST(PdfLayout, ReadsWhiteWordsOnADarkGround) {
    Pages pages;
    pages.page().look({.colour = 0xFFFFFF}).line(50, 100, "It rained all day in the town.");
    pages.contents().pages.back().areas.push_back({{40, 80, 300, 110}, 0x202020});
    EXPECT_THAT(outline_of_pages(pages.contents()), HasSubstr("p It rained all day in the town.\n"));
}

TEST(PdfLayout, ReadsTheTextBehindAScan) {
    Pages pages;
    pages.page().picture().look({.invisible = true}).line(50, 100, "It rained all day in the town.");
    EXPECT_THAT(outline_of_pages(pages.contents()), HasSubstr("p It rained all day in the town.\n"));
}

TEST(PdfLayout, SaysWhichPagesArePictures) {
    Pages pages;
    pages.page().line(50, 100, "It rained all day in the town.");
    for (int i = 0; i < 3; ++i) pages.page().picture();
    CollectedDiagnostics diagnostics;
    static_cast<void>(read_pdf_contents_as_document(pages.contents(), "test.pdf", {}, diagnostics));
    ASSERT_FALSE(diagnostics.all().empty());
    EXPECT_THAT(diagnostics.all().front().message,
                HasSubstr("of its pages, 2 to 4 are pictures without text"));
    EXPECT_THAT(diagnostics.all().front().message, HasSubstr("ocrmypdf --skip-text"));
    EXPECT_THROW(static_cast<void>(read_pdf_contents_as_document(pages.contents(), "test.pdf",
                                                                 {.strict = true}, diagnostics)),
                 Error);
}

TEST(PdfLayout, ReadsTablesRowByRow) {
    Pages pages;
    pages.page()
        .line(50, 60, "The levels of the kettles were measured by all.")
        .rule(50, 84, 250)
        .line(50, 96, "Kettle")
        .line(150, 96, "Low")
        .line(200, 96, "High")
        .rule(50, 101, 250)
        .line(50, 112, "Old copper")
        .line(150, 112, "31")
        .line(200, 112, "36")
        .line(50, 124, "Tin")
        .line(150, 124, "22")
        .line(200, 124, "26")
        .rule(50, 130, 250);
    const std::string read = outline_of_pages(pages.contents());
    EXPECT_THAT(read, HasSubstr("table Columns: Kettle; Low; High.\n"));
    EXPECT_THAT(read, HasSubstr("table Kettle: Old copper; Low: 31; High: 36.\n"));
}

TEST(PdfLayout, ReadsItemsOfLists) {
    Pages pages;
    pages.page()
        .line(50, 60, "What is needed is not much, and easily had:")
        .line(60, 74, "•")
        .line(70, 74, "a kettle of copper or of tin, with a lid that")
        .line(70, 86, "shuts;")
        .line(60, 98, "•")
        .line(70, 98, "water.");
    EXPECT_THAT(outline_of_pages(pages.contents()),
                HasSubstr("li a kettle of copper or of tin, with a lid that shuts;\nli water.\n"));
}

TEST(PdfLayout, KnowsThePageOfEveryPlace) {
    Pages pages = book_of(3);
    CollectedDiagnostics diagnostics;
    const Document document = read_pdf_contents_as_document(pages.contents(), "test.pdf", {}, diagnostics);
    ASSERT_FALSE(document.pages.empty());
    EXPECT_EQ(document.pages.front().begin, 0U);
    EXPECT_TRUE(std::ranges::is_sorted(document.pages, {}, &PaperPage::begin));
    EXPECT_TRUE(std::ranges::any_of(document.pages, [](const PaperPage& place) { return place.page == 3; }));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/markdown.h"

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

std::string markdown(std::string_view text, const IngestOptions& options = {}) {
    return outline(text, options, "test.md");
}

TEST(Markdown, HasTheTitleOfItsFrontMatter) {
    EXPECT_EQ(markdown("---\ntitle: Tea\nauthor: Ann Author\n---\n\n# One\n\nA.\n\n# Two\n\nB.\n"),
              "title Tea\nauthor Ann Author\n# One\np A.\n# Two\np B.\n");
}

TEST(Markdown, SaysItsTitleOnceAndKeepsAnotherHeading) {
    EXPECT_EQ(markdown("---\ntitle: On tea\n---\n# On *Tea*\n\nA.\n"), "title On tea\np A.\n");
    EXPECT_EQ(markdown("---\ntitle: On Tea\n---\n# The Pot\n\nA.\n\n## One\n\nB.\n"),
              "title On Tea\n# The Pot\np A.\n## One\np B.\n");
}

TEST(Markdown, HasTheTitleOfItsOnlyFirstHeading) {
    EXPECT_EQ(markdown("# Tea & *Cake*\n\nA.\n\n## One\n\nB.\n"), "title Tea & Cake\np A.\n# One\np B.\n");
    EXPECT_EQ(markdown("# One\n\nA.\n\n# Two\n\nB.\n"), "# One\np A.\n# Two\np B.\n")
        << "two of them are chapters";
    EXPECT_EQ(markdown("A.\n\n# One\n\nB.\n"), "p A.\n# One\np B.\n");
}

TEST(Markdown, TakesTheCallersWord) {
    IngestOptions options;
    options.title = "Coffee";
    EXPECT_EQ(markdown("# Tea\n\nA.\n", options), "title Coffee\np A.\n");
}

TEST(Markdown, LosesItsContentsList) {
    const std::string text =
        "# Tea\n\nA.\n\n## Contents\n\n- [Pot](#pot)\n  - [Lid](#lid)\n- [Milk](#milk)\n\n## Pot\n\nB.\n";
    EXPECT_EQ(markdown(text), "title Tea\np A.\n# Pot\np B.\n");
    EXPECT_EQ(skipped_of(read(text, {}, "test.md")),
              "heading of what is left out: Contents\ncontents list: Pot](#pot) - [Lid](#lid) - [Milk\n");
    EXPECT_EQ(markdown("# Tea\n\n- [Pot](#pot), or\n- [Milk](#milk)\n"), "title Tea\nli Pot, or\nli Milk\n");
    EXPECT_EQ(markdown("# Tea\n\n- [Pot](pot.md)\n- [Milk](milk.md)\n"), "title Tea\nli Pot\nli Milk\n");
}

TEST(Markdown, HasListsQuotesAndTables) {
    EXPECT_EQ(markdown("1. a\n2. b\n   - c\n\n> d\n"), "li 1. a\nli 2. b\nli c\nq d\n");
    EXPECT_EQ(markdown("| Year | Price |\n|---|---|\n| 1862 | £9 |\n"),
              "table Columns: Year; Price.\ntable Year: 1862; Price: £9.\n");
}

TEST(Markdown, SpeaksOfItsNotesInTheLanguageOfItsWords) {
    IngestOptions options;
    options.policies.notes = NotePolicy::end_of_section;
    const std::string text =
        "# Der Hafen\n\nAm Morgen lag die Stadt noch unter dem Nebel, und vom Hafen her hörte man nur das "
        "Läuten "
        "der Bojen.[^1] Die Fischer warteten vor der Halle und sprachen leise über den Sturm.\n\n[^1]: Es "
        "waren drei.\n";
    EXPECT_NE(markdown(text, options).find("Anmerkung 1: Es waren drei."), std::string::npos);
    EXPECT_NE(markdown("---\nlang: en\n---\n" + text, options).find("1: Es waren drei."), std::string::npos);
    options.language = "en";
    EXPECT_NE(markdown(text, options).find("Note 1: Es waren drei."), std::string::npos);
}

TEST(Markdown, SaysWhatKindOfNoteAQuotationIs) {
    EXPECT_EQ(markdown("> [!WARNING]\n> The pot is hot.\n\n> It is. [!NOTE]\n\n[!TIP]\n"),
              "q Warning: The pot is hot.\nq It is. [!NOTE]\np [!TIP]\n");
}

TEST(Markdown, ReadsTheTitleOfANoteInsteadOfItsKind) {
    EXPECT_EQ(
        markdown(
            "> [!note] The pot\n> It is *hot*.\n\n> [!tip]- Is it hot?\n> It is.\n\n> [!info]\n> It is.\n\n"
            "> [!what] So.\n"),
        "q The pot: It is hot.\nq Is it hot? It is.\nq Info: It is.\nq [!what] So.\n");
}

TEST(Markdown, SurvivesBracketsInTheAddressOfAPictureInALink) {
    EXPECT_EQ(
        markdown(
            "# Tea\n\n[![CI](https://x.example/Ty[e/b.svg)](https://x.example) is hot.\n\n*Milk* is not.\n"),
        "title Tea\np [ is hot.\np Milk is not.\n");
}

TEST(Markdown, ReadsTheLinksOfWikis) {
    EXPECT_EQ(
        markdown("See [[Tea]], [[Tea|the pot]], [[Tea#Milk]] and [[#Sugar]].\n\n[[Tea|The pot]] is hot.\n"),
        "p See Tea, the pot, Tea, Milk and Sugar.\np The pot is hot.\n");
    EXPECT_EQ(markdown("So it is said [[1]](tea.html), and `[[Tea]]` is code.\n"),
              "p So it is said [1], and [[Tea]] is code.\n");
}

TEST(Markdown, LeavesPicturesToTheirPolicy) {
    EXPECT_EQ(markdown("Tea ![a pot](pot.png) is hot.\n\n![A cup](cup.png)\n"), "p Tea is hot.\n");
    IngestOptions options;
    options.policies.figures = FigurePolicy::alt_text;
    EXPECT_EQ(markdown("Tea.\n\n![A *tin* cup][1]\n\n[1]: cup.png\n", options), "p Tea.\nfig A tin cup\n");
}

TEST(Markdown, ReadsCodeLineByLineWhereAsked) {
    EXPECT_EQ(markdown("Run\n\n```\nwait for pulse\nopen catch\n```\n"),
              "p Run\ncode Code left out, 2 lines.\n");
    IngestOptions options;
    options.policies.code = CodePolicy::read;
    EXPECT_EQ(markdown("Run\n\n    wait for pulse\n    open catch\n", options),
              "p Run\ncode wait for pulse open catch \n");
}

TEST(Markdown, SkipsNotesUnlessToldOtherwise) {
    EXPECT_EQ(markdown("Tea[^1].\n\n[^1]: Any.\n"), "p Tea.\n");
    IngestOptions options;
    options.policies.notes = NotePolicy::after_paragraph;
    EXPECT_EQ(markdown("Tea[^1].\n\nMore.\n\n[^1]: Any.\n", options), "p Tea.\nnote Note 1: Any.\np More.\n");
}

TEST(Markdown, IsTakenByItsName) {
    EXPECT_TRUE(is_markdown({"notes/TEA.MD", ""}));
    EXPECT_TRUE(is_markdown({"tea.markdown", ""}));
    EXPECT_FALSE(is_markdown({"tea.md.txt", ""}));
}

TEST(Markdown, IsTakenByItsLooksWhereItHasNoName) {
    const auto through_a_pipe = [](const std::string& text) { return is_markdown({"standard input", text}); };
    EXPECT_TRUE(through_a_pipe("# Tea\n\nIt is hot.\n"));
    EXPECT_TRUE(through_a_pipe("It is hot.\r\n\r\n## Cups\r\n\r\nThey are blue.\r\n"));
    EXPECT_TRUE(through_a_pipe("---\ntitle: Tea\n---\n\nIt is hot.\n"));
    EXPECT_FALSE(through_a_pipe("Tea\n\nWe are\n# 1 in tea.\n\nNobody else is.\n")) << "within a paragraph";
    EXPECT_FALSE(through_a_pipe("Tea\n\n#1 in the world\n\nIt is hot.\n")) << "a number";
    EXPECT_FALSE(through_a_pipe("Tea\n\n---\n\nIt is hot.\n")) << "a line between two scenes";
    EXPECT_FALSE(through_a_pipe("####### Tea\n\n\xFF\n")) << "seven signs, and no UTF-8";
    EXPECT_FALSE(is_markdown({"tea.txt", "# Tea\n\nIt is hot.\n"})) << "a name tells";
}

TEST(Markdown, LeavesOutWhatTagsStrikeOut) {
    EXPECT_EQ(markdown("It costs <del>$40</del> $35, <s>£9</s> £7 and <strike>all</strike> nothing.\n"),
              "p It costs $35, £7 and nothing.\n");
}

TEST(Markdown, KeepsTheLanguageOfItsBoxesAndPhrases) {
    const std::string text =
        "It rained all day in the town by the sea.\n\n<div lang=\"fr\">\n\nIl pleuvait.\n\n> "
        "Encore.\n\n</div>\n\n"
        "It rained on.\n\n<span lang=\"de\">Es regnet noch.</span>\n\n- One.\n\n  <div lang=\"it\">\n\n  "
        "Piove.\n\nIt "
        "stopped.\n";
    const Document document = read(text, {}, "test.md");
    EXPECT_TRUE(unaccounted(document).empty());
    std::string languages;
    for (const Block& block : document.sections.at(0).blocks)
        languages += block.text.text() + " [" + block.language + "]\n";
    EXPECT_EQ(
        languages,
        "It rained all day in the town by the sea. []\nIl pleuvait. [fr]\nEncore. [fr]\nIt rained on. []\n"
        "Es regnet noch. [de]\nOne. []\nPiove. [it]\nIt stopped. []\n");
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
// What is a heading by its look alone, and what only resembles one.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

const std::string prose =
    "The river had risen in the night, and in the morning the road to the mill was under water.";

/// The line between two paragraphs, separated by empty lines or not.
std::string between(std::string_view line, bool spaced) {
    const std::string gap = spaced ? "\n\n" : "\n";
    return prose + gap + std::string(line) + gap + prose + "\n";
}

TEST(BareHeading, StandsBetweenParagraphs) {
    for (const std::string_view line :
         {"The Context: A World on the Brink", "Why the Sea?", "Conclusion", "THE STORM",
          "What was discussed?", "How it began", "The iPhone of Mills", "5 ways to save the mill",
          "Life After 1984", "“The Raven” and Its Readers", "Was bleibt", "Ingredients:", "Über den Fluss"}) {
        EXPECT_EQ(headings(between(line, true)), "# " + std::string(line) + "\n") << line;
        EXPECT_EQ(headings(between(line, false)), "# " + std::string(line) + "\n") << line;
    }
}

TEST(BareHeading, IsNoSentenceSpeechCaptionOrAddress) {
    for (const std::string_view line : {"It was late.",
                                        "Run!",
                                        "He waited;",
                                        "My dear Ann,",
                                        "\"Why?\"",
                                        "“To the sea.”",
                                        "— And you?",
                                        "Here are the steps:",
                                        "He turned and said—",
                                        "and so it went on",
                                        "Figure 3: The Mill",
                                        "https://example.org/mill",
                                        "ann@example.org",
                                        "Ann    12    14",
                                        "1984",
                                        "I told him: \"Go home\"",
                                        "478 to 476",
                                        "THE TRAIN HAD GONE.",
                                        "To be continued...",
                                        "Really, have you ever seen such a mill?",
                                        "Q: How did it begin?"}) {
        EXPECT_EQ(headings(between(line, true)), "") << line;
        EXPECT_EQ(headings(between(line, false)), "") << line;
    }
}

TEST(BareHeading, NeedsTextBelow) {
    EXPECT_EQ(headings(prose + "\n\nThe End of the Road\n"), "");
    EXPECT_EQ(headings(prose + "\n\nYours Faithfully\n\nAnn Author\n"), "");
}

TEST(BareHeading, MayHaveNoTextOfItsOwn) {
    EXPECT_EQ(headings(prose + "\n\nFindings\n\nWhat We Measured\n\n" + prose + "\n"),
              "# Findings\n# What We Measured\n");
}

TEST(BareHeading, IsNoLineOfVerse) {
    EXPECT_EQ(headings("I could not stay at home\nI went to see the sea\nThe waves were loud, the sand was "
                       "cold\nAnd no one walked with me\n\n"
                       "The gulls came down upon the stones\nThey had a thing to say\nI did not have the "
                       "words for it\nI went another way\n"),
              "");
}

TEST(BareHeading, IsNoLineOfAnAddress) {
    EXPECT_EQ(headings("Ann Author\n12 High Street\nSpringfield\nDear Sir,\n" + prose +
                       "\nYours faithfully,\nAnn Author\n"),
              "");
}

TEST(BareHeading, IsNoSpeaker) {
    const std::string scene = "ANN\n" + prose + "\n\nBOB\n" + prose + "\n\n";
    EXPECT_EQ(headings("The Mill\n\n" + scene + scene + scene), "");
}

TEST(BareHeading, StandsAfterAWiderGapWhereOthersDo) {
    const std::string text = prose + "\n\n\nThe First Part\n\n" + prose + "\n\nA Small Sign\n\n" + prose +
                             "\n\n\nThe Second Part\n\n" + prose + "\n\n\nThe Third Part\n\n" + prose + "\n";
    EXPECT_EQ(headings(text), "# The First Part\n# The Second Part\n# The Third Part\n");
}

TEST(BareHeading, IsASubsectionWithinChapters) {
    const std::string text = "CHAPTER I\n\n" + prose + "\n\n\nThe Old Road\n\n" + prose +
                             "\n\n\nCHAPTER II\n\n" + prose + "\n\n" + prose + "\n\n" + prose + "\n";
    EXPECT_EQ(headings(text), "# CHAPTER I\n## The Old Road\n# CHAPTER II\n");
}

TEST(NumberedHeading, CountsAsASequence) {
    EXPECT_EQ(headings("1. Eat Greens\n\n" + prose + "\n\n2. Sleep Well\n\n" + prose +
                       "\n\n3. Walk More\n\n" + prose + "\n"),
              "# 1. Eat Greens\n# 2. Sleep Well\n# 3. Walk More\n");
    EXPECT_EQ(headings("I\n\n" + prose + "\n\nII\n\n" + prose + "\n\nIII\n\n" + prose + "\n"),
              "# I\n# II\n# III\n");
    EXPECT_EQ(headings(between("C. S. Lewis", true)), "# C. S. Lewis\n")
        << "a name, and a heading by its look";
    EXPECT_EQ(headings(prose + "\n\nI\n\n" + prose + "\n"), "") << "one number is no sequence";
}

TEST(NumberedHeading, IsNoListItem) {
    EXPECT_EQ(headings("The shopping list that I wrote for my aunt:\n\n1. Green tea\n2. Brown bread\n3. "
                       "White cheese\n\n" +
                       prose + "\n"),
              "");
    EXPECT_EQ(headings(prose + "\n\n1. Green tea\n\n2. Brown bread\n\n3. White cheese\n\n" + prose + "\n"),
              "");
    EXPECT_EQ(headings("1. Chop the onions and fry them slowly.\n\n" + prose +
                       "\n\n2. Add the rest of it.\n\n" + prose + "\n"),
              "");
}

TEST(StepHeading, IsNoSentence) {
    EXPECT_EQ(headings("Step 1: Mix the flour\n\n" + prose + "\n\nStep 2\n\n" + prose + "\n"),
              "# Step 1: Mix the flour\n# Step 2\n");
    EXPECT_EQ(headings(prose + "\n\nDay one of the trip was a success.\n\n" + prose + "\n"), "");
    EXPECT_EQ(headings(prose + "\n\nPart one of the plan failed.\n\n" + prose + "\n"), "");
    EXPECT_EQ(headings(prose + "\n\nChapter 3, which describes the voyage, is too long.\n\n" + prose + "\n"),
              "");
}

std::string paragraph_of(const std::string& sentence, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += sentence;
    return text + "\n\n";
}

TEST(BareHeading, MayExclaimBetweenLongParagraphs) {
    const std::string text =
        paragraph_of("The boats lay still in the harbour, and nobody spoke of the storm. ", 3);
    for (const std::string line : {"It works!", "Not so fast!", "And yet…"})
        EXPECT_EQ(headings("The Wall\n\n" + text + line + "\n\n" + text), "# " + line + "\n") << line;
    // Where people talk, it is a cry.
    EXPECT_EQ(
        headings("The Wall\n\nHe ran to the wall.\n\nIt works!\n\nShe laughed at him for it.\n\n" + text),
        "");
    EXPECT_EQ(headings("The Wall\n\n" + text + "Help!\n\n" + text), "");
}

TEST(BareHeading, StandsInScriptsWithoutCapitals) {
    const std::string hindi = paragraph_of("सुबह शांत थी और नावें पुरानी दीवार के नीचे बंदरगाह में स्थिर पड़ी थीं। ", 2);
    EXPECT_EQ(headings("पुराना बंदरगाह\n\n" + hindi + "तूफान की रात\n\n" + hindi + "नया पुल\n\n" + hindi),
              "# तूफान की रात\n# नया पुल\n");
    const std::string arabic =
        paragraph_of("كان الصباح هادئا وكانت القوارب راسية في الميناء تحت السور القديم. ", 2);
    EXPECT_EQ(headings("الميناء القديم\n\n" + arabic + "ليلة العاصفة\n\n" + arabic), "# ليلة العاصفة\n");
    const std::string chinese =
        paragraph_of("早晨很安静，船只静静地停在旧城墙下的港口里。没有人谈论夜里刮来的风暴。", 2);
    EXPECT_EQ(headings("老港口\n\n" + chinese + "风暴之夜\n\n" + chinese), "# 风暴之夜\n");
    // A sentence, however short, is none.
    EXPECT_EQ(headings("老港口\n\n" + chinese + "他走了。\n\n" + chinese), "");
    EXPECT_EQ(headings("पुराना बंदरगाह\n\n" + hindi + "वह चला गया।\n\n" + hindi), "");
}

}  // namespace
}  // namespace audio_edition

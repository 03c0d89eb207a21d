// SPDX-License-Identifier: GPL-3.0-or-later
// Books as plain text: chapters however they are written, what contains what, and what stands around them.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

const std::string prose =
    "The river had risen in the night, and in the morning the road to the mill\n"
    "was under water. Nobody came that day, and nobody came the day after it,\n"
    "so that we were alone.\n";

/// A chapter as Project Gutenberg sets it: four empty lines above, two below.
std::string chapter(std::string_view heading) {
    return "\n\n\n\n" + std::string(heading) + "\n\n\n" + prose + "\n" + prose;
}

std::string book(std::initializer_list<std::string_view> chapters) {
    std::string made = "THE MILL\n\nby Ann Author\n";
    for (const std::string_view heading : chapters) made += chapter(heading);
    return made;
}

TEST(Book, HasChaptersHoweverTheyAreWritten) {
    EXPECT_EQ(headings(book({"CHAPTER I", "CHAPTER II"})), "# CHAPTER I\n# CHAPTER II\n");
    EXPECT_EQ(headings(book({"CHAPTER I.", "CHAPTER II."})), "# CHAPTER I.\n# CHAPTER II.\n");
    EXPECT_EQ(headings(book({"Chapter 1", "Chapter 2"})), "# Chapter 1\n# Chapter 2\n");
    EXPECT_EQ(headings(book({"CHAPTER I. THE STORM", "CHAPTER II. THE CALM"})),
              "# CHAPTER I. THE STORM\n# CHAPTER II. THE CALM\n");
    EXPECT_EQ(headings(book({"CHAPTER 1. Loomings.", "CHAPTER 2. The Bag."})),
              "# CHAPTER 1. Loomings.\n# CHAPTER 2. The Bag.\n");
    EXPECT_EQ(headings(book({"Chapter the First", "Chapter the Last"})),
              "# Chapter the First\n# Chapter the Last\n");
    EXPECT_EQ(headings(book({"STAVE ONE", "STAVE TWO"})), "# STAVE ONE\n# STAVE TWO\n");
    EXPECT_EQ(headings(book({"Letter I", "Letter II"})), "# Letter I\n# Letter II\n");
    EXPECT_EQ(headings(book({"I.", "II.", "III."})), "# I.\n# II.\n# III.\n");
    EXPECT_EQ(headings(book({"I. The Period", "II. The Mail"})), "# I. The Period\n# II. The Mail\n");
    EXPECT_EQ(headings(book({"PREFACE", "CHAPTER I", "EPILOGUE"})), "# PREFACE\n# CHAPTER I\n# EPILOGUE\n");
}

TEST(Book, JoinsHeadingsOfTwoLines) {
    EXPECT_EQ(headings(book({"CHAPTER I.\nThe Period", "CHAPTER II.\nThe Mail"})),
              "# CHAPTER I. The Period\n# CHAPTER II. The Mail\n");
    EXPECT_EQ(headings(book({"CHAPTER I\n\nTHE PERIOD", "CHAPTER II\n\nTHE MAIL."})),
              "# CHAPTER I THE PERIOD\n# CHAPTER II THE MAIL.\n");
    EXPECT_EQ(headings(book({"1\n\nThe Old Road", "2\n\nThe New Road"})),
              "# 1 The Old Road\n# 2 The New Road\n");
    EXPECT_EQ(headings(book({"CHAPTER I.\n\nIN WHICH A MAN GOES TO THE RIVER AND FINDS THERE A BOAT, AND "
                             "WHAT HE\nDOES WITH IT",
                             "CHAPTER II"})),
              "# CHAPTER I. IN WHICH A MAN GOES TO THE RIVER AND FINDS THERE A BOAT, AND WHAT HE DOES WITH "
              "IT\n# CHAPTER II\n");
}

TEST(Book, PartsNumberAndTitleByALineBreak) {
    const Document document =
        read(book({"CHAPTER I\n\nOf the Mill\nand the River", "CHAPTER II\nOf the\nMail",
                   "CHAPTER III. THE ROAD TO THE MILL\nAND BACK"}));
    std::vector<std::string> titles;
    for (const Section& section : document.sections) titles.push_back(section.title.text());
    EXPECT_THAT(titles,
                testing::ElementsAre("CHAPTER I\nOf the Mill and the River", "CHAPTER II\nOf the Mail",
                                     "CHAPTER III. THE ROAD TO THE MILL AND BACK"));
}

TEST(Book, ReadsTitlesOverTwoLines) {
    EXPECT_EQ(headings(book({"CHAPTER I--THE ROAD TO THE MILL\nAND BACK", "CHAPTER II--THE FROST"})),
              "# CHAPTER I--THE ROAD TO THE MILL AND BACK\n# CHAPTER II--THE FROST\n");
    EXPECT_EQ(headings(book({"Chapter 1: The Road to the Mill\nand Back", "Chapter 2: The Frost"})),
              "# Chapter 1: The Road to the Mill and Back\n# Chapter 2: The Frost\n");
    EXPECT_EQ(headings("THE MILL\n\n\nCHAPTER I. THE ROAD\n" + prose + "\n\nCHAPTER II. THE FROST\n" + prose),
              "# CHAPTER I. THE ROAD\n# CHAPTER II. THE FROST\n");
}

TEST(Book, ReadsHeadingsInItalics) {
    EXPECT_EQ(headings(book({"_CHAPTER I_\n\n_The Road_", "_CHAPTER II_\n\n_The Frost_"})),
              "# CHAPTER I The Road\n# CHAPTER II The Frost\n");
    EXPECT_EQ(headings(book({"CHAP. I.\n\n_Of the Road._", "CHAP. II.\n\n_Of the Frost._"})),
              "# CHAP. I. Of the Road.\n# CHAP. II. Of the Frost.\n");
}

TEST(Book, MayHaveSeveralAuthors) {
    EXPECT_EQ(headings(book(
                  {"THE ROAD\n\nBY MARTIN HOLT", "THE FROST\n\nBY ANNE HOLT", "THE BOAT\n\nBY ANN AUTHOR"})),
              "# THE ROAD\n# THE FROST\n# THE BOAT\n");
}

TEST(Book, DoesNotTakeTheFirstLineOfAChapterForItsTitle) {
    EXPECT_EQ(headings(book({"CHAPTER I\n\nMarch the Third", "CHAPTER II", "CHAPTER III", "CHAPTER IV"})),
              "# CHAPTER I\n# CHAPTER II\n# CHAPTER III\n# CHAPTER IV\n");
    EXPECT_EQ(headings(book({"CHAPTER I\n\nCall me Ann.", "CHAPTER II\n\nHe slept."})),
              "# CHAPTER I\n# CHAPTER II\n");
    EXPECT_EQ(
        headings(book({"Letter 1\n\n_To Mrs. Miller, England._", "Letter 2\n\n_To Mrs. Miller, England._"})),
        "# Letter 1\n# Letter 2\n");
}

TEST(Book, NestsChaptersInBooksAndParts) {
    EXPECT_EQ(headings(book({"PREFACE", "BOOK ONE: 1805\n\n\n\n\nCHAPTER I", "CHAPTER II",
                             "BOOK TWO: 1806\n\n\n\n\nCHAPTER I", "CHAPTER II",
                             "FIRST EPILOGUE: 1813\n\n\n\n\nCHAPTER I"})),
              "# PREFACE\n# BOOK ONE: 1805\n## CHAPTER I\n## CHAPTER II\n# BOOK TWO: 1806\n## CHAPTER I\n## "
              "CHAPTER II\n"
              "# FIRST EPILOGUE: 1813\n## CHAPTER I\n");
    EXPECT_EQ(headings(book({"VOLUME I—ANN\n\n\n\n\nBOOK FIRST—A JUST MAN\n\n\n\n\nCHAPTER I—THE MILL",
                             "CHAPTER II—THE ROAD", "BOOK SECOND—THE FALL\n\n\n\n\nCHAPTER I—EVENING"})),
              "# VOLUME I—ANN\n## BOOK FIRST—A JUST MAN\n### CHAPTER I—THE MILL\n### CHAPTER II—THE ROAD\n## "
              "BOOK SECOND—THE FALL\n"
              "### CHAPTER I—EVENING\n");
    EXPECT_EQ(
        headings(book({"PART I\n\n\n\n\nBook I. The History Of A Mill\n\n\n\n\nChapter I. The Miller",
                       "Chapter II. His Son"})),
        "# PART I\n## Book I. The History Of A Mill\n### Chapter I. The Miller\n### Chapter II. His Son\n");
}

TEST(Book, NestsNumbersInBooksAndStories) {
    EXPECT_EQ(headings(book({"Book the First--Recalled\n\n\n\n\nI. The Period", "II. The Mail",
                             "Book the Second--the Thread\n\n\n\n\nI. Later", "II. A Sight"})),
              "# Book the First--Recalled\n## I. The Period\n## II. The Mail\n# Book the Second--the "
              "Thread\n## I. Later\n## II. A Sight\n");
    EXPECT_EQ(headings(book({"I. A SCANDAL\n\n\nI.", "II.", "II. THE ROAD"})),
              "# I. A SCANDAL\n## I.\n## II.\n# II. THE ROAD\n");
    EXPECT_EQ(headings(book({"THE GIFT\n\n\nI", "II", "THE WATCH\n\n\nI", "II"})),
              "# THE GIFT\n## I\n## II\n# THE WATCH\n## I\n## II\n");
    EXPECT_EQ(headings(book({"PART I\n\n\n\n\nCHAPTER I", "CHAPTER II", "EPILOGUE\n\n\n\n\nI", "II"})),
              "# PART I\n## CHAPTER I\n## CHAPTER II\n# EPILOGUE\n## I\n## II\n");
}

TEST(Book, NestsScenesInActs) {
    EXPECT_EQ(
        headings(book(
            {"ACT I\n\nSCENE I. A Room in the Mill.", "SCENE II. The Road.", "ACT II\n\nSCENE I. The Sea."})),
        "# ACT I\n## SCENE I. A Room in the Mill.\n## SCENE II. The Road.\n# ACT II\n## SCENE I. The Sea.\n");
}

TEST(Book, IsACollectionOfStories) {
    EXPECT_EQ(headings(book({"THE GOLDEN BIRD", "HANS IN LUCK", "THE TRAVELLING MUSICIANS"})),
              "# THE GOLDEN BIRD\n# HANS IN LUCK\n# THE TRAVELLING MUSICIANS\n");
}

TEST(Book, MayEndItsTitlesInCapitalsWithAFullStop) {
    EXPECT_EQ(headings(book({"THE GOLDEN BIRD.", "HANS IN LUCK.", "THE TRAVELLING MUSICIANS."})),
              "# THE GOLDEN BIRD.\n# HANS IN LUCK.\n# THE TRAVELLING MUSICIANS.\n");
}

TEST(Book, LosesItsContentsList) {
    const std::string text =
        "THE MILL\n\nby Ann Author\n\n\nCONTENTS\n\n\n     Chapter I      The Period\n     Chapter II     "
        "The Mail        12\n\n" +
        chapter("I. The Period") + chapter("II. The Mail");
    EXPECT_EQ(headings(text), "# I. The Period\n# II. The Mail\n");
    EXPECT_EQ(skipped(text),
              "byline: by Ann Author\n"
              "contents list: CONTENTS\n"
              "contents list: Chapter I The Period\n"
              "contents list: Chapter II The Mail 12\n");
}

TEST(Book, LosesItsContentsListWithTitlesBelowTheNumbers) {
    const std::string text =
        "THE MILL\n\n\nCONTENTS\n\n\nCHAPTER I\n                                Page\n\nAnn's Journal        "
        "             1\n\n"
        "CHAPTER II\n\nBob's Journal                    14\n\n\n\n\nTHE MILL\n" +
        chapter("CHAPTER I\n\nANN'S JOURNAL") + chapter("CHAPTER II\n\nBOB'S JOURNAL");
    EXPECT_EQ(headings(text), "# CHAPTER I ANN'S JOURNAL\n# CHAPTER II BOB'S JOURNAL\n");
}

TEST(Book, LosesItsContentsListOfNumbersWithoutTheWordChapter) {
    const std::string text =
        "THE MILL\n\n\nCONTENTS\n\nCHAPTER           PAGE\n\n   I. THE BOAT        1\n\n  II. THE FROST      "
        "17\n" +
        chapter("CHAPTER I\n\nTHE BOAT") + chapter("CHAPTER II\n\nTHE FROST");
    EXPECT_EQ(headings(text), "# CHAPTER I THE BOAT\n# CHAPTER II THE FROST\n");
}

TEST(Book, KeepsWhatHeadsItsFirstLetter) {
    const std::string text = book({"Letter 1\n\n_To Mrs. Miller, England._\n\nThe Mill, March 11th, 1797.",
                                   "Letter 2\n\n_To Mrs. Miller, England._\n\nThe Mill, March 28th, 1797."});
    EXPECT_THAT(
        outline(text),
        testing::HasSubstr("# Letter 1\np _To Mrs. Miller, England._\np The Mill, March 11th, 1797.\n"));
}

TEST(Book, LosesAContentsListWithoutAName) {
    const std::string text =
        "THE MILL\n\nby Ann Author\n\n\n   I.     The Period\n   II.    The Mail\n   III.   The Road\n" +
        chapter("I. THE PERIOD") + chapter("II. THE MAIL") + chapter("III. THE ROAD");
    EXPECT_EQ(headings(text), "# I. THE PERIOD\n# II. THE MAIL\n# III. THE ROAD\n");
}

TEST(Book, KnowsItsHeadingsByTheContentsList) {
    const std::string text =
        "THE MILL\n\n\nContents\n\n Economy\n Where I Lived, and What I Lived For\n Etymology.\n" +
        chapter("Economy") + chapter("Where I Lived, and What I Lived For") +
        chapter("ETYMOLOGY.\n\n(Supplied by a Friend)");
    EXPECT_EQ(headings(text), "# Economy\n# Where I Lived, and What I Lived For\n# ETYMOLOGY.\n");
}

TEST(Book, KeepsAChapterCalledContents) {
    const std::string text = "Contents\n\n" + prose + "\n" + prose;
    EXPECT_EQ(skipped(text), "");
}

TEST(Book, LosesItsTitlePage) {
    const std::string text =
        "THE MILL\n\nA STORY OF THE RIVER\n\nBy Ann Author\n\n[Illustration]\n\nNEW YORK\n\nPRINTED BY A. "
        "PRESS & CO.\n\n1897\n\n\n\n\nTO MY AUNT\n" +
        chapter("CHAPTER I") + chapter("CHAPTER II");
    EXPECT_EQ(skipped(text),
              "title page: A STORY OF THE RIVER\n"
              "byline: By Ann Author\n"
              "illustration: [Illustration]\n"
              "title page: NEW YORK\n"
              "title page: PRINTED BY A. PRESS & CO.\n"
              "title page: 1897\n");
}

TEST(Book, IsNotByItsFirstChapter) {
    const std::string text =
        "THE MILL\n\nBY\n\nBOOK ONE\n\nTHE ROAD\n\n" + prose + chapter("BOOK TWO\n\nTHE FROST");
    EXPECT_EQ(headings(text), "# BOOK ONE THE ROAD\n# BOOK TWO THE FROST\n");
    EXPECT_EQ(skipped(text), "title page: BY\n");
}

TEST(Book, KeepsItsDedication) {
    const std::string text = "THE MILL\n\nby Ann Author\n\nLONDON 1897\n\n\n\nTo My Aunt in New York\n" +
                             chapter("CHAPTER I") + chapter("CHAPTER II");
    EXPECT_EQ(skipped(text), "byline: by Ann Author\ntitle page: LONDON 1897\n");
    EXPECT_THAT(outline(text),
                testing::StartsWith("title THE MILL\nauthor Ann Author\np To My Aunt in New York\n"));
}

TEST(Book, ReadsCaptionsAndNotes) {
    const std::string text =
        "CHAPTER I\n\n[Illustration: The mill\nby night]\n\n\"Errare humanum est,\" * he said.\n\n     * To "
        "err is human.\n\n" +
        prose;
    EXPECT_EQ(outline(text),
              "# CHAPTER I\n"
              "fig The mill by night\n"
              "p \"Errare humanum est,\" * he said.\n"
              "note To err is human.\n"
              "p The river had risen in the night, and in the morning the road to the mill was under water. "
              "Nobody came that day, and nobody "
              "came the day after it, so that we were alone.\n");
}

TEST(Book, HasTitlesWithoutTheMarksOfItalics) {
    EXPECT_EQ(headings(book({"CHAPTER I. THE DIARY--_continued_", "CHAPTER II. _The Calm._"})),
              "# CHAPTER I. THE DIARY--continued\n# CHAPTER II. The Calm.\n");
    EXPECT_EQ(headings(book({"CHAPTER I. THE DIARY", "CHAPTER II. OF left_over_things AND AN ODD _ONE"})),
              "# CHAPTER I. THE DIARY\n# CHAPTER II. OF left_over_things AND AN ODD _ONE\n");
}

}  // namespace
}  // namespace audio_edition

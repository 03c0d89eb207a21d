// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as they are found: what is title, byline, heading and text, and what belongs to the page around
// them.
#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

constexpr std::string_view article = R"(The Long Walk to the Sea: A Letter

by Ann Auther 44 views

It began with a letter that nobody had expected, and it ended on a beach in the rain.

The Letter: A Short History

The letter came on a Tuesday, and it had been sent to the wrong house by a man who could not read maps.

Why the Sea? The Long Answer

Nobody knew the sender. The stamp was foreign, and the paper smelled of salt.
)";

constexpr std::string_view article_outline = R"(title The Long Walk to the Sea: A Letter
author Ann Auther
p It began with a letter that nobody had expected, and it ended on a beach in the rain.
# The Letter: A Short History
p The letter came on a Tuesday, and it had been sent to the wrong house by a man who could not read maps.
# Why the Sea? The Long Answer
p Nobody knew the sender. The stamp was foreign, and the paper smelled of salt.
)";

std::string without_empty_lines(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (c != '\n' || (!made.empty() && made.back() != '\n')) made += c;
    }
    return made;
}

std::string with_line_ends(std::string_view text, std::string_view line_end) {
    std::string made;
    for (const char c : text) {
        if (c == '\n') {
            made += line_end;
        } else {
            made += c;
        }
    }
    return made;
}

TEST(Article, HasTitleAuthorOpeningAndSections) {
    EXPECT_EQ(outline(article), article_outline);
    EXPECT_EQ(skipped(article),
              "byline: by Ann Auther\n"
              "view counter: 44 views\n");
}

TEST(Article, IsTheSameWithoutEmptyLines) {
    EXPECT_EQ(outline(without_empty_lines(article)), article_outline);
}

TEST(Article, IsTheSameWithOtherLineEnds) {
    EXPECT_EQ(outline(with_line_ends(article, "\r\n")), article_outline);
    EXPECT_EQ(outline(with_line_ends(article, "\r")), article_outline);
    EXPECT_EQ(outline(with_line_ends(article, "  \t\n")), article_outline);
    EXPECT_EQ(outline(with_line_ends(article, "\xC2\xA0\n\xC2\xA0")), article_outline);
}

TEST(Article, LosesThePageAroundIt) {
    const std::string_view text = R"(Skip to main content
The Long Walk to the Sea
A letter, a beach and three people who had never met
By ANN AUTHOR and Bob Writer, Staff Writers | 3 March 2024
5 min read
Share on Facebook | Twitter
It began with a letter that nobody had expected, and it ended on a beach in the rain.
Advertisement
The letter came on a Tuesday, and it had been sent to the wrong house.
Share this with your children, he said.
By the time he arrived, the tide was out and the others had gone.
Read more: How to Walk on Sand
Photo: Ann Author/Getty Images
Nobody knew the sender.
Tags: sea, sand, salt
Comments (12)
Subscribe to our newsletter
)";
    EXPECT_EQ(outline(text),
              "title The Long Walk to the Sea\n"
              "author ANN AUTHOR and Bob Writer\n"
              "p A letter, a beach and three people who had never met\n"
              "p It began with a letter that nobody had expected, and it ended on a beach in the rain.\n"
              "p The letter came on a Tuesday, and it had been sent to the wrong house.\n"
              "p Share this with your children, he said.\n"
              "p By the time he arrived, the tide was out and the others had gone.\n"
              "p Nobody knew the sender.\n");
    EXPECT_EQ(skipped(text),
              "navigation: Skip to main content\n"
              "byline: By ANN AUTHOR and Bob Writer, Staff Writers |\n"
              "dateline: 3 March 2024\n"
              "reading time: 5 min read\n"
              "share links: Share on Facebook | Twitter\n"
              "advertisement: Advertisement\n"
              "related link: Read more: How to Walk on Sand\n"
              "photo credit: Photo: Ann Author/Getty Images\n"
              "tags: Tags: sea, sand, salt\n"
              "comment counter: Comments (12)\n"
              "newsletter: Subscribe to our newsletter\n");
}

TEST(Article, MayHaveItsBylineAboveTheTitle) {
    EXPECT_EQ(outline("By Ann Author\n\nMy Summer by the Lake\n\nI spent the summer by the lake with my aunt "
                      "and three dogs.\n"),
              "title My Summer by the Lake\n"
              "author Ann Author\n"
              "p I spent the summer by the lake with my aunt and three dogs.\n");
}

TEST(Article, MayHaveItsBylineOnTwoLines) {
    EXPECT_EQ(outline("The Mill\n\nBY\n\nANN AUTHOR\n\nThe old mill by the river had not turned for a "
                      "hundred years.\n"),
              "title The Mill\n"
              "author ANN AUTHOR\n"
              "p The old mill by the river had not turned for a hundred years.\n");
}

TEST(Article, KeepsTheDatesOfADiary) {
    const std::string_view text =
        "A Year on the Hill\n\nMarch 3, 2024\n\nIt rained all day, and the roof of the barn came down.\n\n"
        "March 4, 2024\n\nIt rained again, and I put the roof back where it had been.\n\n"
        "March 5, 2024\n\nThe roof came down again, and I left it where it was.\n";
    EXPECT_EQ(headings(text), "# March 3, 2024\n# March 4, 2024\n# March 5, 2024\n");
}

TEST(Article, MayHaveATitleThatBeginsLikeANumber) {
    for (const std::string_view title :
         {"C. S. Author: A Life", "1984", "7 Ways to the Sea", "What is to be done?"}) {
        EXPECT_EQ(outline(std::string(title) +
                          "\n\nThe old mill by the river had not turned for a hundred years.\n"),
                  "title " + std::string(title) +
                      "\np The old mill by the river had not turned for a hundred years.\n");
    }
}

TEST(Article, NeedsNoTitle) {
    EXPECT_EQ(outline("The quick brown fox jumped over the lazy dog, and then it went home because it was "
                      "late.\n\nIt slept.\n"),
              "p The quick brown fox jumped over the lazy dog, and then it went home because it was late.\n"
              "p It slept.\n");
    EXPECT_EQ(outline("One line only"), "p One line only\n");
    EXPECT_EQ(outline("\"Where to?\" she asked.\n\n\"To the sea, where the boats are, and the salt, and my "
                      "two brothers.\"\n"),
              "p \"Where to?\" she asked.\n"
              "p \"To the sea, where the boats are, and the salt, and my two brothers.\"\n");
}

TEST(Article, HasListsAndQuotations) {
    const std::string_view text = R"(Soup for a Cold Day

Ingredients

- two onions
• three potatoes
* a leek

Method

1. Chop the onions.
2. Fry them slowly.

> My mother made it
> with less salt.

Serve it hot, in deep plates, with bread from the day before.
)";
    EXPECT_EQ(outline(text),
              "title Soup for a Cold Day\n"
              "# Ingredients\n"
              "li two onions\n"
              "li three potatoes\n"
              "li a leek\n"
              "# Method\n"
              "li 1. Chop the onions.\n"
              "li 2. Fry them slowly.\n"
              "q My mother made it with less salt.\n"
              "p Serve it hot, in deep plates, with bread from the day before.\n");
    EXPECT_EQ(skipped(text),
              "list marker: -\n"
              "list marker: •\n"
              "list marker: *\n"
              "quote marker: >\n"
              "quote marker: >\n");
}

TEST(Article, SaysNothingOfSceneBreaksButRemembersThem) {
    const std::string_view text =
        "He closed the door behind him.\n\n* * *\n\nIt was morning when he came back.\n\n———\n\nNobody "
        "asked.\n#\nHe slept.\n";
    EXPECT_EQ(outline(text),
              "p He closed the door behind him.\n"
              "p It was morning when he came back.\n"
              "p Nobody asked.\n"
              "p He slept.\n");
    EXPECT_EQ(skipped(text), "scene break: * * *\nscene break: ———\nscene break: #\n");
    std::vector<bool> opens_scene;
    const Document document = read(text);
    for (const Block& block : document.sections.front().blocks) opens_scene.push_back(block.opens_scene);
    EXPECT_EQ(opens_scene, (std::vector<bool>{false, true, true, true}));
}

TEST(Article, MayUnderlineItsHeadings) {
    const std::string_view text =
        "the mill\n========\n\nThe old mill had not turned for a hundred years.\n\nhow it "
        "began\n------------\nIt began with water.\n";
    EXPECT_EQ(outline(text),
              "title the mill\n"
              "p The old mill had not turned for a hundred years.\n"
              "# how it began\n"
              "p It began with water.\n");
    EXPECT_EQ(skipped(text), "underline: ========\nunderline: ------------\n");
}

TEST(Article, IsOfTheDayThatItsDatelineTells) {
    const auto date_of = [](const std::string& text) { return read(text).date; };
    const std::string body = "It began with a letter that nobody had expected, and it ended on a beach.\n\n";
    EXPECT_EQ(date_of("The Walk\n\nby Ann Hale\n\n5 March 2024 ·\n\n" + body), "2024-03-05");
    EXPECT_EQ(date_of("The Walk\n\nby Ann Hale\n5 March 2024\n\n" + body), "2024-03-05");
    EXPECT_EQ(date_of("The Walk\n\nBy Ann Hale | 5 March 2024\n\n" + body), "2024-03-05");
    EXPECT_EQ(date_of("The Walk\n\n" + body + body + "Published 5 March 2024\n"), "2024-03-05");
    EXPECT_EQ(date_of("The Walk\n\nIt was 3 October 1990 when it began.\n\n" + body), "");
    EXPECT_EQ(date_of("The Walk\n\nLast updated 5 March 2024\n\n" + body), "");
}

TEST(Article, OfADiaryHasNoDay) {
    std::string diary = "A Diary\n\n";
    for (const char* day : {"3 March 1890", "4 March 1890", "5 March 1890", "6 March 1890"})
        diary += std::string(day) + "\n\nIt rained all day, and nobody came to the house.\n\n";
    EXPECT_EQ(read(diary).date, "");
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* some_prose =
    "<p>It rained all day in the town, and nobody was surprised by it, for it had rained there since the "
    "spring, "
    "and the gutters sang.</p>";

std::string page_with(const std::string& text) {
    return std::string("<title>The wall</title><h1>The wall</h1>") + some_prose + text + some_prose;
}

/// What is read between the two paragraphs of some_prose.
std::string inner_outline(const std::string& text) {
    const std::string read = outline(page_with(text));
    const std::string end = "the gutters sang.\n";
    const std::size_t begin = read.find(end) + end.size();
    return read.substr(begin, read.rfind("p It rained") - begin);
}

TEST(Buttons, OfTheTextAreRead) {
    EXPECT_EQ(inner_outline("<h3><button aria-expanded=\"false\">When did the wall fall?</button></h3>"
                            "<div><p>It fell in March.</p></div>"),
              "# When did the wall fall?\np It fell in March.\n");
    EXPECT_EQ(
        inner_outline("<div><button aria-controls=\"a\">Who built it again?</button></div><p>They did.</p>"),
        "p Who built it again?\np They did.\n");
    EXPECT_EQ(inner_outline("<p>The word <button class=\"glossary\">bollard</button> means a post.</p>"),
              "p The word bollard means a post.\n");
}

TEST(Buttons, OfThePageAreNot) {
    EXPECT_EQ(
        inner_outline("<p><button>Copy link</button></p><button>Subscribe</button>"
                      "<button aria-expanded=\"false\">Menu</button><p>Share: <button>Mail</button></p>"),
        "");
}

TEST(Boxes, PartWords) {
    EXPECT_EQ(
        inner_outline("<p><span style=\"display:block\">Line one</span><span style=\"display: flex\">Line "
                      "two</span></p>"),
        "p Line one\np Line two\n");
    EXPECT_EQ(inner_outline("<p><span style=\"display:inline\">Half a w</span><span>ord</span></p>"),
              "p Half a word\n");
}

TEST(StruckText, IsListedAndNotSaid) {
    const std::string text =
        "<p>It was <del>$40</del> <ins>$35</ins>, <s>£9</s> £7, <span style=\"text-decoration: "
        "line-through\">old</span> new.</p>";
    EXPECT_EQ(inner_outline(text), "p It was $35, £7, new.\n");
    EXPECT_THAT(skipped(page_with(text)), HasSubstr("struck out: $40\nstruck out: £9\nstruck out: old\n"));
    const char* markdown = "# The ring\n\nI love it. ~~I miss it.~~ It is H~2~O.\n";
    EXPECT_EQ(outline(markdown, {}, "ring.md"), "title The ring\np I love it. It is H2O.\n");
}

TEST(Pictures, AreListed) {
    EXPECT_THAT(skipped(page_with("<p><img src=\"ring.jpg\" alt=\"A ring on a table\"></p>")),
                HasSubstr("picture: A ring on a table\n"));
    const Document document =
        read("# The ring\n\nIt is here.\n\n![A ring on a table](ring.jpg)\n", {}, "ring.md");
    EXPECT_EQ(skipped_of(document), "picture: A ring on a table\n");
    IngestOptions options;
    options.policies.figures = FigurePolicy::alt_text;
    EXPECT_THAT(skipped(page_with("<p><img src=\"ring.jpg\" alt=\"A ring on a table\"></p>"), options),
                Not(HasSubstr("picture")));
}

TEST(InitialLetters, OfPicturesBeginTheirWord) {
    EXPECT_EQ(inner_outline("<p><img alt=\"T\"/><span class=\"smcap\">he gate</span> stood.</p>"),
              "p The gate stood.\n");
    EXPECT_EQ(
        inner_outline("<div class=\"figleft\"><img alt=\"T\"/></div><p class=\"drop\"> HE gate stood.</p>"),
        "p THE gate stood.\n");
    EXPECT_EQ(
        inner_outline("<p><img alt=\"drop-cap T\"/>he gate.</p><p><img alt=\"“T\"/>he gate,” he said.</p>"),
        "p The gate.\np “The gate,” he said.\n");
    EXPECT_EQ(inner_outline("<p><img alt=\"I\"/> saw the gate.</p>"), "p I saw the gate.\n");
}

TEST(InitialLetters, AreNotSaidTwice) {
    EXPECT_EQ(inner_outline("<div><img alt=\"T\"/></div><p>The gate stood.</p>"), "p The gate stood.\n");
    EXPECT_EQ(inner_outline("<p><span class=\"dropcap\">A</span> gate stood.</p>"), "p A gate stood.\n");
    EXPECT_EQ(inner_outline("<p><img alt=\"The gate\"/>stood there.</p>"), "p stood there.\n");
}

TEST(Headings, AreNoBylinesByTheirClass) {
    EXPECT_EQ(inner_outline("<h3 class=\"date\">May 1912: the wall is built</h3><p>Of stone.</p>"),
              "# May 1912: the wall is built\np Of stone.\n");
    const Document document = read(page_with(
        "<h3 class=\"timeline-date\">3 May 1921</h3>" + std::string(some_prose) +
        "<h2 class=\"author\">Ann Hale</h2>" + some_prose +
        "<p>On <span class=\"date\">4 May</span> it fell, as <span class=\"author\">Ann</span> saw.</p>"));
    const std::string read_out = outline_of(document);
    EXPECT_THAT(read_out, HasSubstr("# 3 May 1921\n"));
    EXPECT_THAT(read_out, HasSubstr("Ann Hale\n"));
    EXPECT_THAT(read_out, HasSubstr("p On 4 May it fell, as Ann saw.\n"));
    EXPECT_EQ(document.author.text(), "");
    EXPECT_EQ(document.date, "");
    EXPECT_EQ(read("<title>The wall</title><h1>The wall</h1><h4 class=\"author\">Ann Hale</h4>" +
                   std::string(some_prose) + some_prose)
                  .author.text(),
              "Ann Hale");
}

TEST(Bylines, OnTwoLinesAreOne) {
    const Document document = read(
        "<title>The wall</title><h1>The wall</h1><p>Ada Quill<br>May 4, 2021 · 5 min "
        "read</p>" +
        std::string(some_prose) + some_prose);
    EXPECT_EQ(document.author.text(), "Ada Quill");
    EXPECT_THAT(skipped_of(document), HasSubstr("byline: Ada Quill"));
    EXPECT_EQ(outline("# The Clock\n\nBy Ann Brown\n\nBy Ann Brown the sea was calm.\n", {}, "clock.md"),
              "title The Clock\nauthor Ann Brown\np By Ann Brown the sea was calm.\n");
}

constexpr const char* gutenberg_book =
    "<h1>THE BOAT</h1><h2>CHAPTER I</h2><p>It was café time, and we got it at noon.</p>";

TEST(GutenbergPages, AreReadWithoutTheirLicence) {
    const std::string title = "<title>The Project Gutenberg eBook of The Boat, by Ann Hale</title>";
    for (const auto& [above, below] : std::vector<std::pair<std::string, std::string>>{
             {"<pre>\nThe Project Gutenberg EBook\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE BOAT "
              "***\n\nProduced by "
              "Many\n</pre>",
              "<pre>\nEnd of the Project Gutenberg EBook of The Boat\n\nUpdated editions will replace "
              "it.\n</pre>"},
             {"<p>This eBook is for anyone.</p><p>*** START OF THE PROJECT GUTENBERG EBOOK THE BOAT ***</p>",
              "<p>*** END OF THE PROJECT GUTENBERG EBOOK THE BOAT ***</p><p>Updated editions.</p>"},
             {"<section id=\"pg-header\"><p>For anyone.</p><p>*** START OF THE PROJECT GUTENBERG EBOOK THE "
              "BOAT "
              "***</p></section>",
              "<section id=\"pg-footer\"><p>*** END OF THE PROJECT GUTENBERG EBOOK "
              "***</p><p>Editions.</p></section>"}}) {
        EXPECT_EQ(
            outline(title + above + gutenberg_book + below),
            "title THE BOAT\nauthor Ann Hale\n# CHAPTER I\np It was café time, and we got it at noon.\n")
            << above;
    }
    EXPECT_THAT(outline("<title>On books</title>" + std::string(gutenberg_book) +
                        "<p>The line “*** START OF THE PROJECT GUTENBERG EBOOK” stands in all of them.</p>"),
                HasSubstr("It was café time"));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/parse_markdown.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// The tree on one line: `p("Warm the " em("pot"))`; attributes in brackets.
std::string shown(std::string_view markdown) {
    const MarkupTree tree = parse_markdown(markdown, 0, "test.md", reader_words("en"));
    std::string made;
    std::vector<NodeIndex> ends;
    for (NodeIndex i = 1; i <= tree.nodes.size(); ++i) {
        for (; !ends.empty() && ends.back() <= i; ends.pop_back()) made += ")";
        if (i == tree.nodes.size()) break;
        const MarkupNode& node = tree.nodes[i];
        if (!made.empty() && made.back() != '(') made += " ";
        if (node.is_text()) {
            made += '"' + node.text.text() + '"';
            continue;
        }
        made += node.name;
        for (const MarkupAttribute& attribute : node.attributes)
            made += "[" + attribute.name + "=" + attribute.value + "]";
        made += "(";
        ends.push_back(node.end);
    }
    return made;
}

TEST(ParseMarkdown, MakesTheElementsOfHtml) {
    EXPECT_EQ(shown("# Tea\n\nWarm the *pot*,\nthen **wait**.\n"),
              R"(h1("Tea") p("Warm the " em("pot") "," ")"
              "\n"
              R"(" "then " strong("wait") "."))");
    EXPECT_EQ(shown("> said\n\n---\n"), R"(blockquote(p("said")) hr())");
    EXPECT_EQ(shown("3. a\n4. b\n"), R"(ol[start=3](li("a") li("b")))");
    EXPECT_EQ(shown("```c\nint x;\n```\n"), "pre(code(\"int x;\" \"\n\"))");
    EXPECT_EQ(shown("| a | b |\n|---|---|\n| c | d |\n"),
              R"(table(thead(tr(th("a") th("b"))) tbody(tr(td("c") td("d")))))");
    EXPECT_EQ(shown("![A cat](cat.png)"), R"(p(img[alt=A cat]()))");
    EXPECT_EQ(shown("a ![A *fat* ![b](c) &amp;\ncat][d] e\n\n[d]: f"),
              R"(p("a " img[alt=A fat b & cat]() " e"))");
}

TEST(ParseMarkdown, KnowsWhereEveryWordStands) {
    const std::string text = "> Fish &amp; *chips*\n";
    const MarkupTree tree = parse_markdown(text, 0, "test.md", reader_words("en"));
    MappedText chips;
    std::string entity;
    for (const MarkupNode& node : tree.nodes) {
        if (node.text.text() == "chips") chips = node.text;
        if (node.text.text() == "&") entity = node.text.source().of(text);
    }
    EXPECT_EQ(chips.source().of(text), "chips");
    EXPECT_EQ(entity, "&amp;");
}

TEST(ParseMarkdown, TakesFootnotesForNotes) {
    EXPECT_EQ(shown("Tea[^x] is hot.\n\n[^x]: Any *tea*.\n\n    More.\n"),
              R"(p("Tea" a[epub:type=noteref][href=#note-1]("[^x]") " is hot.") )"
              R"(aside[epub:type=footnote][id=note-1](p("Any " em("tea") ".") p("More.")))");
    EXPECT_EQ(shown("Tea[^x].\n"), R"(p("Tea[^x]."))") << "nothing defines it";
    EXPECT_EQ(shown("a[^1]\n\n[^1]:\n"),
              R"(p("a" a[epub:type=noteref][href=#note-1]("[^1]")) aside[epub:type=footnote][id=note-1]())");
}

TEST(ParseMarkdown, ReadsRawHtmlAsHtml) {
    EXPECT_EQ(shown("<div>\n<p>Some <b>bold</b> tea</p></div>\n\nmore\n"),
              "div(\"\n\" p(\"Some \" b(\"bold\") \" tea\")) p(\"more\")");
    EXPECT_EQ(shown("one<br>two"), R"(p("one" br() "two"))");
    EXPECT_EQ(shown("water H<sub>2</sub>O"), R"(p("water H" sub("2") "O"))");
    EXPECT_EQ(shown("x<sup>2</sup> and **y<sup>3** z</sup> w"),
              R"(p("x" sup("2") " and " strong("y" sup("3")) " z" " w"))");
    EXPECT_EQ(shown("a <sup>b\n\nc"), R"(p("a " sup("b")) p("c"))");
    EXPECT_EQ(shown("<!-- hidden -->\n\nseen"), R"(p("seen"))");
}

TEST(ParseMarkdown, StaysWithinTheTextWhateverItHolds) {
    for (const std::string& text :
         {std::string(100'000, '>'), std::string(50'000, '['), std::string(50'000, '*') + "a",
          std::string("a\0b", 3), std::string(20'000, '`') + "x", std::string("[^1]: - -\n\na[^1]"),
          std::string("[^1]: [^1]: [^1]"), "<" + std::string(50'000, 'a'),
          std::string("&#xFFFFFFFF; &#0; &nosuch; &"), std::string("\xEF\xBB\xBF# x")}) {
        const MarkupTree tree = parse_markdown(text, 0, "test.md", reader_words("en"));
        for (const MarkupNode& node : tree.nodes) {
            EXPECT_LE(node.source.end, text.size());
            EXPECT_LE(node.text.source().end, text.size());
        }
    }
}

}  // namespace
}  // namespace audio_edition

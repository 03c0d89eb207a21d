// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/parse_html.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/error.h"

namespace audio_edition {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Le;
using testing::StrEq;

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

/// Elements in brackets around what they hold: "html(head()body(p('A ')))".
std::string shown(const MarkupTree& tree) {
    std::string text;
    std::vector<NodeIndex> open;
    const auto close_before = [&](NodeIndex node) {
        while (!open.empty() && tree.nodes[open.back()].end <= node) {
            text += ")";
            open.pop_back();
        }
    };
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        close_before(i);
        const MarkupNode& node = tree.nodes[i];
        text += node.is_text() ? "'" + node.text.text() + "'" : node.name + "(";
        if (!node.is_text()) open.push_back(i);
    }
    close_before(static_cast<NodeIndex>(tree.nodes.size()));
    return text;
}

/// What each piece of the first run of text stands for: "AT|&amp;=&|T".
std::string pieces(std::string_view page) {
    const MarkupTree tree = parse_html(page, "page.html");
    const auto run = std::ranges::find_if(tree.nodes, &MarkupNode::is_text);
    if (run == tree.nodes.end()) return "";
    std::string text;
    for (const MappedText::Piece& piece : run->text.pieces()) {
        const std::string_view written = piece.source.of(page);
        const std::string_view read = piece.text.of(run->text.text());
        if (!text.empty()) text += "|";
        text += std::string(written) + (written == read ? "" : "=" + std::string(read));
    }
    return text;
}

std::size_t depth_of(const MarkupTree& tree) {
    std::vector<std::size_t> depths(tree.nodes.size());
    for (std::size_t i = 1; i < depths.size(); ++i) depths[i] = depths[tree.nodes[i].parent] + 1;
    return *std::ranges::max_element(depths);
}

std::string all_text(const MarkupTree& tree) {
    std::string text;
    for (const MarkupNode& node : tree.nodes) text += node.text.text();
    return text;
}

TEST(ParseHtml, BuildsTheTreeThatBrowsersBuild) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"", "html(head()body())"},
        {"<p>A <b>B</b><p>C", "html(head()body(p('A 'b('B'))p('C')))"},
        {"<TITLE>a<b</TITLE>x", "html(head(title('a<b'))body('x'))"},
        {"<ul><li>a<li>b</ul>", "html(head()body(ul(li('a')li('b'))))"},
        {"<script>if (a < b) '<p>'</script>", "html(head(script('if (a < b) '<p>''))body())"},
        {"<table>x<tr><td>y</table>", "html(head()body('x'table(tbody(tr(td('y'))))))"},
        {"<my-note>x</my-note>", "html(head()body(my-note('x')))"},
        {"a<!-- b -->c<?d?>", "html(head()body('a''c'))"},
    };
    for (const auto& [page, tree] : cases) EXPECT_EQ(shown(parse_html(page, "page.html")), tree) << page;
}

TEST(ParseHtml, KnowsTheBytesOfEveryCharacter) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"<p>AT&amp;T", "AT|&amp;=&|T"},
        {"<p>&#8220;So&#x201d; it", "&#8220;=“|So|&#x201d;=”| it"},
        {"<p>&notit; &notin; &not", "&not=¬|it; |&notin;=∉| |&not=¬"},
        {"<p>&ampamp; &amp;amp;", "&amp=&|amp; |&amp;=&|amp;"},
        {"<p>R&D & more &nosuch; &", "R&D & more &nosuch; &"},
        {"<p>&semi;&colon; &fjlig;", "&semi;=;|&colon;=:| |&fjlig;=fj"},
        {"<p>one</i>two", "one|two"},
        {"<pre>\r\na\r\nb</pre>", "a|\r\n=\n|b"},
        {"<p>1 < 2 &lt; 3", "1 < 2 |&lt;=<| 3"},
        {"<p>\xE2\x82\xAC &euro;", "\xE2\x82\xAC |&euro;=\xE2\x82\xAC"},
        {"<p>\x07\nPr\r\n", "\x07=\xEF\xBF\xBD|\nPr|\r\n=\n"},
        {"<p>&#0;&#128;x", "&#0;=\xEF\xBF\xBD|&#128;=\xE2\x82\xAC|x"},
    };
    for (const auto& [page, wanted] : cases) EXPECT_EQ(pieces(page), wanted) << page;
}

TEST(ParseHtml, SpansHoldTheTagsAndAttributesTheirText) {
    const std::string page = R"(<p Class="a &amp; b" hidden>x <em>y</em> z</p> end)";
    const MarkupTree tree = parse_html(page, "page.html");
    const auto paragraph = std::ranges::find(tree.nodes, "p", &MarkupNode::name);
    ASSERT_NE(paragraph, tree.nodes.end());
    EXPECT_EQ(paragraph->source.of(page), R"(<p Class="a &amp; b" hidden>x <em>y</em> z</p>)");
    EXPECT_EQ(paragraph->attribute("class"), "a & b");
    EXPECT_EQ(paragraph->attribute("hidden"), "");
    EXPECT_EQ(paragraph->attribute("id"), std::nullopt);
}

TEST(ParseHtml, ASlashClosesWhereAPageIsXhtml) {
    const std::string inside = "<p><a id='x'/>A <b/>B<br/>C</p><script src='s'/><p>D</p><svg><g/></svg>";
    const std::string closed = "p(a()'A 'b()'B'br()'C')script()p('D')svg(g())";
    for (const std::string start :
         {"<?xml version='1.0'?><html>", "<html xmlns=\"http://www.w3.org/1999/xhtml\">",
          "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x.dtd\"><html>"})
        EXPECT_EQ(shown(parse_html(start + inside, "page.html")), "html(head()body(" + closed + "))")
            << start;
    EXPECT_EQ(shown(parse_html("<html>" + inside, "page.html")).find("script()"), std::string::npos);
    EXPECT_EQ(shown(parse_html("<?xml version='1.0'?><html><title/><p>a", "page.html")),
              "html(head(title())body(p('a')))");
}

TEST(ParseHtml, SpansStandWhereAnXhtmlPageHasThem) {
    const std::string page =
        "<?xml version='1.0'?><html><p><i/>One<b/>two <em>three<u/> &amp; four</em></p></html>";
    const MarkupTree tree = parse_html(page, "page.html");
    std::string found;
    for (const MarkupNode& node : tree.nodes)
        for (const MappedText::Piece& piece : node.text.pieces())
            found += std::string(piece.source.of(page)) + "|";
    EXPECT_EQ(found, "One|two |three| |&amp;| four|");
    const auto em = std::ranges::find(tree.nodes, "em", &MarkupNode::name);
    ASSERT_NE(em, tree.nodes.end());
    EXPECT_EQ(em->source.of(page), "<em>three<u/> &amp; four</em>");
}

class DeepNesting : public testing::TestWithParam<std::string> {};

TEST_P(DeepNesting, KeepsAllText) {
    const std::string page = repeated(GetParam(), 30'000) + "the end";
    const MarkupTree tree = parse_html(page, "page.html");
    EXPECT_THAT(depth_of(tree), Le(3 * HtmlLimits{}.depth));
    EXPECT_THAT(all_text(tree), HasSubstr("the end"));
}

INSTANTIATE_TEST_SUITE_P(ParseHtml, DeepNesting,
                         testing::Values("<div>", "<b>", "<li><dd>", "<table><td>", "<a><div>",
                                         "<svg><style>", "<select><xmp></select><div>",
                                         "<object><b></object>", "<span><div></span>", "<form><div></form>",
                                         "<template><td>"));

TEST(ParseHtml, TagsBeyondTheDepthTakeTheirEndTagsAlong) {
    HtmlLimits limits;
    limits.depth = 2;
    EXPECT_EQ(shown(parse_html("<div><div><i>x</i><br>y</div>z</div>w", "page.html", limits)),
              "html(head()body(div(div('   x    'br()'y')'z')'w'))");
}

TEST(ParseHtml, AttributesBeyondTheLimitAreDropped) {
    std::string page = "<p";
    for (int i = 0; i < 100'000; ++i) page += " a" + std::to_string(i) + "='>'";
    const MarkupTree tree = parse_html(page + ">text</p>", "page.html");
    const auto paragraph = std::ranges::find(tree.nodes, "p", &MarkupNode::name);
    EXPECT_EQ(paragraph->attributes.size(), HtmlLimits{}.attributes);
    EXPECT_EQ(all_text(tree), "text");
}

TEST(ParseHtml, RefusesWhatNeedsMoreMemoryThanItMay) {
    HtmlLimits limits;
    limits.memory = 1 << 20;
    try {
        static_cast<void>(parse_html(repeated("<p>x", 100'000), "page.html", limits));
        FAIL() << "was accepted";
    } catch (const Error& error) {
        EXPECT_STREQ(
            error.what(),
            "page.html: takes more than 1 MiB to parse as HTML; give a smaller page, or its text alone");
    }
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "ingest/flow/flow.h"
#include "ingest/ingest.h"
#include "ingest/markup/parse_xml.h"

namespace audio_edition {
namespace {

/// As HTML, with each run of text in brackets that does not stand for its source byte by byte.
std::string html_of_layout(const Layout& layout, std::string_view source) {
    std::string html;
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 1; i <= layout.nodes.size(); ++i) {
        while (!open.empty() && layout.nodes[open.back()].end <= i) {
            html += "</" + std::string(layout.nodes[open.back()].name) + ">";
            open.pop_back();
        }
        if (i == layout.nodes.size()) break;
        const LayoutNode& node = layout.nodes[i];
        if (node.is_text()) {
            const std::string text(node.text.of(layout.text));
            html += node.source.of(source) == text ? text : "[" + text + "]";
            continue;
        }
        html += "<" + std::string(node.name);
        for (std::uint32_t a = node.first_attribute; a < node.last_attribute; ++a)
            html += " " + std::string(layout.attributes[a].name) + "=" + layout.attributes[a].value;
        html += ">";
        open.push_back(i);
    }
    return html;
}

/// Of a body of XHTML, in which anything may stand anywhere.
std::string layout_of(const std::string& body) {
    const std::string source = "<html><head><title>Window</title></head><body>" + body + "</body></html>";
    std::size_t room = 1'000'000;
    const MarkupTree tree = parse_xml(source, "test.xhtml", room);
    FlowGuide guide;
    guide.links = links_within(tree);
    guide.keeps_layout = true;
    const Flow flow = read_flow(tree, source, guide, {});
    return html_of_layout(*flow.layout, source);
}

TEST(LayoutOfAFlow, IsNotMadeUnlessAskedFor) {
    CollectedDiagnostics quiet;
    IngestOptions options;
    const std::string page = "<!doctype html><html><body><p>Words to read are here.</p></body></html>";
    EXPECT_EQ(ingest_bytes(page, "page.html", options, quiet).layout, nullptr);
    options.keeps_layout = true;
    EXPECT_NE(ingest_bytes(page, "page.html", options, quiet).layout, nullptr);
    EXPECT_EQ(ingest_bytes("Plain text is only words.\n", "page.txt", options, quiet).layout, nullptr);
}

TEST(LayoutOfAFlow, KeepsWhatIsInALine) {
    EXPECT_EQ(layout_of("<p>A <em>red</em> <b>pier</b>, H<sub>2</sub>O, <code>end()</code>.</p>"),
              "<p>A <em>red</em> <b>pier</b>, H<sub>2</sub>O, <code>end()</code>.</p>");
    EXPECT_EQ(layout_of("<p><tt>x</tt><font color='red'>y</font><span class='z'>z</span></p>"),
              "<p><code>x</code>yz</p>");
    EXPECT_EQ(layout_of("<p><i lang='fr'>oui</i> <span dir='rtl'>x</span></p>"),
              "<p><i lang=fr>oui</i> <span dir=rtl>x</span></p>");
}

TEST(LayoutOfAFlow, KnowsWhereItsTextComesFrom) {
    EXPECT_EQ(layout_of("<p>AT&amp;T\n   grew</p>"), "<p>AT[&]T[ ]grew</p>");
    EXPECT_EQ(layout_of("<pre>a  b\n c</pre>"), "<pre>a  b\n c</pre>");
}

TEST(LayoutOfAFlow, TurnsDivisionsIntoParagraphsAndLooksThroughThoseOfBlocks) {
    EXPECT_EQ(layout_of("<div><section><div>One</div><p>Two</p></section></div>"), "<p>One</p><p>Two</p>");
    EXPECT_EQ(layout_of("<div>One<p>Two</p></div>"), "<div>One<p>Two</p></div>");
    EXPECT_EQ(layout_of("<p>One<div>Two</div></p>"), "<div>One<p>Two</p></div>");
    EXPECT_EQ(layout_of("<h2><div>Part</div><div>Two</div></h2>"), "<h2>Part<br></br>Two</h2>");
}

TEST(LayoutOfAFlow, PutsPartsOfTablesAndListsWhereTheyBelong) {
    EXPECT_EQ(layout_of("<li>loose</li><td>cell</td><figcaption>words</figcaption>"),
              "<p>loose</p><p>cell</p><p>words</p>");
    EXPECT_EQ(layout_of("<ul>text<li>item</li></ul>"), "<ul><li>text</li><li>item</li></ul>");
    EXPECT_EQ(layout_of("<ol start='3' type='a' onclick='x()'><li value='7'>item</li></ol>"),
              "<ol start=3 type=a><li value=7>item</li></ol>");
    EXPECT_EQ(
        layout_of("<table><tr><th scope='col'>A</th><th>B</th></tr><tr><td colspan='2'>C</td></tr></table>"),
        "<table><tr><th scope=col>A</th><th>B</th></tr><tr><td colspan=2>C</td></tr></table>");
    EXPECT_EQ(layout_of("<table><tr><td><h2>Laid out</h2></td><td><p>so.</p></td></tr></table>"),
              "<h2>Laid out</h2><p>so.</p>");
}

TEST(LayoutOfAFlow, KeepsPicturesWithTheirWords) {
    EXPECT_EQ(
        layout_of("<figure><img src='a/pier.png' alt='Pier' width='40' onerror='x()'/>"
                  "<figcaption>At low tide.</figcaption></figure>"),
        "<figure><img src=a/pier.png alt=Pier width=40></img><figcaption>At low tide.</figcaption></figure>");
    EXPECT_EQ(layout_of("<p>x<img src='../key.png' alt='Key'/></p>"), "<p>x<img alt=Key></img></p>");
    EXPECT_EQ(layout_of("<p>x<img src='dot.gif' width='1' height='1'/><img src='file:///etc/passwd'/></p>"),
              "<p>x</p>");
}

TEST(LayoutOfAFlow, KeepsNotesAndTheirMarks) {
    EXPECT_EQ(layout_of("<p>Tea<sup><a id='r' href='#n'>1</a></sup></p>"
                        "<ol><li id='n'>Green. <a href='#r'>back</a></li></ol>"),
              "<p>Tea<sup><a id=at_8 href=#at_11 note=mark>1</a></sup></p>"
              "<ol><li id=at_11 note=note>Green. <a href=#at_8 note=back>back</a></li></ol>");
}

TEST(LayoutOfAFlow, LeavesOutWhatIsNoPartOfTheWork) {
    EXPECT_EQ(
        layout_of(
            "<nav>Home</nav><p>One</p><script>alert(1)</script><p hidden=''>x</p><svg><text>x</text></svg>"
            "<iframe src='x'>y</iframe><style>p{}</style><form><button>Send</button></form>"),
        "<p>One</p>");
}

TEST(LayoutOfAFlow, LeadsOnlyWhereAPageMay) {
    EXPECT_EQ(layout_of("<p><a href='https://a.org/x?y=1'>a</a> <a href='mailto:a@b.org'>b</a></p>"),
              "<p><a href=https://a.org/x?y=1>a</a> <a href=mailto:a@b.org>b</a></p>");
    EXPECT_EQ(layout_of("<p><a href=' java&#9;script:x()'>a</a><a href='data:text/html,x'>b</a>"
                        "<a href='vbscript:x'>c</a><a href='//a.org'>d</a><a name='x'>e</a></p>"),
              "<p>abcde</p>");
    EXPECT_EQ(layout_of("<p><a href='https://a.org'>a <a href='https://b.org'>b</a></a></p>"),
              "<p><a href=https://a.org>a b</a></p>");
}

TEST(LayoutOfAFlow, KeepsFormulasWithoutWhatCouldHideInThem) {
    EXPECT_EQ(layout_of("<p><math display='inline' onclick='x()'><mi>a</mi><mtext><p>b</p></mtext>"
                        "<annotation-xml encoding='text/html'><p>c</p></annotation-xml></math></p>"),
              "<p><math display=inline><mi>a</mi><mtext>b</mtext></math></p>");
}

TEST(LayoutOfAFlow, IsNoDeeperThanABrowserLikes) {
    std::string deep, after;
    for (int i = 0; i < 3000; ++i) {
        deep += "<blockquote>x";
        after += "</blockquote>";
    }
    const std::string html = layout_of(deep + after);
    std::size_t depth = 0;
    for (std::size_t at = html.find("<blockquote>"); at != std::string::npos;
         at = html.find("<blockquote>", at + 1))
        ++depth;
    EXPECT_LE(depth, 50U);
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(html, 'x')), 3000U);
}

}  // namespace
}  // namespace audio_edition

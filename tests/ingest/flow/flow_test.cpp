// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/flow.h"

#include <map>

#include <gtest/gtest.h>

#include "ingest/markup/parse_xml.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

/// A page and what is known of it; an entry of its contents leads to an id.
struct Page {
    std::string body;
    std::vector<std::tuple<std::string, int, std::string>> contents = {};  ///< label, depth, id
    ReadingPolicies policies = {};
    const ReaderWords* words = &reader_words("en");
};

/// Of a language for which nobody has written down what its reader says.
class NoReaderWords final : public ReaderWords {
  public:
    [[nodiscard]] std::string note(std::string_view) const override { return {}; }
    [[nodiscard]] std::string numbered_note() const override { return {}; }
    [[nodiscard]] std::string table() const override { return {}; }
    [[nodiscard]] std::string table_left_out() const override { return {}; }
    [[nodiscard]] std::string table_left_out(std::size_t) const override { return {}; }
    [[nodiscard]] std::string columns() const override { return {}; }
    [[nodiscard]] std::string code_left_out(std::size_t) const override { return {}; }
    [[nodiscard]] std::string_view alert(std::string_view) const override { return {}; }
    [[nodiscard]] std::string names(const std::vector<std::string>&) const override { return {}; }
    [[nodiscard]] std::string_view by() const override { return {}; }
    [[nodiscard]] std::string_view the_end() const override { return {}; }
    [[nodiscard]] std::string_view untitled() const override { return {}; }
    [[nodiscard]] std::string part(std::size_t) const override { return {}; }
    [[nodiscard]] std::string_view read_aloud() const override { return {}; }
};

Document read_page(const Page& page) {
    Document document;
    document.source = "<html><head><title>Window</title></head><body>" + page.body + "</body></html>";
    std::size_t room = 1'000'000;
    const MarkupTree tree = parse_xml(document.source, "test.xhtml", room);
    FlowGuide guide;
    guide.words = page.words;
    guide.links = links_within(tree);
    for (const auto& [label, depth, id] : page.contents) {
        NodeIndex target = 0;
        for (NodeIndex i = 0; i < tree.nodes.size(); ++i)
            if (tree.nodes[i].attribute("id") == id) target = i;
        guide.contents.push_back({label, depth, target});
    }
    Flow flow = read_flow(tree, document.source, guide, page.policies);
    document.sections = std::move(flow.sections);
    document.skipped = std::move(flow.skipped);
    document.markup = std::move(flow.markup);
    for (const ByteSpan lost : unaccounted(document)) ADD_FAILURE() << "lost: " << lost.of(document.source);
    return document;
}

std::string said(const Page& page) {
    return outline_of(read_page(page));
}
std::string left_out(const Page& page) {
    return skipped_of(read_page(page));
}

TEST(Flow, ReadsParagraphsAndHeadings) {
    EXPECT_EQ(said({"<h1>Tea</h1><p>Warm\n  the <b>pot</b>.</p><h2>Milk</h2><p>Or "
                    "lemon.</p><h1>Coffee</h1><p>Grind.</p>"}),
              "# Tea\np Warm the pot.\n## Milk\np Or lemon.\n# Coffee\np Grind.\n");
}

TEST(Flow, NeverLosesTextThatStandsOutsideOfParagraphs) {
    EXPECT_EQ(said({"One<div>two<p>three</p>four</div><blockquote>five<p>six</p></blockquote>seven"
                    "<table><tr><td>eight</td></tr></table><section>nine<unknown>, ten</unknown></section>"}),
              "p One\np two\np three\np four\nq five\nq six\np seven\np eight\np nine, ten\n");
}

TEST(Flow, ReadsAListItemOnceWithItsNumber) {
    EXPECT_EQ(
        said({"<ol><li><p>Boil.</p><p>Slowly.</p></li><li>Pour.<ul><li>Not too fast.</li></ul></li></ol>"
              "<ol start='3' type='a'><li>Drink.</li><li value='9'>Wash up.</li></ol><ol><li>1. "
              "Rest.</li></ol>"}),
        "li 1. Boil.\nli Slowly.\nli 2. Pour.\nli Not too fast.\nli c. Drink.\nli i. Wash up.\nli 1. "
        "Rest.\n");
}

TEST(Flow, KnowsTheNumberOfAnItemFromWhatOnlyBeginsLikeIt) {
    EXPECT_EQ(said({"<ol><li>12 wheels</li><li>2) oil</li><li>3.5 litres</li></ol><ol type='a'><li>art</li>"
                    "<li>birds</li></ol>"}),
              "li 1. 12 wheels\nli 2) oil\nli 3. 3.5 litres\nli a. art\nli b. birds\n");
}

TEST(Flow, SpeaksDefinitionsInOrder) {
    EXPECT_EQ(said({"<dl><dt>Tea</dt><dd>A drink.</dd></dl>"}), "p Tea\nli A drink.\n");
}

TEST(Flow, LeavesOutWhatNobodySeesOrSays) {
    const Page page{
        "<p>The <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> river<span epub:type='pagebreak' "
        "title='12'>12</span>"
        " bends<span role='doc-pagebreak'>13</span>.<span class='pagenum'>[Pg 14]</span></p>"
        "<p hidden='hidden'>secret</p><p style='display: none'>also secret</p><i aria-hidden='true'>icon</i>"
        "<script>code()</script><button>Buy</button>"};
    EXPECT_EQ(said(page), "p The 漢 river bends.\n");
    EXPECT_EQ(left_out(page),
              "ruby reading: (\nruby reading: kan\nruby reading: )\npage number: 12\npage number: 13\n"
              "page number: [Pg 14]\nhidden: secret\nhidden: also secret\nhidden: icon\nform control: Buy\n");
}

TEST(Flow, KeepsALineBreakAndEndsAParagraphAtTwo) {
    EXPECT_EQ(said({"<p>Roses<br/>are red,<br/><br/>violets<br/>are blue.</p>"}),
              "p Roses are red,\np violets are blue.\n");
    EXPECT_EQ(read_page({"<p>Roses<br/>\n are red.</p>"}).sections[0].blocks[0].text.text(),
              "Roses\nare red.");
}

TEST(Flow, RemembersBreaksBetweenScenes) {
    const Document document =
        read_page({"<p>Night.</p><hr/><p>Day.</p><p>* * *</p><p>Night.</p><p>Day.</p>"});
    std::string breaks;
    for (const Block& block : document.sections[0].blocks) breaks += block.opens_scene ? '*' : '-';
    EXPECT_EQ(breaks, "-**-");
    EXPECT_EQ(skipped_of(document), "scene break: * * *\n");
}

TEST(Flow, ReadsATableRowByRowWithItsHeaders) {
    const std::string table =
        "<table><caption>Cables</caption><thead><tr><th>Year</th><th colspan='2'>Ship</th></tr></thead>"
        "<tr><th rowspan='2'>1866</th><td>Great "
        "Eastern</td><td/></tr><tr><td>Medway</td><td>iron.</td></tr></table>";
    EXPECT_EQ(said({table}),
              "table Table: Cables\ntable Columns: Year; Ship.\ntable 1866; Ship: Great Eastern.\n"
              "table Ship: Medway; Ship: iron.\n");
    const Page announced{table, {}, {.tables = TablePolicy::announce}};
    EXPECT_EQ(said(announced), "table Table left out: Cables\n");
    EXPECT_EQ(left_out(announced),
              "table: Year</th><th colspan='2'>Ship</th></tr></thead><tr><th rowspan='2'>1866</th><td>Great "
              "Eastern</td><td/></tr><tr><td>Medway</td><td>iron.\n");
}

TEST(Flow, ReadsATableThatIsForLayoutAsText) {
    EXPECT_EQ(said({"<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr><tr><td>Four.</td></tr></"
                    "table>"}),
              "p One.\np Two.\np Three.\np Four.\n");
}

TEST(Flow, ReadsCaptionsAndAltTextWhereAsked) {
    const std::string figure =
        "<figure><img alt='A grey mill.'/><figcaption>The mill, 1905</figcaption></figure>";
    EXPECT_EQ(said({figure}), "fig The mill, 1905\n");
    EXPECT_EQ(said({figure, {}, {.figures = FigurePolicy::alt_text}}),
              "fig A grey mill.\nfig The mill, 1905\n");
    const std::string hidden =
        "<figure><img alt='The mill, 1905'/><figcaption aria-hidden='true'>The mill, "
        "1905</figcaption></figure>";
    EXPECT_EQ(said({hidden}), "fig The mill, 1905\n");
    EXPECT_EQ(said({hidden, {}, {.figures = FigurePolicy::alt_text}}), "fig The mill, 1905\n");
    EXPECT_EQ(said({"<p><img alt='T'/>he mill.</p><h2><img alt='Chapter One'/></h2><p>On.</p>"}),
              "p The mill.\n# Chapter One\np On.\n");
}

TEST(Flow, AnnouncesCodeOrReadsIt) {
    const std::string code = "<p>Run <code>make</code>:</p><pre><code>a = 1;\nb = 2;</code></pre>";
    EXPECT_EQ(said({code}), "p Run make:\ncode Code left out, 2 lines.\n");
    EXPECT_EQ(said({code, {}, {.code = CodePolicy::read}}), "p Run make:\ncode a = 1; b = 2;\n");
    EXPECT_EQ(said({"<pre>Dear Ann,\n\nThe mill is gone.\nYours, Bob</pre>"}),
              "p Dear Ann,\np The mill is gone. Yours, Bob\n");
}

const std::string with_notes =
    "<h1>Tea</h1><p>Warm the pot.<a epub:type='noteref' href='#n1'>1</a> Wait.</p><p>Pour.<sup><a href='#n2' "
    "id='r2'>2</a></sup></p><h1>Milk</h1><p>Or not.</p><h1>Notes</h1><ol><li id='n1' role='doc-endnote'>Any "
    "pot. <a "
    "role='doc-backlink'>↩</a></li><li id='n2'><p>Slowly. <a href='#r2'>^</a></p></li></ol>";

TEST(Flow, SkipsNotesAndTheirMarkers) {
    const Page page{with_notes};
    EXPECT_EQ(said(page), "# Tea\np Warm the pot. Wait.\np Pour.\n# Milk\np Or not.\n");
    EXPECT_EQ(left_out(page),
              "note marker: 1\nnote marker: 2\nnote: Notes\nnote: Any pot. <a role='doc-backlink'>↩\nnote: "
              "Slowly. <a "
              "href='#r2'>^\n");
}

TEST(Flow, SkipsNotesInBareParagraphs) {
    const Page page{
        "<p>Rain.<a id='m1'></a><a href='#n1'>[1]</a> Sun.</p><p><a id='n1'></a><a href='#m1'>[1]</a> So it "
        "was.</p>"};
    EXPECT_EQ(said(page), "p Rain. Sun.\n");
    const Page mutual{
        "<p>Rain.<a id='m1'></a><a href='#n1'>1</a> Sun.</p><p><a id='n1'></a><a href='#m1'>1</a> So it "
        "was.</p>"};
    EXPECT_EQ(said(mutual), "p Rain. Sun.\n");
}

TEST(Flow, ReadsNotesWhereAsked) {
    EXPECT_EQ(said({with_notes, {}, {.notes = NotePolicy::after_paragraph}}),
              "# Tea\np Warm the pot. Wait.\nnote Note 1: Any pot.\np Pour.\nnote Note 2: Slowly.\n# Milk\np "
              "Or not.\n");
    const Page at_end{with_notes, {}, {.notes = NotePolicy::end_of_section}};
    EXPECT_EQ(said(at_end),
              "# Tea\np Warm the pot. Wait.\np Pour.\nnote Note 1: Any pot.\nnote Note 2: Slowly.\n# Milk\np "
              "Or not.\n");
    EXPECT_EQ(left_out(at_end), "note marker: 1\nnote marker: 2\nnote: Notes\nlink back: ↩\nlink back: ^\n");
}

TEST(Flow, KnowsTheSecondMarkerOfANote) {
    EXPECT_EQ(
        said({"<p id='p'>One.<a href='#n1' id='r1'>1</a> Two.<a href='#n1'>1</a> See <a href='#n1'>1</a>.</p>"
              "<p id='n1'>See <a href='#p'>above</a>. <a href='#r1'>↩</a></p>",
              {},
              {.notes = NotePolicy::end_of_section}}),
        "p One. Two. See 1.\nnote Note 1: See above.\n");
}

TEST(Flow, TakesNoOrdinaryLinkForANoteMarker) {
    EXPECT_EQ(
        said({"<p>See <a href='#c1'>1</a>, B<sub>12</sub>, x<sup>2</sup> and <a href='#c1'>chapter 1</a>.</p>"
              "<p id='c1'>The cable.</p>"}),
        "p See 1, B12, x² and chapter 1.\np The cable.\n");
}

TEST(Flow, LeavesOutFrontMatterByTypeAndNeverByName) {
    const std::string book =
        "<section epub:type='copyright-page'><h1>Rights</h1><p>All reserved.</p></section>"
        "<section epub:type='preface'><h1>Preface</h1><p>Dear reader.</p></section>"
        "<section><h1>Copyright</h1><p>A story.</p></section>"
        "<section role='doc-index'><h1>Index</h1><p>Mill, 12</p></section>";
    EXPECT_EQ(said({book}), "# Preface\np Dear reader.\n# Copyright\np A story.\n");
    EXPECT_EQ(left_out({book}), "imprint: Rights</h1><p>All reserved.\nindex: Index</h1><p>Mill, 12\n");
    EXPECT_EQ(said({book, {}, {.matter = MatterPolicy::all}}),
              "# Rights\np All reserved.\n# Preface\np Dear reader.\n# Copyright\np A story.\n# Index\np "
              "Mill, 12\n");
    EXPECT_EQ(said({"<div epub:type='frontmatter'><p>Dear reader.</p></div><p>A story.</p>",
                    {},
                    {.matter = MatterPolicy::body}}),
              "p A story.\n");
}

TEST(Flow, HeadingsInQuotationsBeginNoSection) {
    EXPECT_EQ(
        said({"<h1>Letters</h1><blockquote><h2>Dear Ann</h2><p>Come.</p></blockquote><p>She came.</p>"}),
        "# Letters\nh Dear Ann\nq Come.\np She came.\n");
}

TEST(Flow, JoinsTheLinesOfAHeading) {
    EXPECT_EQ(said({"<hgroup><h2>I</h2><p>Laying Plans</p></hgroup><p>War.</p><h2>Chapter "
                    "II.<br/>Waging</h2><p>On.</p>"}),
              "# I: Laying Plans\np War.\n# Chapter II. Waging\np On.\n");
}

TEST(Flow, MapsEveryPieceToItsBytes) {
    const Document document = read_page({"<p>AT&amp;T&nbsp;grew &#8212; by <i>half</i>.</p>"});
    const MappedText& text = document.sections[0].blocks[0].text;
    EXPECT_EQ(text.text(), "AT&T\u00A0grew — by half.");
    for (const auto& [part, source] : std::map<std::string, std::string>{{"&", "&amp;"},
                                                                         {"\u00A0", "&nbsp;"},
                                                                         {"—", "&#8212;"},
                                                                         {"half", "half"},
                                                                         {"T\u00A0g", "T&nbsp;g"}}) {
        const std::size_t at = text.text().find(part);
        EXPECT_EQ(text.source_of({at, at + part.size()}).of(document.source), source);
    }
}

TEST(FlowContents, GiveSectionsTheirTitlesAndPlaces) {
    EXPECT_EQ(said({"<div id='a'><p>One.</p></div><div "
                    "id='b'><h3>II.</h3><p>Two.</p><h4>Deep</h4><p>Three.</p></div>",
                    {{"Part", 1, "a"}, {"I", 2, "a"}, {"II", 2, "b"}}}),
              "# Part\n## I\np One.\n## II\np Two.\n### Deep\np Three.\n");
}

TEST(FlowContents, BeginSectionsInTheMiddleOfAParagraph) {
    EXPECT_EQ(said({"<p>The end.<br/><a id='b'/>CHAPTER II<br/>He came.</p>", {{"Two", 1, "b"}}}),
              "p The end.\n# Two\np CHAPTER II He came.\n");
}

TEST(Flow, SaysNothingOfItsOwnInALanguageWithoutWordsForIt) {
    const NoReaderWords none;
    const std::string body =
        "<p>Eins.<a epub:type='noteref' href='#n'>1</a></p><pre><code>make</code></pre><table><caption>Kabel"
        "</caption><tr><th>Art</th><th>Zahl</th></tr><tr><td>a</td><td>2</td></tr></table>"
        "<aside epub:type='footnote' id='n'>Oder zwei.</aside>";
    Page page{body, {}, {}, &none};
    page.policies.notes = NotePolicy::after_paragraph;
    EXPECT_EQ(said(page),
              "p Eins.\nnote Oder zwei.\ntable Kabel\ntable Art; Zahl.\ntable Art: a; Zahl: 2.\n");
    page.policies.tables = TablePolicy::announce;
    EXPECT_EQ(said(page), "p Eins.\nnote Oder zwei.\ntable Kabel\n");
}

}  // namespace
}  // namespace audio_edition

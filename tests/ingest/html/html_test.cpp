// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/error.h"
#include "base/read_file.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string page(const std::string& name) {
    return read_file(std::string(AUDIO_EDITION_SOURCE "/tests/ingest/html/pages/") + name);
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

/// A page with enough of a text to be told from what is around it.
std::string article(std::string_view inside, std::string_view head = "") {
    return "<!DOCTYPE html><html><head><title>Rain</title>" + std::string(head) +
           "</head><body><h1>Rain</h1><div class=\"content\"><p>It rained all day in the town, and nobody "
           "was surprised "
           "by it, for it had rained there since the spring, and the gutters sang.</p>" +
           std::string(inside) +
           "<p>In the evening it stopped, for an hour or so, and people came out to look at the puddles and "
           "at each "
           "other, and went in again.</p></div></body></html>";
}

std::string refusal(const std::string& bytes) {
    try {
        (void)read(bytes);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
    return "";
}

TEST(Html, KnowsBylinesInBareText) {
    const std::string text(
        "<p>It rained all day in the town, and nobody was surprised by it, for it had rained there since the "
        "spring."
        "</p><p>By noon the gutters sang, and the people of the town went in and shut their doors and "
        "windows on it.</p>");
    const std::string bare =
        "<title>Rain</title><h1>Rain</h1><div>By Ann Author<br>March 3, 2024 at 4:02 pm" + text +
        "Read more<p>It stopped in the night, as it does.</p></div>";
    EXPECT_EQ(
        skipped(bare),
        "title: Rain\nbyline: By Ann Author\ndateline: March 3, 2024 at 4:02 pm\nrelated link: Read more\n");
    EXPECT_THAT(
        outline("<title>Rain</title><h1>Rain</h1><div>By <i>Ann Author</i> it was said that<br>rain fell." +
                text + "</div>"),
        HasSubstr("p By Ann Author it was said that rain fell.\n"));
}

TEST(Html, BeginsBelowTheHeadline) {
    const std::string text(
        "<p>It rained all day in the town, and nobody was surprised by it, for it had rained there since the "
        "spring.</p><p>By noon the gutters sang, and the people of the town went in and shut their doors and "
        "windows on it, until <time>three</time>.</p>");
    const std::string html =
        "<title>Weather Blog: Rain at last</title><div><h1>Weather Blog</h1><h2>Rain at last</h2>"
        "<div><time datetime=2024-03-03>3 March</time></div><p>From <time>noon</time> on</p>" +
        text + "</div>";
    EXPECT_EQ(skipped(html), "page header: Weather Blog\ntitle: Rain at last\nbyline: 3 March\n");
    EXPECT_THAT(outline(html), HasSubstr("p From noon on\np It rained"));
}

TEST(Html, ReadsAllOfAPageThatIsNoSite) {
    EXPECT_EQ(
        outline(
            "<!DOCTYPE html><title>Tea</title><h1>Tea</h1><p>Warm the pot first.</p><h2>Milk</h2><ul><li>a "
            "little</li><li>cold</li></ul><p>It goes in last, whatever your aunt may say about it, and it is "
            "not to be boiled.</p><h2>Sugar</h2><p>None.</p>"),
        "title Tea\np Warm the pot first.\n# Milk\nli a little\nli cold\np It goes in last, whatever your "
        "aunt may "
        "say about it, and it is not to be boiled.\n# Sugar\np None.\n");
}

TEST(Html, ReadsTheArticleOfANewsPage) {
    EXPECT_EQ(
        outline(page("news.html")),
        "title The last ferry to Skarn Island\n"
        "author Ida Holm and Per Lund\n"
        "p For ninety years the ferry has left the north quay at seven, with the post, the bread and whoever "
        "had "
        "slept through the evening boat\u00A0— “most of us”, says its master.\n"
        "p On Friday it will leave for the last time. A bridge, opened in the autumn, carries the post now, "
        "and the "
        "bread, and the sleepers.\n"
        "# What the bridge costs\n"
        "p Crossing is free until June; what it will cost then is a matter of some debate on the island.\n"
        "li 1. Cars: four crowns, it is said.\n"
        "li 2. Bicycles: nothing at all.\n"
        "q I shall take my bicycle, and I shall not thank anybody for it.\n"
        "p The ship itself has been sold to a museum, which will keep it afloat as long as the money "
        "lasts.\n");
    const Document document = read(page("news.html"));
    EXPECT_EQ(document.language, "en-GB");
    EXPECT_EQ(document.date, "2024-03-03");  // the night in UTC is the evening in the address
    EXPECT_EQ(document.encoding, "UTF-8");
}

TEST(Html, SaysByWhichRuleTheRestIsLeftOut) {
    const std::string rules = skipped(page("news.html"));
    for (const std::string_view line :
         {"cookie notice: ", "navigation: ", "byline: ", "share links: ", "caption: ", "related links: ",
          "advertisement: ", "comments: ", "sidebar: ", "page footer: "})
        EXPECT_THAT(rules, HasSubstr(line));
}

TEST(Html, ReadsAllSectionsOfAManual) {
    EXPECT_EQ(
        outline(page("manual.html")),
        "title 3. Running a festival\n"
        "p A festival is a promise that it will not rain on a given day, made in winter to people who have "
        "already "
        "bought boots. What follows is how to keep as much of it as can be kept.\n"
        "# 3.1. Sponsors\n"
        "p Ask the brewery first, the bank second, and the council not at all until the first two have said "
        "yes in "
        "writing.\n"
        "p A TRUE STORY\n"
        "p One year the bank sent four hundred umbrellas instead of money, and the festival was saved by "
        "them.\n"
        "p Thank each of them by name, from the stage, in the order of what they gave; they do count.\n"
        "# 3.2. Copyright\n"
        "p WHO IS ASKED\n"
        "p The band that plays a song is not the one that is asked; the society of those who wrote it is.\n"
        "p Songs belong to someone. Send the list of what was played to the society within ten days, whether "
        "or "
        "not anybody could hear it over the wind.\n"
        "# 3.3. The field\n"
        "p Walk it in March. Where you sink in to the ankle, the stage will stand.\n");
    const std::string rules = skipped(page("manual.html"));
    for (const std::string_view line : {"navigation: ", "links: ", "permanent link: #\n", "page footer: "})
        EXPECT_THAT(rules, HasSubstr(line));
}

TEST(Html, ContentsListsAreNotReadButTheChoicesOfAStoryAre) {
    const std::string chapters =
        "<h2 id=a>The cellar</h2><p>It is dark here, and something drips, and you have left the lamp on the "
        "table.</p>"
        "<h2 id=b>The attic</h2><p>Here are the trunks of your aunt, each with a label, and none with a "
        "lock.</p>"
        "<h2 id=c>The yard</h2><p>The dog looks at you as it has looked at everybody who has come here this "
        "year.</p>";
    const auto with = [&](std::string_view links) {
        return "<title>The House</title><h1>The House</h1><p>You stand in the hall of the house, and it is "
               "late.</p>" +
               std::string(links) + chapters;
    };
    EXPECT_THAT(outline(with("<p><a href=#a>The cellar</a></p><p><a href=#b>The attic</a></p>"
                             "<p><a href=#c>The yard</a></p>")),
                HasSubstr("it is late.\n# The cellar\n"));
    EXPECT_THAT(outline(with("<p><a href=#c>You go out</a></p><p><a href=#a>You go down</a></p>"
                             "<p><a href=#b>You go up</a></p>")),
                HasSubstr("it is late.\np You go out\np You go down\np You go up\n# The cellar\n"));
}

TEST(Html, AQuotationIsNotTheArticle) {
    EXPECT_EQ(
        outline(
            "<title>Bell</title><nav><ul><li><a href=#a>The morning of it</a><li><a href=#b>The "
            "evening</a></ul>"
            "</nav><h1 id=a>The morning</h1><p>He said:</p><blockquote><p>I shall ring it when I am paid for "
            "it.</p></blockquote><ol><li>Take the key.<li>Go up.</ol><h1 id=b>The evening</h1><p>It "
            "rang.</p>"),
        "title Bell\n# The morning\np He said:\nq I shall ring it when I am paid for it.\nli 1. Take the "
        "key.\n"
        "li 2. Go up.\n# The evening\np It rang.\n");
}

TEST(Html, OneSectionIsNotTheArticle) {
    const std::string sections =
        "<div class=sect1><h2>Name</h2><div class=body><p>The bell of the chapel, and what it is "
        "for.</p></div></div>"
        "<div class=sect1><h2>See also</h2><div class=body><ul><li><a href=/a>Clocks</a><li><a "
        "href=/b>Towers</a>"
        "<li><a href=/c>Sextons and their wages</a></ul></div></div>"
        "<div class=sect1><h2>Use</h2><div class=body><p>The bell is rung at noon, and for fires, and on the "
        "day of "
        "the saint; the rope is kept under lock and key, the key under the mat.</p></div></div>";
    const std::string menu = "<ul><li><a href=/1>Home page</a><li><a href=/2>All manuals</a></ul>";
    const std::string read_so =
        "# Name\np The bell of the chapel, and what it is for.\n# Use\np The bell is rung at noon, and for "
        "fires, and on "
        "the day of "
        "the saint; the rope is kept under lock and key, the key under the mat.\n";
    EXPECT_EQ(outline("<title>Bell</title><h1>Bell</h1>" + menu + "<div>" + sections + "</div>" + menu),
              "title Bell\n" + read_so);

    const std::string opening =
        "<p>This is the manual of the bell, which hangs where it has always hung, and of the rope that it is "
        "rung by."
        "</p>";
    const std::string one = sections.substr(sections.rfind("<div class=sect1>"));
    EXPECT_THAT(
        outline("<title>Bell</title><h1>Bell</h1>" + menu + "<div>" + opening + one + "</div>" + menu),
        HasSubstr("title Bell\np This is the manual of the bell, "));

    const std::string list =
        "<ol><li>Take the key from under the mat, which is wet on most days, so dry it before you use it on "
        "the lock."
        "<li>Pull the rope, let it go, and pull it again, until they come and ask you what it is that is "
        "burning.</ol>";
    EXPECT_THAT(
        outline("<title>Bell</title><h1>Bell</h1>" + menu + "<div>" + opening + list + "</div>" + menu),
        HasSubstr("title Bell\np This is the manual of the bell, "));
}

TEST(Html, ReadsAnEncyclopaediaWithoutItsApparatus) {
    EXPECT_EQ(outline(page("encyclopaedia.html")),
              "title Quay crab\n"
              "p The quay crab is a crab of the northern harbours, where it lives on what falls from "
              "boats. It is said "
              "to know the times of all ferries.\n"
              "# Habits\n"
              "p By day it sits under the third step from the water, and by night under the second, whatever "
              "the tide "
              "may be doing at the time.\n"
              "# Numbers\n"
              "table Crabs counted at night.\n"
              "table Columns: Quay; Crabs.\n"
              "table Quay: North; Crabs: 41.\n");
    const std::string rules = skipped(page("encyclopaedia.html"));
    for (const std::string_view line :
         {"maintenance notice: This article", "summary box: Quay crab", "phonetic transcription: /kiː kræb/",
          "note marker: : 12", "heading of what is left out: See also", "links: Grey crab",
          "page footer: Retrieved from", "tags: Categories"})
        EXPECT_THAT(rules, HasSubstr(line));
}

TEST(Html, LeavesOutWhatLearningAddsToALine) {
    const std::string html = article(
        "<p>The river rose <cite>[<a href=#b1>1</a>, <a href=#b2>4\u20137</a>]</cite> by a foot, says "
        "<cite>The "
        "River Book</cite> (1999).<span class=footnote><sup class=note>1</sup>Measured with a stick.</span> "
        "Then it "
        "fell<sup class=noteref>2</sup> again.</p>");
    EXPECT_THAT(outline(html),
                HasSubstr("\np The river rose by a foot, says The River Book (1999). Then it fell again.\n"));
    IngestOptions options;
    options.policies.notes = NotePolicy::after_paragraph;
    EXPECT_THAT(outline(html, options), HasSubstr("Measured with a stick."));
}

TEST(Html, LeavesOutHeadingsOfWhatIsLeftOut) {
    EXPECT_THAT(outline(article("<h2>Related stories</h2><ul class=related><li><a href=/1>One</a></li><li><a "
                                "href=/2>Two</a></li></ul><h2>What came then</h2>")),
                HasSubstr("gutters sang.\n# What came then\np In the evening"));
    EXPECT_THAT(outline(article("<h2>Nothing</h2><h2>What came then</h2>")),
                HasSubstr("# Nothing\n# What came then\n"))
        << "nothing was left out below it";
}

TEST(Html, ReadsPagesFromBeforeThereWereArticles) {
    EXPECT_EQ(
        outline(page("blog.html")),
        "title Three ways to keep bread\n"
        "author Agnes Vik\n"
        "p Bread wants air, but not too much of it, which is the whole of the difficulty, and why there are "
        "so many "
        "boxes for it.\n"
        "p My grandmother had a cloth. She wrapped the loaf in it and put it in the drawer, where it kept "
        "for a "
        "week.\n"
        "# The box\n"
        "p A wooden box with a lid that does not quite close is better than any other, and cheaper than most "
        "of "
        "them.\n"
        "# The freezer\n"
        "p Sliced, in a bag, with as little air as can be had. Then it is toast for the rest of its days.\n"
        "code Code left out, 2 lines.\n"
        "table Columns: Way; Days.\n"
        "table Way: Cloth; Days: 7.\n"
        "table Way: Box; Days: 9.\n");
    EXPECT_EQ(read(page("blog.html")).date, "2011-02-14");
}

TEST(Html, TheSidebarOfAPageIsNotRead) {
    const std::string side =
        "<div class=sidebar><p>The paper is printed in the old harbour, as it has been since the "
        "flood.</p></div>";
    EXPECT_THAT(outline(article("") + side), Not(HasSubstr("old harbour")));
    EXPECT_THAT(outline(article(side)), HasSubstr("p The paper is printed in the old harbour"));
}

TEST(Html, QuotedPostsAndCommentsOnTheTextAreText) {
    EXPECT_THAT(
        outline(article("<div class=\"social-embed\"><blockquote>They came out to look at the puddles, and "
                        "stayed for the tea.</blockquote></div>")),
        HasSubstr("q They came out"));
    EXPECT_THAT(outline(article("<p class=\"comment\">No comments were made by anybody.</p>")),
                Not(HasSubstr("No comments were made")));
}

TEST(Html, AWrapperWithAMisleadingNameIsNotLeftOut) {
    for (const std::string_view name : {"has-sidebar comments-open", "overlay-handle", "paywall", "social"}) {
        const std::string text =
            outline("<!DOCTYPE html><body class=\"" + std::string(name) + "\"><div id=\"" +
                    std::string(name) + "\">" + article("") + "</div>");
        EXPECT_THAT(text, HasSubstr("p It rained all day")) << name;
        EXPECT_THAT(text, HasSubstr("p In the evening")) << name;
    }
}

TEST(Html, CaptionsAreReadWhereFiguresAreAskedFor) {
    const std::string figure = article(
        "<figure><img src=\"a.png\" alt=\"A grey street\"><figcaption>The street that "
        "day.</figcaption></figure>");
    EXPECT_THAT(outline(figure), Not(HasSubstr("The street that day")));
    IngestOptions options;
    options.policies.figures = FigurePolicy::alt_text;
    EXPECT_THAT(outline(figure, options), HasSubstr("The street that day"));
}

TEST(Html, ReadsAllOfAPageThatIsOnlyAFewWords) {
    EXPECT_EQ(outline("<html><body>Hello there.</body></html>"), "p Hello there.\n");
    EXPECT_EQ(refusal("<html><body><script>x()</script></body></html>"),
              "test.txt: holds no words; give a page with a text to read");
}

TEST(Html, TheCallerKnowsBetter) {
    IngestOptions options;
    options.title = "Other";
    options.author = "Somebody";
    options.language = "de";
    const Document document = read(article(""), options);
    EXPECT_EQ(document.title.text(), "Other");
    EXPECT_EQ(document.author.text(), "Somebody");
    EXPECT_EQ(document.language, "de");
}

TEST(Html, IsDecodedAsBrowsersDo) {
    const std::string curly =
        article("<p>He said \x93so it is\x94 and went his way through the rain and the mud.</p>",
                "<meta charset=\"iso-8859-1\">");
    EXPECT_THAT(outline(curly), HasSubstr("He said “so it is” and went"));
    EXPECT_EQ(read(curly).encoding, "windows-1252");
    const std::string cyrillic =
        article("<p>\xC4\xEE\xE6\xE4\xFC \xEB\xE8\xEB \xE2\xE5\xF1\xFC \xE4\xE5\xED\xFC.</p>",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">");
    EXPECT_THAT(outline(cyrillic), HasSubstr("Дождь лил весь день."));
    std::string wide;
    for (const char c : article("")) wide += {c, '\0'};
    EXPECT_THAT(outline(wide), HasSubstr("p It rained all day"));
    EXPECT_EQ(read(wide).encoding, "UTF-16LE");
}

TEST(Html, HostilePagesAnswerWithoutHarm) {
    const std::size_t many = 30'000;
    for (const std::string_view opening :
         {"<div>", "<div class=comments>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<h1>", "<figure>",
          "<a href=x>", "<section hidden>", "<details>", "<svg>", "<ruby><rt>", "<dl><dt>", "<pre>",
          "<article><aside>"}) {
        const std::string text = "<html><body>" + repeated(opening, many) + "Some words here.";
        EXPECT_NO_THROW((void)refusal(text)) << opening;
    }
    EXPECT_THAT(refusal(article(std::string(3, '\0'))), HasSubstr("NUL"));
    EXPECT_THAT(outline(article("<p>\xFF\xFE\xFF and \xC0\xAF more</p>" + repeated("<p>h\xC3\xA9</p>", 60))),
                HasSubstr("and"));
    IngestOptions options;
    options.limits.page_bytes = 1 << 20;
    CollectedDiagnostics diagnostics;
    EXPECT_THROW((void)ingest_bytes(article(std::string(2 << 20, 'x')), "page.html", options, diagnostics),
                 Error);
}

TEST(Html, IsToldByItsBytesThenByItsName) {
    EXPECT_TRUE(
        is_html({"a.txt", "\xEF\xBB\xBF \n<!-- saved from url --><!DOCTYPE HTML PUBLIC \"-//W3C//DTD\">"}));
    EXPECT_TRUE(is_html({"a.txt", "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"}));
    EXPECT_TRUE(is_html({"page.HTML", "<p>In the middle of things."}));
    EXPECT_FALSE(is_html({"notes.txt", "<p> is the tag for a paragraph."}));
    EXPECT_FALSE(is_html({"feed.xml", "<?xml version=\"1.0\"?><rss></rss>"}));
    EXPECT_FALSE(is_html({"page.html", "Plain words."}));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/error.h"
#include "base/diagnostics.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Paragraphs of forty words each, which begin with their number.
std::string paragraphs(int first, int last, const std::string& open = "<p>",
                       const std::string& close = "</p>") {
    std::string text;
    for (int i = first; i <= last; ++i) {
        text += open + "Paragraph " + std::to_string(i) +
                " tells of the harbour wall that stood in the rain for years, and of the people who walked "
                "on it. "
                "Nobody believed that it would fall until one night in March the water rose over the quay." +
                close;
    }
    return text;
}

std::string page_of(const std::string& body) {
    return "<!DOCTYPE html><html><head><title>The wall falls | The Paper</title></head><body>"
           "<nav><a href=\"/\">Home</a> <a href=\"/news\">News</a></nav><h1>The wall falls</h1>" +
           body +
           "<footer><p>Copyright 2024 by The Paper and its owners, who reserve all of their "
           "rights.</p></footer></body></html>";
}

std::string article_of(const std::string& text) {
    return "<div class=\"story-body\">" + text + "</div>";
}

struct Read {
    std::string outline;
    std::string said;  ///< to the user
};

Read read_page(const std::string& page, std::optional<std::string> article = {}) {
    IngestOptions options;
    options.article = std::move(article);
    CollectedDiagnostics diagnostics;
    const Document document = ingest_bytes(page, "wall.html", options, diagnostics);
    EXPECT_TRUE(unaccounted(document).empty());
    Read read{outline_of(document), {}};
    for (const Diagnostic& one : diagnostics.all()) read.said += one.where + ": " + one.message + "\n";
    return read;
}

std::size_t paragraphs_in(const Read& read) {
    std::size_t count = 0;
    for (std::size_t at = read.outline.find("p Paragraph "); at != std::string::npos;
         at = read.outline.find("p Paragraph ", at + 1))
        ++count;
    return count;
}

/// Whatever a site calls the element that holds its story.
TEST(ChooseArticle, ReadsAStoryUnderAnyName) {
    for (const char* name :
         {"promo", "related-story", "comments-wrapper", "subscribe", "ad-container", "widget", "modal-body",
          "legal", "tags", "gallery", "newsletter", "cookie-text"}) {
        const std::string open = "<div class=\"" + std::string(name) + "\">";
        const Read all =
            read_page(page_of(article_of(paragraphs(1, 1)) + open + paragraphs(2, 12) + "</div>"));
        EXPECT_EQ(paragraphs_in(all), 12) << name;
        const Read half =
            read_page(page_of(article_of(paragraphs(1, 6)) + open + paragraphs(7, 12) + "</div>"));
        EXPECT_EQ(paragraphs_in(half), 12) << name;
        const Read single = read_page(page_of(
            article_of(paragraphs(1, 1) + paragraphs(2, 12, "<p class=\"" + std::string(name) + "\">"))));
        EXPECT_EQ(paragraphs_in(single), 12) << name;
    }
}

TEST(ChooseArticle, TellsOfWhatItReadsAgainstTheNames) {
    const Read read = read_page(
        page_of(article_of(paragraphs(1, 6)) + "<div class=\"promo\">" + paragraphs(7, 12) + "</div>"));
    EXPECT_THAT(read.said,
                HasSubstr("wall.html: reads 228 words in sentences that would be left out by name or "
                          "place: 228 as \"related links\" (div.promo); --article main"));
}

TEST(ChooseArticle, TellsOfAFifthThatItLeavesOut) {
    const Read read = read_page(
        page_of(article_of(paragraphs(1, 20)) + "<div class=\"sidebar\">" + paragraphs(21, 25) + "</div>"));
    EXPECT_EQ(paragraphs_in(read), 20);
    EXPECT_THAT(read.said, HasSubstr("wall.html: leaves out 190 words in sentences: 190 as \"sidebar\" "
                                     "(div.sidebar); --article all reads them"));
}

std::string comments(int count) {
    std::string list = "<ul class=\"comments\">";
    for (int i = 1; i <= count; ++i) {
        list += "<li><div><a href=\"/users/" + std::to_string(i) + "\">Reader " + std::to_string(i) +
                "</a> <span>" + std::to_string(i) + " May</span></div>" + paragraphs(100 + i, 100 + i) +
                "<div><a href=\"/reply\">Reply</a></div></li>";
    }
    return list + "</ul>";
}

std::string teasers(int count) {
    std::string list = "<div class=\"more\">";
    for (int i = 1; i <= count; ++i) {
        list += "<div><h3><a href=\"/story/" + std::to_string(i) +
                "\">Another story of the day</a></h3><p>It tells of other things that happened in another "
                "town, and "
                "of the people there.</p></div>";
    }
    return list + "</div>";
}

TEST(ChooseArticle, SaysNothingOfWhatIsRightlyLeftOut) {
    for (const std::string& around :
         {comments(12), comments(2), "<div class=\"related\">" + teasers(9) + "</div>",
          "<aside>" + paragraphs(100, 100) + "</aside>",
          "<div class=\"cookie-notice\">" + paragraphs(100, 102) + "</div>",
          "<div class=\"author-bio\">" + paragraphs(100, 101) + "</div>"}) {
        const Read read = read_page(page_of("<article>" + paragraphs(1, 12) + "</article>" + around));
        EXPECT_EQ(paragraphs_in(read), 12) << around.substr(0, 40);
        EXPECT_THAT(read.said, IsEmpty()) << around.substr(0, 40);
    }
}

TEST(ChooseArticle, ReadsWhatIsAskedFor) {
    const std::string page =
        page_of(article_of(paragraphs(1, 10)) + "<div class=\"promo wide\" id=\"extra\">" +
                paragraphs(11, 20) + "</div>");
    EXPECT_EQ(paragraphs_in(read_page(page)), 20);
    EXPECT_EQ(paragraphs_in(read_page(page, "main")), 10);
    EXPECT_EQ(paragraphs_in(read_page(page, "#extra")), 10);
    EXPECT_EQ(paragraphs_in(read_page(page, "div.wide p")), 10);
    EXPECT_EQ(paragraphs_in(read_page(page, ".story-body, .promo")), 20);
    EXPECT_THAT(read_page(page, "main").outline, Not(HasSubstr("Copyright 2024")));
    const Read all = read_page(page, "all");
    EXPECT_EQ(paragraphs_in(all), 20);
    EXPECT_THAT(all.outline, HasSubstr("Copyright 2024"));
    EXPECT_THAT(all.said, IsEmpty());
}

std::string refusal_of(const std::string& article) {
    try {
        (void)read_page(page_of(article_of(paragraphs(1, 3))), article);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(ChooseArticle, RefusesWhatNothingFits) {
    EXPECT_THAT(refusal_of(".missing"), HasSubstr("wall.html: has nothing that fits --article '.missing'"));
    for (const char* broken : {"", "div >", "div..a", "[a", "a,", "a:hover", "[a=\"b]", "#"})
        EXPECT_THAT(refusal_of(broken), HasSubstr("is neither main nor all, nor a simple selector"))
            << broken;
}

TEST(ChooseArticle, SaysThatOtherSourcesAreReadWhole) {
    IngestOptions options;
    options.article = "main";
    CollectedDiagnostics diagnostics;
    (void)ingest_bytes("It rained all day.\n", "rain.txt", options, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 1);
    EXPECT_EQ(diagnostics.all().front().message,
              "is plain text, of which all is read; --article is for web pages");
}

/// Saved before its script has shown the article.
TEST(ChooseArticle, TellsOfAnArticleThatIsHidden) {
    const Read hidden = read_page(page_of(article_of(paragraphs(1, 1)) + "<div style=\"display: none\">" +
                                          paragraphs(2, 12) + "</div>"));
    EXPECT_THAT(hidden.said, HasSubstr("wall.html: hides "));
    const Read dialog =
        read_page(page_of(article_of(paragraphs(1, 12)) + "<div hidden>" + paragraphs(13, 16) + "</div>"));
    EXPECT_THAT(dialog.said, IsEmpty());
    const std::string data =
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \"" +
        paragraphs(1, 12, "", " ") + "\"}</script>";
    EXPECT_THAT(read_page(page_of(data + article_of(paragraphs(1, 2)))).said,
                HasSubstr("wall.html: says that its article has "));
    EXPECT_THAT(read_page(page_of(data + article_of(paragraphs(1, 12)))).said, IsEmpty());
}

/// Next to nothing but tables and lists.
TEST(ChooseArticle, ReadsAPageOfTables) {
    std::string rows;
    for (int i = 1; i <= 20; ++i) {
        rows += "<tr><td>k" + std::to_string(i) + "</td><td>v</td><td>" + std::to_string(i) + "</td></tr>";
    }
    const Read read = read_page(
        "<title>Signs</title><h1>Signs of the alphabet</h1><ul><li><a href=\"#a\">A</a></li>"
        "<li><a href=\"#b\">B</a></li></ul>" +
        paragraphs(1, 2) + "<table><tr><th>Key</th><th>Value</th><th>Number</th></tr>" + rows + "</table>" +
        paragraphs(3, 3));
    EXPECT_EQ(paragraphs_in(read), 3);
    EXPECT_THAT(read.outline, HasSubstr("Key: k20"));
}

std::string why(const Document& document, const std::string& subject) {
    std::string told;
    for (const Finding& finding : document.findings) {
        if (finding.subject != subject) continue;
        told += finding.winner.value + " by " + finding.winner.evidence + "\n";
        for (const FindingCandidate& other : finding.others)
            told += "not " + other.value + " by " + other.evidence + "\n";
    }
    return told;
}

TEST(ChooseArticle, TellsWhy) {
    const Document document = read(
        "<html><head><title>The wall falls | The Paper</title><meta property=\"og:title\" content=\"Wall "
        "news\">"
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"author\": {\"@type\": "
        "\"Organization\", \"name\": \"Watermark Feed\"}}</script></head><body><h1>The wall falls</h1>"
        "<p>By Ada Quill and Ben Rook</p><div class=\"story\">" +
        paragraphs(1, 10) + "</div><div class=\"promo\"><p>Read the paper.</p></div></body></html>");
    EXPECT_EQ(document.author.text(), "Ada Quill and Ben Rook");
    EXPECT_EQ(why(document, "author"),
              "Ada Quill and Ben Rook by a byline on the page\n"
              "not Watermark Feed by metadata of the page, an organisation\n");
    EXPECT_EQ(why(document, "title"),
              "The wall falls by the headline, h1\n"
              "not Wall news by metadata of the page: \"Wall news\"\n");
    EXPECT_THAT(why(document, "article"),
                HasSubstr("html by 380 of the 380 words in sentences that the page shows"));
    ASSERT_FALSE(document.evidence.empty());
    EXPECT_THAT(document.evidence.back().evidence,
                "div.promo: named so by its class or id, or leads to other pages");
}

TEST(ChooseArticle, SaysThatASelectorFitsNothingThatIsRead) {
    const std::string page =
        page_of(article_of(paragraphs(1, 10)) + "<div id=\"empty\"><img src=\"a.png\"></div>");
    for (const char* selector : {"#nowhere", "#empty", "div.nothing p"}) {
        try {
            (void)read_page(page, selector);
            ADD_FAILURE() << selector;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::broken_input);
            EXPECT_THAT(error.what(), HasSubstr("fits --article '" + std::string(selector) + "'"));
        }
    }
}

TEST(ChooseArticle, TakesItsWordsAsTheyAreTyped) {
    const std::string page =
        page_of(article_of(paragraphs(1, 10)) + "<div class=\"promo\">" + paragraphs(11, 20) + "</div>");
    for (const char* all : {"all", "All", " ALL "}) EXPECT_EQ(paragraphs_in(read_page(page, all)), 20) << all;
    for (const char* found : {"main", "Main", " main"})
        EXPECT_EQ(paragraphs_in(read_page(page, found)), 10) << found;
}

/// As programs for documentation write them: a line of names and links above each paragraph.
std::string entries(int count) {
    std::string list;
    for (int i = 1; i <= count; ++i) {
        list += "<div class=\"top\"><p class=\"src\"><a href=\"t.html#" + std::to_string(i) + "\">entry" +
                std::to_string(i) + "</a> :: <a href=\"u.html\">Int</a> <a href=\"/src/" + std::to_string(i) +
                "\">Source</a></p><div class=\"doc\">" + paragraphs(i, i) + "</div></div>";
    }
    return list;
}

TEST(ChooseArticle, IsNotOneOfManyPartsAlike) {
    const Read read = read_page(page_of("<div id=\"interface\"><h2>Functions</h2>" + entries(20) + "</div>"));
    EXPECT_EQ(paragraphs_in(read), 20) << read.said;
}

TEST(ChooseArticle, TellsOfMuchThatIsLeftOutInSmallPieces) {
    std::string around;
    for (int i = 0; i < 8; ++i)
        around += "<div><p>Here stands a sentence of ten words about the harbour.</p></div>";
    const Read read = read_page(
        page_of("<div class=\"a\">" + around + "</div><article>" + paragraphs(1, 4) + "</article>"));
    const bool is_read = read.outline.find("Here stands") != std::string::npos;
    EXPECT_TRUE(is_read || read.said.find("words in sentences") != std::string::npos) << read.said;
}

/// Of a site that calls nothing by its name.
std::string nameless_comments(int count) {
    std::string list;
    for (int i = 1; i <= count; ++i) {
        list += "<div class=\"x1\"><div><a href=\"/users/" + std::to_string(i) + "\">Reader</a> on " +
                std::to_string(i) + " May</div>" + paragraphs(100 + i, 100 + i) + "</div>";
    }
    return list;
}

TEST(ChooseArticle, EndsAboveWhatReadersWrote) {
    for (const char* heading : {"Comments", "12 Comments", "Top Rated Comments", "Leave a reply"}) {
        const Read read = read_page(page_of("<div class=\"x0\">" + paragraphs(1, 8) + "<h2>" + heading +
                                            "</h2>" + nameless_comments(6) + "</div>"));
        EXPECT_EQ(paragraphs_in(read), 8) << heading;
    }
    // A manual may have a chapter on comments, in a row with others.
    std::string chapters = "<h2>3.1 Comments</h2>" + paragraphs(9, 10);
    for (int i = 1; i < 9; ++i)
        chapters += "<h2>4." + std::to_string(i) + " Parts</h2><p>Next: <a href=\"4.html\">This</a></p>" +
                    paragraphs(10 + i, 10 + i);
    EXPECT_EQ(
        paragraphs_in(read_page(page_of("<div class=\"x0\">" + paragraphs(1, 8) + chapters + "</div>"))), 18);
    // An article may have one, too.
    const Read read = read_page(page_of("<div class=\"x0\">" + paragraphs(1, 8) + "<h2>Comments</h2>" +
                                        paragraphs(9, 14) + "</div>"));
    EXPECT_EQ(paragraphs_in(read), 14);
}

TEST(ChooseArticle, IsNotLedAstrayByIdsThatRepeatHeadings) {
    std::string text;
    const std::pair<const char*, const char*> chapters[] = {
        {"Beginnings", "1 Beginnings"},
        {"User_002dDefined-Widgets", "2 User-Defined Widgets"},
        {"Creating-Mailing-Lists", "3 Creating Mailing Lists"},
        {"The-End", "4 The End"}};
    int first = 1;
    for (const auto& [id, heading] : chapters) {
        text += "<div class=\"section\" id=\"" + std::string(id) +
                "\"><div class=\"header\"><p>Next: <a href=\"#a\">This</a>, "
                "Previous: <a href=\"#b\">That</a>, Up: <a href=\"#c\">Top</a></p></div><h2 id=\"" +
                std::string(id) + "-1\">" + heading + "</h2>" + paragraphs(first, first + 3) + "</div>";
        first += 4;
    }
    EXPECT_EQ(paragraphs_in(read_page(page_of(text))), 16);
}

}  // namespace
}  // namespace audio_edition

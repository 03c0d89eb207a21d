// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/boilerplate.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "ingest/english.h"

namespace audio_edition {
namespace {

/// "byline{By Ann Author} view counter{44 views}", then the author.
std::string matched(std::string_view line, PagePlace place) {
    const auto boilerplate = match_boilerplate(line, place, english());
    if (!boilerplate) return "text";
    std::string made;
    for (const Boilerplate::Part& part : boilerplate->parts) {
        made +=
            (made.empty() ? "" : " ") + std::string(part.rule) + '{' + std::string(part.span.of(line)) + '}';
    }
    if (boilerplate->author) made += " by " + std::string(boilerplate->author->of(line));
    return made;
}

struct Row {
    PagePlace place;
    std::string_view line;
    std::string_view expected;
};

constexpr PagePlace top = PagePlace::top;
constexpr PagePlace middle = PagePlace::middle;
constexpr PagePlace foot = PagePlace::foot;

TEST(Boilerplate, NamesItsParts) {
    const std::vector<Row> rows{
        {top, "By Ann Author", "byline{By Ann Author} by Ann Author"},
        {top, "by Jon Writer 44 views", "byline{by Jon Writer} view counter{44 views} by Jon Writer"},
        {top, "By ANN AUTHOR", "byline{By ANN AUTHOR} by ANN AUTHOR"},
        {top, "By Ann Author and Bob Writer",
         "byline{By Ann Author and Bob Writer} by Ann Author and Bob Writer"},
        {top, "By Ann Author, Bob Writer & Cy Young",
         "byline{By Ann Author, Bob Writer & Cy Young} by Ann Author, Bob Writer & Cy Young"},
        {top, "By J. K. O’Hara-Smith", "byline{By J. K. O’Hara-Smith} by J. K. O’Hara-Smith"},
        {top, "By Ludwig van der Berg Jr.", "byline{By Ludwig van der Berg Jr.} by Ludwig van der Berg Jr."},
        {top, "By Ann Author, Staff Writer | 3 March 2024",
         "byline{By Ann Author, Staff Writer |} dateline{3 March 2024} by Ann Author"},
        {top, "By Ann Author Staff Writer", "byline{By Ann Author Staff Writer} by Ann Author"},
        {top, "By Ann Author, Senior Editor at The Paper",
         "byline{By Ann Author, Senior Editor at The Paper} by Ann Author"},
        {top, "By Ann Author in London", "byline{By Ann Author in London} by Ann Author"},
        {top, "By Staff Reporter", "byline{By Staff Reporter}"},
        {top, "Written by Ann Author", "byline{Written by Ann Author} by Ann Author"},
        {top, "Words by Ann Author", "byline{Words by Ann Author} by Ann Author"},
        {top, "Author: Ann Author", "byline{Author: Ann Author} by Ann Author"},
        {top, "Posted by admin on March 3, 2024",
         "byline{Posted by admin} dateline{on March 3, 2024} by admin"},
        {top, "Submitted by rainwatcher on Tue, 03/03/2020 - 10:00",
         "byline{Submitted by rainwatcher} dateline{on Tue, 03/03/2020 - 10:00}"},
        {top, "Ann Author | March 3, 2024", "byline{Ann Author |} dateline{March 3, 2024} by Ann Author"},
        {top, "Published March 3, 2024 · 5 min read",
         "dateline{Published March 3, 2024 ·} reading time{5 min read}"},
        {top, "Last updated: Sunday, 3rd March 2024 at 10:05 am GMT",
         "dateline{Last updated: Sunday, 3rd March 2024 at 10:05 am GMT}"},
        {top, "2024-03-03", "dateline{2024-03-03}"},
        {top, "Mar. 3, 2024", "dateline{Mar. 3, 2024}"},
        {top, "Updated 2 hours ago", "dateline{Updated 2 hours ago}"},
        {top, "Reading time: 12 minutes", "reading time{Reading time: 12 minutes}"},
        {top, "5-minute read", "reading time{5-minute read}"},
        {top, "1.2K views", "view counter{1.2K views}"},
        {foot, "Views: 1,204", "view counter{Views: 1,204}"},
        {middle, "Share this article", "share links{Share this article}"},
        {middle, "Share on Facebook | Twitter", "share links{Share on Facebook | Twitter}"},
        {foot, "Share: Facebook, X, LinkedIn and WhatsApp",
         "share links{Share: Facebook, X, LinkedIn and WhatsApp}"},
        {foot, "Share", "share links{Share}"},
        {middle, "Advertisement", "advertisement{Advertisement}"},
        {middle, "ADVERTISEMENT", "advertisement{ADVERTISEMENT}"},
        {middle, "Story continues below this ad", "advertisement{Story continues below this ad}"},
        {middle, "Subscribe to our newsletter", "newsletter{Subscribe to our newsletter}"},
        {foot, "Sign up for our daily newsletter!", "newsletter{Sign up for our daily newsletter!}"},
        {middle, "Photo: Ann Author/Getty Images", "photo credit{Photo: Ann Author/Getty Images}"},
        {middle, "(Photo by Ann Author)", "photo credit{(Photo by Ann Author)}"},
        {middle, "Image credit: NASA", "photo credit{Image credit: NASA}"},
        {foot, "Comments (12)", "comment counter{Comments (12)}"},
        {foot, "Leave a comment", "comment counter{Leave a comment}"},
        {middle, "Read more: How to Walk on Sand", "related link{Read more: How to Walk on Sand}"},
        {foot, "You may also like", "related link{You may also like}"},
        {foot, "Tags: sea, sand, salt", "tags{Tags: sea, sand, salt}"},
        {foot, "© 2024 The Paper", "copyright notice{© 2024 The Paper}"},
        {foot, "All rights reserved.", "copyright notice{All rights reserved.}"},
        {top, "Skip to main content", "navigation{Skip to main content}"},
    };
    for (const Row& row : rows) EXPECT_EQ(matched(row.line, row.place), row.expected) << row.line;
}

TEST(Boilerplate, LeavesSentencesAlone) {
    const std::vector<Row> rows{
        {top, "By the time he arrived, the tide was out.", ""},
        {top, "By Jove, he was right.", ""},
        {top, "By Jove!", ""},
        {top, "By Monday", ""},
        {top, "By The Sea", ""},
        {top, "By far the best of them", ""},
        {top, "By George, What a Day", ""},
        {top, "Posted letters are slow.", ""},
        {top, "Dear Madam,", ""},
        {top, "Ann Author", "a name alone may be a title"},
        {top, "London, 3 March 2024", "a letter begins so"},
        {top, "In March 2024 it rained.", ""},
        {top, "5 minutes passed.", ""},
        {top, "44 views of Mount Fuji", ""},
        {middle, "Share this with your children, he said.", ""},
        {middle, "Share", "of one word that text may hold"},
        {middle, "Share and share alike", ""},
        {middle, "By Ann Author", "in the middle of a text it is no byline"},
        {middle, "March 3, 2024", "in a diary"},
        {foot, "March 3, 2024", "in a letter"},
        {top, "02-751-1500", "a telephone number"},
        {middle, "Advertisement is the soul of trade.", ""},
        {middle, "Read more books.", ""},
        {middle, "Photo by photo, he told the story.", ""},
        {foot, "Comments are free.", ""},
        {foot, "By Ann Author", "a signature names the author, and may be read"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(matched(row.line, row.place), "text") << row.line << " " << row.expected;
}

TEST(Boilerplate, LeavesLongLinesAlone) {
    EXPECT_EQ(matched("By Ann Author " + std::string(400, 'a'), top), "text");
    EXPECT_EQ(matched("Tags: a b c d e f g h i j k l m n o p q r s t", foot), "text");
}

TEST(BoilerplateRules, SayWhatTheyAreForAndCanApply) {
    const PageLineWords& lines = english().page_lines;
    for (const auto rules : {english().boilerplate.rules, lines.openings, lines.invitations}) {
        for (const BoilerplateRule& rule : rules) {
            EXPECT_FALSE(rule.name.empty());
            EXPECT_FALSE(rule.why.empty()) << rule.name;
            EXPECT_FALSE(rule.phrases.empty()) << rule.name;
            EXPECT_NE(rule.places.bits, 0U) << rule.name;
        }
    }
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ingest/english.h"
#include "ingest/html/author.h"
#include "ingest/html/headline.h"
#include "ingest/html/line_rules.h"
#include "ingest/html/page_pictures.h"
#include "ingest/html/parse_html.h"
#include "ingest/html/publication_date.h"
#include "ingest/iso_date.h"

namespace audio_edition {
namespace {

struct Found {
    std::string title;
    std::string author;
    std::string date;
    std::string description;
};

Found find(std::string_view html) {
    const MarkupTree tree = parse_html(html, "page.html");
    const auto facts = measure_elements(tree);
    const PageMetadata page = read_page_metadata(tree);
    const Headline headline = find_headline(tree, facts, page);
    return {headline.title, find_author(tree, facts, page, headline),
            find_publication_date(tree, facts, page, headline),
            page.descriptions.empty() ? "" : page.descriptions.front()};
}

TEST(PageTitle, IsWhatHeadlineAndMetadataAgreeOn) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"<title>Rain | The Paper</title><h1>The Paper</h1><h2>Rain</h2>", "Rain"},
        {"<title>Rain in March - The Paper</title><meta property=og:site_name content='The Paper'>",
         "Rain in March"},
        {"<title>The Paper: Rain in March</title><h1>Rain in March</h1>", "Rain in March"},
        {"<title>A long story about the rain – Gazette</title>", "A long story about the rain"},
        {"<title>Re-use of well-known boxes</title>", "Re-use of well-known boxes"},
        {"<title>x</title><meta property=og:title content='Rain &amp; wind'><h1>Rain &#38; wind</h1>",
         "Rain & wind"},
        {"<title>Opinion | Rain has come to stay</title><a class=heading>Opinion</a><h1>Rain has come to "
         "stay</h1>",
         "Rain has come to stay"},
        {"<h1>Only a heading here</h1>", "Only a heading here"},
        {"<meta property=og:title content='Rain in March'><h1>News</h1><p class=titulo> Rain in\n March</p>",
         "Rain in March"},
        {"<title>Gazette</title><meta property=og:site_name content=Gazette><h1>Gazette</h1><h1>Rain at "
         "last</h1>",
         "Rain at last"},
        {"<title>Rain in towns - Manual</title><nav><h2>In towns</h2></nav><h1>Chapter Rain, in towns</h1>",
         "Chapter Rain, in towns"},
        {"<title>4. Rain in towns</title><h1><a href=/>The Manual</a></h1><h2>Chapter 4 - Rain in towns</h2>",
         "Chapter 4 - Rain in towns"},
        {"<title>The Paper - Rain & wind</title><h1><a href='/'>The Paper</a></h1><h2>Rain & wind</h2>",
         "Rain & wind"},
        {"<title>The Paper - Rain & wind</title><h1><a href='https://x.example'>The Paper</a></h1><h2>Rain & "
         "wind</h2>",
         "Rain & wind"},
        {"<title>Rain at last - The Paper</title><h1><a href='/rain'>Rain at last</a></h1>", "Rain at last"},
        {"<title>Rain – Manual</title><h1>Rain<a class=anchor href=#rain>¶</a></h1>", "Rain"},
        {"<title>Rain</title><h1>Rain on <a href=/c>C#</a></h1>", "Rain on C#"},
        {"<title>[2403.00001] Rain at last</title><h1><span>Title:</span>Rain at last</h1>", "Rain at last"},
        {"<p class='c3 title'><span>Rain</span></p><p class=subtitle>Notes</p><h1>One</h1><h1>Two</h1>",
         "Rain"},
        {"<p class=title>Rain</p><p class=title>Snow</p>", ""},
        {"<p>No title at all.</p>", ""},
    };
    for (const auto& [page, title] : rows) EXPECT_EQ(find(page).title, title) << page;
}

TEST(PageAuthor, IsAPerson) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"<meta name=author content='By Ann Author'>", "Ann Author"},
        {"<meta name=author content='Ann Author | The Paper'>", "Ann Author"},
        {"<meta name=author content='Ann Author, Staff Writer'>", "Ann Author"},
        {"<meta name=author content='https://paper.example/ann'>", ""},
        {"<meta name=author content='admin'>", ""},
        {"<meta name=author content='Ann Author'><meta name=author content='Bob Writer'>",
         "Ann Author and Bob Writer"},
        {"<meta name=author content='Ann Author'><meta name=dc.creator content='A. B. Author'>",
         "Ann Author"},
        {"<meta name=author content='The Paper'><meta property=og:site_name content='The Paper'>", ""},
        {"<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ann "
         "Author\"},\"Bob "
         "Writer\",{\"name\":\"Cy Third\"}]}]</script>",
         "Ann Author, Bob Writer and Cy Third"},
        {"<script type='application/ld+json'>{broken</script><a rel=author>Ann Author</a>", "Ann Author"},
        {"<span class=byline>By Ann Author, March 3, 2024</span>", "Ann Author"},
        {"<title>Rain</title><h1>Rain</h1><p>By Ann Author</p><p>By noon it had stopped.</p>", "Ann Author"},
        {"<p class=byline>By Ann Author, Bob Writer and Cy Third Associated Press</p>",
         "Ann Author, Bob Writer and Cy Third"},
        {"<p class=byline>By Ann Author , Bob Writer</p>", "Ann Author, Bob Writer"},
        {"<script "
         "type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"author\":{\"@id\":\"#ann\"}},"
         "{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann O&#039;Thor\"}]}</script>",
         "Ann O'Thor"},
        {"<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}</script>"
         "<script type='application/ld+json'>{\"@id\":\"#a\",\"name\":[{\"@id\":\"#a\"},\"Ann "
         "Author\"]}</script>",
         "Ann Author"},
        {"<script type='application/ld+json'>{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\","
         "\"author\":{\"name\":[\"Ann Author\",\"Bob Writer\"]}}}</script>",
         "Ann Author and Bob Writer"},
        {"<meta name=citation_author content='Author, Ann B.'><meta name=citation_author content='Bob "
         "Writer'>",
         "Ann B. Author and Bob Writer"},
        {"<meta name=citation_author content='Author, Ann'><meta name=citation_author content='Bob Writer'>",
         "Ann Author and Bob Writer"},
        {"<meta name=dc.creator content='Author, Ann, 1860-1932'>", "Ann Author"},
        {"<meta name=dcterms.creator content='van Author, Ann, 1860-'>", "Ann van Author"},
        {"<h1>Rain at last</h1><div>March 3, 2024&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Ann Author</div>",
         "Ann Author"},
        {"<h1>Rain at last</h1><div>Ann Author | 1,200 words</div>", "Ann Author"},
        {"<h1>Rain at last</h1><div>Ann Author · Bob Writer · 4 min</div>", ""},
        {"<h1>Rain at last</h1><div>New Town · Wet Weather</div>", ""},
        {"<h1>Rain at last</h1><dl><dt>Author:<dd><p>Ann Author</p><dt>Version<dd>1.0</dl>", "Ann Author"},
        {"<span itemprop='author creator'>Ann Author</span>", "Ann Author"},
        {"<a rel='nofollow author'>rainwatcher</a>", "rainwatcher"},
        {"<a rel=author>More</a>", ""},
        {"<a rel=author>Ann</a><p>It rained.</p><a rel=author>Bob</a>", ""},
        {"<div itemprop=author itemscope><img alt=Ann><meta itemprop=name content='Ann Author'></div>",
         "Ann Author"},
        {"<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Author'>",
         "Ann Author"},
        {"<title>Rain</title><h1>Rain</h1><div>March 3, 2024 by Ann Author</div>", "Ann Author"},
        {"<title>Rain</title><h1>Rain</h1><p>Published 3 March 2024 by Ann Author in London</p>",
         "Ann Author"},
        {"<title>Rain</title><h1>Rain</h1><p>Ann Author · March 3, 2024</p>", "Ann Author"},
        {"<h1>Rain at last</h1><p>Words by Ann Author<br>Photographs by Bob Writer<br>4 May 2021</p>",
         "Ann Author"},
        {"<h1>Rain at last</h1><p>Ann Author<br>Senior Reporter<br>May 4, 2021</p>", "Ann Author"},
        {"<p>It was written by nobody.</p>", ""},
    };
    for (const auto& [page, author] : rows) EXPECT_EQ(find(page).author, author) << page;
}

TEST(PageDate, IsThatOfPublication) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"<meta property=article:published_time content=2024-03-03T23:00:00+01:00>",
         "2024-03-03T23:00:00+01:00"},
        {"<script "
         "type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"0001-01-01\"}</script><time "
         "datetime=2024-03-03>today</time>",
         "2024-03-03"},
        {"<meta property=og:url content=https://x.example/2024/mar/03/rain>", "2024-03-03"},
        {"<time class=updated datetime=2024-04-01></time><span class=published>March 3, 2024</span>",
         "2024-03-03"},
        {"<title>Rain</title><h1>Rain</h1><div>3 March 2024</div>", "2024-03-03"},
        {"<meta property=article:published_time "
         "content=2024-03-04T02:30:00Z><title>Rain</title><h1>Rain</h1><p>March "
         "3, 2024</p>",
         "2024-03-03"},
        {"<meta property=article:published_time "
         "content=2024-03-03T22:30:00Z><title>Rain</title><h1>Rain</h1><p>Updated "
         "March 4, 2024</p>",
         "2024-03-03T22:30:00Z"},
        {"<meta property=article:published_time content=2024-03-03T08:00Z><script "
         "type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-03-03\"}</script>",
         "2024-03-03T08:00:00Z"},
        {"<time datetime=2024-03-03T08:00:00-05:00>a day ago</time>", "2024-03-03T08:00:00-05:00"},
        {"<title>Rain</title><h1>Rain</h1><p>It was 3 October 1990.</p>", ""},
        {"<title>Rain</title><h1>Rain</h1><p>It was 3 October 1990</p><p>It rained.</p>", ""},
        {"<title>Rain</title><h1>Rain</h1><h2>The strike of 3 October 1990</h2><p>It rained.</p>", ""},
        {"<title>Rain</title><h1>Rain</h1><p>On <time datetime=1990-10-03>3 October</time> it rained.</p>",
         ""},
        {"<title>Rain</title><h1>Rain</h1><p>By <a>Ann</a> on <time datetime=2024-03-03>Sunday</time></p>",
         "2024-03-03"},
        {"<title>Rain</title><h1>Rain</h1><div>Ann Hale · 3 March 2024 · London</div>", "2024-03-03"},
        {"<title>Regen</title><h1>Regen</h1><div>Publié le 3 mars 2024</div>", "2024-03-03"},
        {"<title>Rain</title><h1>Rain</h1><div>3/4/2024</div>", "2024-03-04"},
        {"<html lang=en-GB><title>Rain</title><h1>Rain</h1><div>3/4/2024</div>", "2024-04-03"},
        {"<meta property=og:locale content=pt_BR><title>Rain</title><h1>Rain</h1><div>3/4/2024</div>",
         "2024-04-03"},
        {"<html lang=en-US><link rel=canonical href=https://paper.example.uk/rain><h1>Rain</h1><div "
         "class=date>3/4/2024</div>",
         "2024-04-03"},
        {"<link rel=canonical href=rain.pl><h1>Rain</h1><div class=date>3/4/2024</div>", "2024-03-04"},
        {"<span itemprop='datePublished dateModified'>Fri 6:45 PM, Feb 16, 2018</span>", "2018-02-16"},
        {"<p>In 2024 it rained.</p>", ""},
    };
    for (const auto& [page, date] : rows) EXPECT_EQ(find(page).date, date) << page;
}

TEST(PageDescription, IsWhatThePageSaysOfItself) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"<meta name=description content='Rain &amp; wind, hour by hour.'>", "Rain & wind, hour by hour."},
        {"<meta property=og:description content=Shared><meta name=description content=Own>", "Own"},
        {"<meta property=og:description content='A storm.'>", "A storm."},
        {"<script type='application/ld+json'>{\"@type\":\"Article\",\"description\":\"A "
         "storm.\"}</script>",
         "A storm."},
        {"<p class=description>It rained.</p>", ""},
    };
    for (const auto& [page, description] : rows) EXPECT_EQ(find(page).description, description) << page;
}

TEST(IsoDate, ReadsTheFormsThatPagesUse) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"2024-03-03T08:00:00Z", "2024-03-03"},
        {"20240303", "2024-03-03"},
        {"March 3, 2024", "2024-03-03"},
        {"Mar. 3rd, 2024, 8:03 am ET", "2024-03-03"},
        {"Sun, 03 Mar 2024 07:09 GMT", "2024-03-03"},
        {"3 March 2024", "2024-03-03"},
        {"Fri 6:45 PM, Mar 3rd, 2024", "2024-03-03"},
        {"3 Mar 2024 at 16:05", "2024-03-03"},
        {"at 8 on 3 March 2024", "2024-03-03"},
        {"3/14/2024", "2024-03-14"},
        {"14/3/2024", "2024-03-14"},
        {"3.4.2024", "2024-04-03"},
        {"3.4.24", "2024-04-03"},
        {"3.4.94", "1994-04-03"},
        {"Revised 03.04.94 by Ann Author", "1994-04-03"},
        {"3.1.10. The harbour", ""},
        {"Version 4.4.10", ""},
        {"IP 2001:1928:1:9:beae", ""},
        {"3. März 2024", "2024-03-03"},
        {"3 de marzo de 2024", "2024-03-03"},
        {"3 марта 2024", "2024-03-03"},
        {"1709452800", "2024-03-03"},
        {"1709452800000", "2024-03-03"},
        {"0001-01-01", ""},
        {"2024-02-31", ""},
        {"May 2024", ""},
        {"twelve", ""},
    };
    for (const auto& [text, date] : rows) EXPECT_EQ(iso_date(text).value_or(""), date) << text;
}

TEST(LineRules, LeaveOutWhatInvitesToGoElsewhere) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"Related: Ten pictures of rain", "related links"},
        {"Sign up for our newsletter", "newsletter"},
        {"Follow @paper on Twitter", "share links"},
        {"Ann Author is out now. Follow her on Twitter @ann", "share links"},
        {"Advert", "advertisement"},
        {"Write to Ann Author at ann@paper.example", "about the author"},
        {"Adverts were everywhere in the town that year.", ""},
        {"Related to the mayor by marriage, he kept silent.", ""},
        {"He asked them to follow the river.", ""},
        {"You are receiving this email because you signed up.", "newsletter"},
        {"Unsubscribe | Preferences", "newsletter"},
        {"Please enable JavaScript to view the comments.", "script notice"},
        {"More than a hundred came.", ""},
        {"(Read more: the harbour of old)", "related links"},
        {"(More: the harbour of old)", ""},
        {"Don’t miss: the harbour of old", "related links"},
        {"Don’t miss the harbour of old.", ""},
        {"More from the harbour", "related links"},
        {"More from", ""},
        {"Follow @paper", "share links"},
        {"Follow the paper.", ""},
        {"What do you think? Write below.", "comments"},
        {"What do you think of the harbour?", ""},
        {"Image credits: Ann Author", "picture credit"},
        {"Image is everything.", ""},
        {"Leggi anche La pioggia", "related links"},
        {"lire aussi : la pluie", "related links"},
        {"Leia o livro", ""},
        {"Ann Author can be reached at ann@paper.example", "about the author"},
        {"The keeper can be reached at noon.", ""},
        {"Contact: ann@paper.example", ""},
    };
    for (const auto& [line, rule] : rows)
        EXPECT_EQ(line_rule(line, LinePlace::within_text, english()), rule) << line;
    EXPECT_EQ(line_rule("By Ann Author", LinePlace::before_text, english()), "byline");
    EXPECT_EQ(line_rule("By Ann Author", LinePlace::within_text, english()), "");
}

TEST(PagePictures, AreThoseItNamesWhereTheyLieBesideIt) {
    const auto pictures = [](std::string_view html) {
        const MarkupTree tree = parse_html(html, "page.html");
        return pictures_beside(tree, read_page_metadata(tree));
    };
    using Files = std::vector<std::string>;
    EXPECT_EQ(pictures("<meta property=og:image content='./img/my%20pier.jpg?w=900#x'>"),
              Files{"img/my pier.jpg"});
    EXPECT_EQ(pictures("<meta property=og:image content='pier.jpg'><script type='application/ld+json'>"
                       "{\"@type\":\"Article\",\"image\":[{\"@type\":\"ImageObject\",\"url\":\"best.png\"},"
                       "\"pier.jpg\"]}"
                       "</script>"),
              (Files{"best.png", "pier.jpg"}));
    EXPECT_EQ(pictures("<meta property=og:image content='https://x.example/a/pier.jpg?w=1200'>"
                       "<img src='logo.png'><img src='./Pier_files/pier.jpg'>"),
              Files{"Pier_files/pier.jpg"})
        << "as a browser saves it";
    for (const char* elsewhere :
         {"https://x.example/pier.jpg", "//x.example/pier.jpg", "/pier.jpg", "../pier.jpg",
          "img/%2e%2e/%2E%2E/pier.jpg", "%2Fetc/pier.jpg", "data:image/png;base64,AA", "file:///pier.jpg",
          "pier%00.jpg", "img/", ""}) {
        const std::string address = elsewhere;
        EXPECT_EQ(pictures("<img src='" + address + "'><meta property=og:image content='" + address + "'>"),
                  Files{})
            << elsewhere;
    }
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/check_feed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// As somebody else's program might write one.
constexpr std::string_view good_feed = R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:i="http://www.itunes.com/DTDs/PodCast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>The Pier</title><link>https://example.org</link><description>Stories.</description><language>en-gb</language>
<i:author>Ida Holm</i:author><i:explicit>false</i:explicit><i:image href="https://example.org/c.png"/>
<i:category text="Society &amp; Culture"><i:category text="Documentary"/></i:category>
<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid>
<item><title>One</title><guid isPermaLink="false">one</guid><description><![CDATA[<p>Rain.</p>]]></description>
<enclosure url="https://example.org/1.mp3" length="123" type="audio/mpeg"/>
<pubDate>Tue, 05 Mar 2024 06:00:00 GMT</pubDate><i:duration>1:02:03</i:duration>
<podcast:chapters url="https://example.org/1.json" type="application/json+chapters"/>
<podcast:transcript url="https://example.org/1.vtt" type="text/vtt"/></item>
<item><title>Two</title><guid>two</guid><description>More.</description>
<enclosure url="https://example.org/2.mp3" length="456" type="audio/mpeg"/>
<pubDate>Wed, 06 Mar 2024 06:00:00 GMT</pubDate><i:duration>3723</i:duration></item>
</channel></rss>)";

std::string changed(const std::string& from, const std::string& to) {
    std::string feed(good_feed);
    const std::size_t at = feed.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return feed.replace(at, from.size(), to);
}

std::vector<std::string> refused(const std::string& feed, const std::filesystem::path& folder = {}) {
    std::vector<std::string> all;
    for (const FeedFault& fault : check_feed(feed, "feed.xml", folder).faults)
        if (fault.weight == FeedFault::Weight::refused) all.push_back(fault.where + ": " + fault.message);
    return all;
}

TEST(CheckFeed, FindsNothingInAGoodOne) {
    const FeedFindings findings = check_feed(std::string(good_feed), "feed.xml", "");
    EXPECT_EQ(findings.episodes, 2U);
    EXPECT_THAT(findings.faults, IsEmpty());
}

TEST(CheckFeed, FindsEachFault) {
    struct Row {
        const char* from;
        const char* to;
        const char* found;
    };
    const Row rows[] = {
        {"<title>The Pier</title>", "", "the podcast: has no title"},
        {"<description>Stories.</description>", "<description> </description>",
         "the podcast: has no description"},
        {"<language>en-gb</language>", "", "has no language; add one such as --language en"},
        {"en-gb", "english", "has the language 'english', which is not a language tag"},
        {"<i:explicit>false</i:explicit>", "", "has no itunes:explicit"},
        {">false<", ">maybe<", "has the itunes:explicit 'maybe'"},
        {"<i:image href=\"https://example.org/c.png\"/>", "", "has no cover; add one with --image"},
        {"https://example.org/c.png", "c.png", "has its cover at 'c.png', which is not an absolute"},
        {"<link>https://example.org</link>", "", "has no link"},
        {"text=\"Society &amp; Culture\"", "text=\"Society\"", "did you mean 'Society & Culture'?"},
        {"text=\"Documentary\"", "text=\"Books\"", "Apple lists it within 'Arts'"},
        {"text=\"Documentary\"", "text=\"documentary\"", "Apple spells it 'Documentary'"},
        {"9b024349-ccf0-5f69-a609-6b82873eab3c", "the-pier",
         "has the podcast:guid 'the-pier', which is not a UUID"},
        {"<guid>two</guid>", "<guid>one</guid>", "episode 2, 'Two': has the guid of episode 1, 'One'"},
        {"<guid>two</guid>", "", "episode 2, 'Two': has no guid"},
        {"<title>Two</title>", "", "episode 2, '': has no title"},
        {"https://example.org/2.mp3", "2.mp3", "has the sound at '2.mp3', which is not an absolute"},
        {"length=\"456\"", "", "has a sound of the length ''"},
        {"length=\"456\"", "length=\"0\"", "has a sound of the length '0'"},
        {"type=\"audio/mpeg\"", "type=\"mp3\"", "has a sound of the type 'mp3'"},
        {"Tue, 05 Mar", "Mon, 05 Mar", "has the pubDate 'Mon, 05 Mar 2024 06:00:00 GMT'"},
        {">3723<", ">an hour<", "has the itunes:duration 'an hour'"},
        {"application/json+chapters", "text/plain", "has podcast:chapters of the type 'text/plain'"},
        {"text/vtt", "text/captions", "has podcast:transcript of the type 'text/captions'"},
        {"https://example.org/1.vtt", "/1.vtt", "has podcast:transcript at '/1.vtt'"},
        {"version=\"2.0\"", "version=\"0.91\"", "is not of RSS version 2.0"},
    };
    for (const Row& row : rows)
        EXPECT_THAT(refused(changed(row.from, row.to)), ElementsAre(HasSubstr(row.found))) << row.from;
}

TEST(CheckFeed, OnlyAdvisesWhatDirectoriesDoNotAskFor) {
    for (const char* part :
         {"<pubDate>Wed, 06 Mar 2024 06:00:00 GMT</pubDate>", "<i:duration>3723</i:duration>",
          "<i:author>Ida Holm</i:author>", "<description>More.</description>"}) {
        const FeedFindings findings = check_feed(changed(part, ""), "feed.xml", "");
        EXPECT_EQ(findings.refused(), 0U) << part;
        EXPECT_EQ(findings.faults.size(), 1U) << part;
    }
}

TEST(CheckFeed, TellsACategoryThatIsMissing) {
    std::string feed(good_feed);
    const std::size_t begin = feed.find("<i:category");
    feed.erase(begin, feed.find("</i:category>") + 13 - begin);
    EXPECT_THAT(refused(feed), ElementsAre(HasSubstr("add one such as --category Arts")));
}

TEST(CheckFeed, LooksAtFilesBesideIt) {
    const ScratchFolder scratch;
    put(scratch / "2.mp3", std::string(456, 'x'));
    put(scratch / "1.mp3", "x");
    const std::string feed = changed("<i:author>",
                                     "<a:link xmlns:a=\"http://www.w3.org/2005/Atom\" rel=\"self\" "
                                     "href=\"https://example.org/feed.xml\"/><i:author>");
    EXPECT_THAT(refused(feed, scratch.path()),
                ElementsAre(HasSubstr("episode 1, 'One': tells of 123 bytes")));
    put(scratch / "c.png", "no picture");
    EXPECT_THAT(refused(feed, scratch.path()),
                Contains(HasSubstr("the podcast: has a cover that cannot be a cover")));
}

TEST(CheckFeed, RefusesWhatIsNoFeed) {
    const auto refusal = [](const std::string& text) {
        return error_of([&] { static_cast<void>(check_feed(text, "feed.xml", "")); });
    };
    for (const char* text : {"", "rain", "<html><p>Rain</p></html>", "<rss version=\"2.0\"/>",
                             "<rss><channel></rss>", "\xFF\xFE<rss/>"}) {
        EXPECT_EQ(refusal(text).kind(), ErrorKind::broken_input) << text;
    }
    EXPECT_THAT(refusal("<rss>\n<channel>\n</rss>").what(), HasSubstr("feed.xml:3"));
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "<a>";
    for (int i = 0; i < 10'000; ++i) deep += "</a>";
    EXPECT_EQ(refusal(deep).kind(), ErrorKind::broken_input);
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/feed/rss.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "publish/work_identifier.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

TEST(Rfc822Date, IsThatOfTheDay) {
    EXPECT_EQ(rfc822_date("2024-03-03"), "Sun, 03 Mar 2024 00:00:00 +0000");
    EXPECT_EQ(rfc822_date("2000-02-29T07:30:05Z"), "Tue, 29 Feb 2000 07:30:05 +0000");
    EXPECT_EQ(rfc822_date("2024-03-03T07:30:00+01:00"), "Sun, 03 Mar 2024 07:30:00 +0100");
    EXPECT_EQ(rfc822_date("2024-03-02T23:30:00-05:30"), "Sat, 02 Mar 2024 23:30:00 -0530");
    for (const char* unclear : {"", "1895", "2024-03", "2023-02-29", "2024-03-03T25:00:00Z", "3 March 2024",
                                "2024-03-03T07:30:00"}) {
        EXPECT_EQ(rfc822_date(unclear), "") << unclear;
    }
}

TEST(PodcastGuid, IsTheOneThatPodcasting20MakesOfTheUrl) {
    EXPECT_EQ(podcast_guid("https://podnews.net/rss"), "9b024349-ccf0-5f69-a609-6b82873eab3c");
    EXPECT_EQ(podcast_guid("http://podnews.net/rss///"), "9b024349-ccf0-5f69-a609-6b82873eab3c");
    EXPECT_EQ(podcast_guid("https://mp3s.nashownotes.com/pc20rss.xml"),
              "917393e3-1b1e-5cef-ace4-edaa54e1f810");
    EXPECT_NE(podcast_guid("https://podnews.net/rss.xml"), "9b024349-ccf0-5f69-a609-6b82873eab3c");
}

TEST(UrlOf, EncodesWhatNoUrlMayHold) {
    EXPECT_EQ(url_of("https://example.org/listen/", "the pier/ä&b.mp3"),
              "https://example.org/listen/the%20pier/%C3%A4%26b.mp3");
}

TEST(WorkIdentifier, IsAUuidThatStays) {
    EXPECT_THAT(work_identifier("the-pier", "Ida Holm"),
                MatchesRegex("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"));
    EXPECT_EQ(work_identifier("the-pier", "Ida Holm"), work_identifier("the-pier", "Ida Holm"));
    EXPECT_NE(work_identifier("the-pier", "Ida Holm"), work_identifier("the-pier", ""));
}

TEST(RssFeed, SaysWhatPodcastPlayersLookFor) {
    FeedItem item{"urn:uuid:1",
                  "Pier & Storm",
                  "Ida Holm",
                  "Read aloud.",
                  "",
                  "Sun, 03 Mar 2024 00:00:00 +0000",
                  {"https://example.org/pier.mp3", "audio/mpeg"},
                  12345,
                  {7314},
                  {{"https://example.org/pier.chapters.json", "application/json+chapters"}},
                  {{"https://example.org/pier.vtt", "text/vtt"}}};
    FeedChannel channel{"The Review",
                        "Articles",
                        "https://example.org/",
                        "https://example.org/feed.xml",
                        "en",
                        "",
                        "",
                        "",
                        "",
                        "",
                        false};
    const std::string feed = rss_feed(channel, {item});
    EXPECT_THAT(feed, HasSubstr("<title>Pier &amp; Storm</title>"));
    EXPECT_THAT(feed, HasSubstr("<guid isPermaLink=\"false\">urn:uuid:1</guid>"));
    EXPECT_THAT(feed, HasSubstr("<enclosure url=\"https://example.org/pier.mp3\" type=\"audio/mpeg\" "
                                "length=\"12345\"/>"));
    EXPECT_THAT(feed, HasSubstr("<itunes:duration>7</itunes:duration>"));
    EXPECT_THAT(feed, HasSubstr("<podcast:chapters url=\"https://example.org/pier.chapters.json\" "
                                "type=\"application/json+chapters\"/>"));
    EXPECT_THAT(feed, HasSubstr("<podcast:transcript url=\"https://example.org/pier.vtt\" type=\"text/vtt\" "
                                "rel=\"captions\"/>"));
    EXPECT_THAT(feed, Not(HasSubstr("itunes:owner")));
}

}  // namespace
}  // namespace audio_edition

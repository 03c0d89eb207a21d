// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/feed/feed_rules.h"

#include <gtest/gtest.h>

#include "publish/feed/apple_categories.h"

namespace audio_edition {
namespace {

TEST(FeedRules, TellAbsoluteAddresses) {
    for (const char* good :
         {"https://example.org", "http://example.org/a?b#c", "HTTPS://example.org:8080/%C3%A4"})
        EXPECT_TRUE(is_web_address(good)) << good;
    for (const char* bad :
         {"", "example.org", "/cover.png", "//example.org/a", "ftp://example.org", "https://", "https:///a",
          "https://exa mple.org", "mailto:a@b.c", "httpx://example.org"})
        EXPECT_FALSE(is_web_address(bad)) << bad;
}

TEST(FeedRules, TellLanguageTags) {
    for (const char* good : {"en", "EN", "en-GB", "en-us", "zh-Hant-TW", "de-1996", "gsw", "es-419"})
        EXPECT_TRUE(is_iso_639_tag(good)) << good;
    for (const char* bad : {"", "english", "e", "xx", "en_GB", "en-", "-en", "en-toolongtag", "12", "en GB"})
        EXPECT_FALSE(is_iso_639_tag(bad)) << bad;
}

TEST(FeedRules, TellDatesOfMail) {
    for (const char* good :
         {"Tue, 05 Mar 2024 06:00:00 +0000", "5 Mar 2024 06:00 GMT", "Thu, 29 Feb 2024 23:59:60 -0530"})
        EXPECT_TRUE(is_mail_date(good)) << good;
    for (const char* bad :
         {"", "2024-03-05", "Mon, 05 Mar 2024 06:00:00 +0000", "Tue, 05 Mar 2024",
          "Tue, 05 Mar 24 06:00:00 +0000", "Thu, 29 Feb 2023 06:00:00 +0000",
          "Tue, 05 March 2024 06:00:00 +0000", "Tue, 05 Mar 2024 24:00:00 +0000", "Tue, 05 Mar 2024 06:00:00",
          "Tue, 05 Mar 2024 06:00:00 +1", "Die, 05 Mar 2024 06:00:00 +0000"})
        EXPECT_FALSE(is_mail_date(bad)) << bad;
}

TEST(FeedRules, TellDurationsAndAddressesForMail) {
    for (const char* good : {"0", "3723", "62:03", "1:02:03"}) EXPECT_TRUE(is_episode_duration(good)) << good;
    for (const char* bad : {"", "1:2:3", "1:60", "12.5", "-3", "1h", "1:02:03:04"})
        EXPECT_FALSE(is_episode_duration(bad)) << bad;
    EXPECT_TRUE(is_mail_address("ann@example.org"));
    for (const char* bad :
         {"", "ann", "ann@", "@example.org", "ann@localhost", "a b@example.org", "a@b@c.org"})
        EXPECT_FALSE(is_mail_address(bad)) << bad;
}

TEST(AppleCategories, AreFoundByTheirNames) {
    EXPECT_EQ(find_category("arts")->name, "Arts");
    EXPECT_EQ(find_category("Books")->name, "Arts");
    EXPECT_EQ(find_category("Books")->within, "Books");
    EXPECT_EQ(find_category("society & culture")->name, "Society & Culture");
    EXPECT_FALSE(find_category("Literature"));
    EXPECT_FALSE(find_category(""));
    EXPECT_TRUE(is_category("Arts", "Books"));
    EXPECT_FALSE(is_category("News", "Books"));
    EXPECT_FALSE(is_category("Books", ""));
}

TEST(AppleCategories, AreGuessedWhereTheyAreMisspelt) {
    EXPECT_EQ(nearest_category("Tecnology"), "Technology");
    EXPECT_EQ(nearest_category("Art"), "Arts");
    EXPECT_EQ(nearest_category("Society and Culture"), "Society & Culture");
    EXPECT_EQ(nearest_category("Xylophones"), "");
}

}  // namespace
}  // namespace audio_edition

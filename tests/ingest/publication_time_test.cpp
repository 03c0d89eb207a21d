// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/publication_time.h"

#include <utility>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(PublicationTime, IsAMomentWhereAProgramWroteOne) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"2024-03-05T06:00:00Z", "2024-03-05T06:00:00Z"},
        {"2024-03-05T06:00Z", "2024-03-05T06:00:00Z"},
        {"2024-03-05T06:00:00.123+00:00", "2024-03-05T06:00:00Z"},
        {"2024-03-05 06:00:00 +0100", "2024-03-05T06:00:00+01:00"},
        {"2024-03-05 06:00:00 UTC", "2024-03-05T06:00:00Z"},
        {"2024/03/05 06:00", "2024-03-05T06:00:00Z"},
        {"20240305T060000Z", "2024-03-05T06:00:00Z"},
        {"2024-03-05T06:00:00", "2024-03-05T06:00:00Z"},
        {"Tue, 05 Mar 2024 06:00:00 GMT", "2024-03-05T06:00:00Z"},
        {"Tue, 5 Mar 2024 06:00 EST", "2024-03-05T06:00:00-05:00"},
        {"Tue Mar 05 2024 06:00:00 GMT+0100 (CET)", "2024-03-05T06:00:00+01:00"},
        {"1709618400", "2024-03-05T06:00:00Z"},
        {"1709618400000", "2024-03-05T06:00:00Z"},
        {" 2024-03-05T06:00:00Z ", "2024-03-05T06:00:00Z"},
    };
    for (const auto& [written, time] : rows)
        EXPECT_EQ(publication_time(written).value_or(""), time) << written;
}

TEST(PublicationTime, IsADayWhereNothingTellsTheMoment) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"2024-03-05", "2024-03-05"},
        {"5 March 2024", "2024-03-05"},
        {"Fri 6:45 PM, Feb 16, 2018", "2018-02-16"},
        {"March 5, 2024 at 6:00 am", "2024-03-05"},
        {"2024-03-05T25:00:00Z", "2024-03-05"},
        {"2024-03-05T06:75:00Z", "2024-03-05"},
        {"2024-03-05 06:00 by Ann", "2024-03-05"},
        {"2024-03-05 and more", "2024-03-05"},
        {"Tue, 05 Mar 2024 06:00:00 LMT", "2024-03-05"},
        {"20240305", "2024-03-05"},
    };
    for (const auto& [written, day] : rows) EXPECT_EQ(publication_time(written).value_or(""), day) << written;
}

TEST(PublicationTime, IsNothingWithoutADay) {
    for (const char* written : {"", "06:00:00Z", "March 2024", "2024-13-05T06:00:00Z", "yesterday", "1895"})
        EXPECT_FALSE(publication_time(written)) << written;
}

TEST(PublicationTime, MayBeKnownInPart) {
    EXPECT_EQ(publication_time_or_part("1895"), "1895");
    EXPECT_EQ(publication_time_or_part("2024-03"), "2024-03");
    EXPECT_EQ(publication_time_or_part("2014-05-25T00:00:00+00:00"), "2014-05-25T00:00:00Z");
    EXPECT_EQ(publication_time_or_part("18951"), "");
    EXPECT_EQ(publication_time_or_part("c. 1895"), "");
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/date_time.h"

#include <utility>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(DateTime, IsWrittenAsItWasRead) {
    for (const char* written : {"2024-03-05", "0001-01-01", "2024-02-29T23:59:59Z",
                                "2024-03-05T07:00:00+01:00", "2024-03-04T23:30:00-05:30"}) {
        const auto read = parse_date_time(written);
        ASSERT_TRUE(read) << written;
        EXPECT_EQ(iso_text(*read), written);
    }
}

TEST(DateTime, IsTheSameMomentOnEveryClock) {
    const auto utc = parse_date_time("2024-03-05T04:00:00Z");
    const auto new_york = parse_date_time("2024-03-04T23:00:00-05:00");
    EXPECT_EQ(utc->instant, new_york->instant);
    EXPECT_EQ(utc_text(*new_york), "2024-03-05T04:00:00Z");
    EXPECT_EQ(unsigned(new_york->date().day()), 4U) << "which is still that day there";
    EXPECT_EQ(utc_text(*parse_date_time("2024-03-05")), "2024-03-05T00:00:00Z");
}

TEST(DateTime, IsNothingThatNoCalendarOrClockShows) {
    for (const char* written :
         {"", "2024", "2024-03", "2024-02-30", "2023-02-29", "0000-01-01", "2024-03-05T", "2024-03-05T06:00Z",
          "2024-03-05T24:00:00Z", "2024-03-05T06:60:00Z", "2024-03-05T06:00:00", "2024-03-05T06:00:00+1:00",
          "2024-03-05T06:00:00+24:00", "2024-03-05 06:00:00Z", "5 March 2024", "2024-03-05Z"}) {
        EXPECT_FALSE(parse_date_time(written)) << written;
    }
}

}  // namespace
}  // namespace audio_edition

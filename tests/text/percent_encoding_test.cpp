// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/percent_encoding.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(PercentEncoded, LeavesUnreservedCharactersAndSlashes) {
    EXPECT_EQ(percent_encoded("clips/01-the_storm~.mp3"), "clips/01-the_storm~.mp3");
    EXPECT_EQ(percent_encoded("the pier/ä&b?#%.mp3"), "the%20pier/%C3%A4%26b%3F%23%25.mp3");
}

}  // namespace
}  // namespace audio_edition

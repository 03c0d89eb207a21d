// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/units.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

constexpr SampleRate rate{22050};

TEST(Units, AMillisecondInAFileNeverLiesAfterItsSample) {
    EXPECT_EQ(to_milliseconds(Frames{0}, rate), Milliseconds{0});
    EXPECT_EQ(to_milliseconds(Frames{22049}, rate), Milliseconds{999});
    EXPECT_EQ(to_milliseconds(Frames{22050}, rate), Milliseconds{1000});
    EXPECT_EQ(to_milliseconds(Frames{22051}, rate), Milliseconds{1000});
}

TEST(Units, FramesAreTheNearest) {
    EXPECT_EQ(to_frames(Milliseconds{0}, rate), Frames{0});
    EXPECT_EQ(to_frames(Milliseconds{1}, rate), Frames{22});    // 22.05
    EXPECT_EQ(to_frames(Milliseconds{10}, rate), Frames{221});  // 220.5
    EXPECT_EQ(to_frames(Milliseconds{500}, SampleRate{44100}), Frames{22050});
}

TEST(Units, HoldAYearOfSound) {
    constexpr Milliseconds year{365LL * 24 * 3600 * 1000};
    EXPECT_EQ(to_milliseconds(to_frames(year, SampleRate{192000}), SampleRate{192000}), year);
}

}  // namespace
}  // namespace audio_edition

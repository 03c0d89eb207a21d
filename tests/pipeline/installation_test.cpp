// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/installation.h"

#include <cstdlib>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Installation, HasTheVoicesOfTheUser) {
    const char* const before = std::getenv("XDG_DATA_HOME");
    const std::string home = before != nullptr ? before : "";
    ::setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(find_data().own_voices, "/data/audio-edition/voices");
    if (before != nullptr)
        ::setenv("XDG_DATA_HOME", home.c_str(), 1);
    else
        ::unsetenv("XDG_DATA_HOME");
}

}  // namespace
}  // namespace audio_edition

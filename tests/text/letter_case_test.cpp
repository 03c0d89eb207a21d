// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letter_case.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(LowerInPlace, KeepsEveryOffset) {
    EXPECT_EQ(lower_in_place("ÉPILOGUE Abc 1"), "épilogue abc 1");
    EXPECT_EQ(lower_in_place("Straße"), "straße");
    EXPECT_EQ(lower_in_place("İstanbul ẞ"), "İstanbul ẞ") << "their lower case is of another size";
    EXPECT_EQ(lower_in_place("A\xC3"), "a\xC3") << "a malformed byte stays";
    EXPECT_EQ(lower_in_place(""), "");
}

}  // namespace
}  // namespace audio_edition

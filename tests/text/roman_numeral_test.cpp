// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/roman_numeral.h"

#include <optional>
#include <string_view>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(RomanValue, TakesCanonicalNumeralsOnly) {
    EXPECT_EQ(roman_value("I"), 1);
    EXPECT_EQ(roman_value("XIX"), 19);
    EXPECT_EQ(roman_value("xlviii"), 48);
    EXPECT_EQ(roman_value("MCMXCIX"), 1999);
    EXPECT_EQ(roman_value("MMMCMXCIX"), 3999);
    for (const std::string_view none :
         {"", "IIII", "IIX", "IXV", "IXI", "VX", "Xi", "MILD", "MMMM", "A", "IXIXIXIXIXIXIXIX"}) {
        EXPECT_EQ(roman_value(none), std::nullopt) << none;
    }
}

}  // namespace
}  // namespace audio_edition

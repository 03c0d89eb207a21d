// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/text_sample.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::HasSubstr;

TEST(TextSample, IsAllOfAShortText) {
    EXPECT_EQ(text_sample({"One.", "", "Two."}, 100), "One.\n\nTwo.\n");
    EXPECT_EQ(text_sample({}, 100), "");
}

TEST(TextSample, IsSpreadOverALongOne) {
    const std::string first(100'000, 'a');
    const std::string second(100'000, 'b');
    const std::string third(100'000, 'c');
    const std::string sample = text_sample({first, second, third}, 6000);
    EXPECT_GE(sample.size(), 5000U);
    EXPECT_LE(sample.size(), 6200U);
    for (const char letter : {'a', 'b', 'c'}) {
        EXPECT_NEAR(static_cast<double>(std::ranges::count(sample, letter)),
                    static_cast<double>(sample.size()) / 3, 600)
            << letter;
    }
}

TEST(TextSample, GoesOnIntoTheNextParagraph) {
    const std::vector<std::string> lines(10'000, "A line of text.");
    const std::vector<std::string_view> texts(lines.begin(), lines.end());
    const std::string sample = text_sample(texts, 4096);
    EXPECT_GE(sample.size(), 4096U);
    EXPECT_LE(sample.size(), 5000U);
    EXPECT_THAT(sample, HasSubstr("A line of text.\nA line of text.\n"));
}

}  // namespace
}  // namespace audio_edition

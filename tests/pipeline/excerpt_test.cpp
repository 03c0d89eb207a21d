// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/excerpt.h"

#include <gtest/gtest.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

TEST(Excerpt, LeavesAShortTextAsItIs) {
    EXPECT_EQ(excerpt("by Ann\nAuthor", 20), "by Ann Author");
}

TEST(Excerpt, CutsALongTextAtACharacter) {
    EXPECT_EQ(excerpt("abcdefghij", 8), "abcde…");
    const std::string cut = excerpt("ééééééééé", 10);
    EXPECT_EQ(cut, "ééé…");
    EXPECT_LE(cut.size(), 10U);
}

TEST(Excerpt, TellsThatMoreFollowsAlsoBehindMuchWhiteSpace) {
    const std::string text = "a" + std::string(500, ' ') + "b";
    EXPECT_EQ(excerpt(text, 20), "a…");
}

TEST(Excerpt, SplitsNoCharacterWhateverTheLimit) {
    const std::string text = "Łódź — 東京 " + std::string(300, 'x');
    for (std::size_t limit = 3; limit < 40; ++limit) {
        const std::string cut = excerpt(text, limit);
        EXPECT_TRUE(is_valid_utf8(cut)) << limit;
        EXPECT_LE(cut.size(), limit);
    }
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_sketch.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// Paragraphs `first` to `last` (half-open) of a long text in which no four words come twice.
std::string paragraphs(int first, int last) {
    std::string text;
    for (int i = first; i < last; ++i) {
        for (int word = 0; word < 40; ++word) text += "w" + std::to_string(i * 40 + word) + " ";
        text += "\n\n";
    }
    return text;
}

double alike(const std::string& a, const std::string& b) {
    return resemblance(text_sketch(a), text_sketch(b));
}

TEST(Resemblance, IsOneOfATextAndItself) {
    EXPECT_EQ(alike(paragraphs(0, 20), paragraphs(0, 20)), 1);
    std::string reflowed = paragraphs(0, 20);
    for (char& c : reflowed) c = c == '\n' ? ' ' : c;
    EXPECT_EQ(alike(paragraphs(0, 20), reflowed), 1) << "line breaks make no difference";
}

TEST(Resemblance, FollowsWhatTwoVersionsShare) {
    EXPECT_NEAR(alike(paragraphs(0, 20), paragraphs(0, 18)), 0.9, 0.15);
    EXPECT_NEAR(alike(paragraphs(0, 20), paragraphs(10, 30)), 0.33, 0.2);
}

TEST(Resemblance, IsNoneOfTwoTexts) {
    EXPECT_EQ(alike(paragraphs(0, 20), paragraphs(100, 120)), 0);
}

TEST(Resemblance, CannotBeToldOfShortTexts) {
    EXPECT_EQ(alike("It rained.", "It snowed."), 1);
    EXPECT_EQ(alike("", paragraphs(0, 20)), 1);
}

TEST(TextSketch, TakesAnyBytes) {
    EXPECT_EQ(text_sketch(std::string("\0\xFF a b c d", 10)).size() % 8, 0U);
    EXPECT_EQ(text_sketch(paragraphs(0, 20)).size(), 256U);
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <unicode/uchar.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

TEST(CharacterProperties, OfAsciiAreThoseOfUnicode) {
    for (char32_t c = 0; c < 128; ++c) {
        const auto icu = static_cast<UChar32>(c);
        EXPECT_EQ(is_letter(c), u_isalpha(icu) != 0) << static_cast<unsigned>(c);
        EXPECT_EQ(is_upper(c), u_isUUppercase(icu) != 0) << static_cast<unsigned>(c);
        EXPECT_EQ(is_lower(c), u_isULowercase(icu) != 0) << static_cast<unsigned>(c);
        EXPECT_EQ(is_digit(c), u_isdigit(icu) != 0) << static_cast<unsigned>(c);
        EXPECT_EQ(is_space(c), u_isUWhiteSpace(icu) != 0) << static_cast<unsigned>(c);
        EXPECT_EQ(is_ignorable(c), u_charType(icu) == U_CONTROL_CHAR && !u_isUWhiteSpace(icu))
            << static_cast<unsigned>(c);
        EXPECT_FALSE(is_mark(c));
        EXPECT_FALSE(is_emoji(c));
    }
}

TEST(CharacterProperties, OfOtherScripts) {
    EXPECT_TRUE(is_letter(U'é'));
    EXPECT_TRUE(is_letter(U'ж'));
    EXPECT_TRUE(is_letter(U'漢'));
    EXPECT_FALSE(is_letter(U'½'));
    EXPECT_TRUE(is_upper(U'É'));
    EXPECT_FALSE(is_upper(U'é'));
    EXPECT_TRUE(is_lower(U'ß'));
    EXPECT_FALSE(is_lower(U'漢'));
    EXPECT_TRUE(is_digit(U'٣'));
    EXPECT_FALSE(is_digit(U'Ⅳ'));
    EXPECT_TRUE(is_mark(U'\u0301'));
}

TEST(CharacterProperties, SpacesThatDoNotBreakAreSpaces) {
    for (const char32_t c : {U'\u00A0', U'\u2009', U'\u202F', U'\u3000', U'\u2028', U'\u0085'}) {
        EXPECT_TRUE(is_space(c)) << static_cast<unsigned>(c);
        EXPECT_FALSE(is_ignorable(c)) << static_cast<unsigned>(c);
    }
    EXPECT_FALSE(is_space(U'\u200B'));
}

TEST(CharacterProperties, WhatCannotBeSeenIsIgnorable) {
    for (const char32_t c : {U'\u0001', U'\u0008', U'\u009F', U'\u00AD', U'\u200B', U'\u200D', U'\u202E',
                             U'\u2060', U'\uFE0F', U'\uFEFF', U'\uFFFA', U'\uFFFF', U'\U0001FFFE'}) {
        EXPECT_TRUE(is_ignorable(c)) << std::hex << static_cast<unsigned>(c);
    }
    for (const char32_t c : {U'\t', U'\n', U'\r', U' ', U'a', U'é', U'\u0301', U'\uFFFD', U'\uE000'}) {
        EXPECT_FALSE(is_ignorable(c)) << std::hex << static_cast<unsigned>(c);
    }
}

TEST(CharacterProperties, OnlyPicturesAreEmoji) {
    EXPECT_TRUE(is_emoji(U'😀'));
    EXPECT_TRUE(is_emoji(U'⌚'));
    EXPECT_FALSE(is_emoji(U'©'));
    EXPECT_FALSE(is_emoji(U'→'));
    EXPECT_FALSE(is_emoji(U'3'));
}

}  // namespace
}  // namespace audio_edition

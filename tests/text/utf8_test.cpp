// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <initializer_list>
#include <vector>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

struct WellFormed {
    std::string_view bytes;
    char32_t value;
};

/// The first and last sequence of every line of Unicode 15, table 3-7.
constexpr WellFormed ends_of_table_3_7[] = {
    {"\x01", 0x01},
    {"\x7F", 0x7F},
    {"\xC2\x80", 0x80},
    {"\xDF\xBF", 0x7FF},
    {"\xE0\xA0\x80", 0x800},
    {"\xE0\xBF\xBF", 0xFFF},
    {"\xE1\x80\x80", 0x1000},
    {"\xEC\xBF\xBF", 0xCFFF},
    {"\xED\x80\x80", 0xD000},
    {"\xED\x9F\xBF", 0xD7FF},
    {"\xEE\x80\x80", 0xE000},
    {"\xEF\xBF\xBF", 0xFFFF},
    {"\xF0\x90\x80\x80", 0x10000},
    {"\xF0\xBF\xBF\xBF", 0x3FFFF},
    {"\xF1\x80\x80\x80", 0x40000},
    {"\xF3\xBF\xBF\xBF", 0xFFFFF},
    {"\xF4\x80\x80\x80", 0x100000},
    {"\xF4\x8F\xBF\xBF", 0x10FFFF},
};

/// Just outside each of those lines, and cut short.
constexpr std::string_view ill_formed[] = {
    "\x80",
    "\xBF",
    "\xC0\x80",
    "\xC1\xBF",
    "\xC2",
    "\xC2\x7F",
    "\xC2\xC0",
    "\xE0\x9F\xBF",
    "\xE0\xA0",
    "\xE0\xC0\x80",
    "\xED\xA0\x80",
    "\xED\xBF\xBF",
    "\xEF\xBF",
    "\xEF\xBF\x7F",
    "\xF0\x8F\xBF\xBF",
    "\xF0\x90\x80",
    "\xF0\x90\x80\xC0",
    "\xF4\x90\x80\x80",
    "\xF5\x80\x80\x80",
    "\xFF",
};

TEST(Utf8, DecodesEveryLineOfTheTable) {
    for (const auto& [bytes, value] : ends_of_table_3_7) {
        const CodePoint found = decode_at(bytes, 0);
        EXPECT_EQ(found.value, value);
        EXPECT_EQ(found.size, bytes.size()) << std::hex << static_cast<unsigned>(value);
        EXPECT_TRUE(is_valid_utf8(bytes));
    }
}

TEST(Utf8, ReadsOneReplacementForEachByteThatStartsNothing) {
    for (const std::string_view bytes : ill_formed) {
        EXPECT_EQ(decode_at(bytes, 0).value, char32_t{0xFFFD}) << testing::PrintToString(bytes);
        EXPECT_EQ(decode_at(bytes, 0).size, 1u) << testing::PrintToString(bytes);
        EXPECT_FALSE(is_valid_utf8(bytes)) << testing::PrintToString(bytes);
    }
}

TEST(Utf8, DecodesNulAsItselfAndTheEndAsNothing) {
    const std::string_view nul("\0x", 2);
    EXPECT_EQ(decode_at(nul, 0).value, U'\0');
    EXPECT_EQ(decode_at(nul, 0).size, 1u);
    EXPECT_EQ(decode_at(nul, 2).size, 0u);
    EXPECT_EQ(decode_at(nul, 99).size, 0u);
    EXPECT_EQ(decode_before(nul, 0).size, 0u);
}

TEST(Utf8, WritesWhatItReads) {
    for (const auto& [bytes, value] : ends_of_table_3_7) {
        std::string text;
        append_utf8(text, value);
        EXPECT_EQ(text, bytes);
    }
}

std::vector<std::size_t> starts_walking_forwards(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).size) starts.push_back(at);
    return starts;
}

std::vector<std::size_t> starts_walking_backwards(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = text.size(); at > 0;)
        starts.insert(starts.begin(), at -= decode_before(text, at).size);
    return starts;
}

TEST(Utf8, WalksBackwardsOverTheSameCodePointsAsForwards) {
    // Every string of up to four of these bytes: one of each kind that the table tells apart.
    constexpr std::string_view kinds = "a\x80\x8F\x90\x9F\xA0\xBF\xC0\xC2\xE0\xE1\xED\xF0\xF1\xF4\xF5";
    for (const char a : kinds) {
        for (const char b : kinds) {
            for (const char c : kinds) {
                for (const char d : kinds) {
                    const std::string text{a, b, c, d};
                    ASSERT_EQ(starts_walking_forwards(text), starts_walking_backwards(text))
                        << testing::PrintToString(text);
                }
            }
        }
    }
}

TEST(Utf8, DecodesBackwardsFromTheMiddleOfASequence) {
    EXPECT_EQ(decode_before("é", 1).value, char32_t{0xFFFD});
    EXPECT_EQ(decode_before("aé", 3).value, U'é');
    EXPECT_EQ(decode_before("aé", 1).value, U'a');
}

TEST(Utf8, FindsABadByteWhereverItStands) {
    const std::string plain = "The quick brown fox jumps over the lazy dog.";
    EXPECT_TRUE(is_valid_utf8(plain));
    EXPECT_TRUE(is_valid_utf8(""));
    for (std::size_t at = 0; at < plain.size(); ++at) {
        std::string broken = plain;
        broken[at] = '\xFF';
        EXPECT_FALSE(is_valid_utf8(broken)) << at;
        EXPECT_EQ(ascii_prefix(broken), at);
    }
    EXPECT_EQ(ascii_prefix(plain), plain.size());
}

}  // namespace
}  // namespace audio_edition

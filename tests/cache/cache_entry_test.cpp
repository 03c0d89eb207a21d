// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache_entry.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

const std::string answer("an answer \0 with a zero", 23);

std::string entry_file() {
    return cache_entry_head("a question", answer) + answer;
}

TEST(CacheEntry, ComesBackAsItWasWritten) {
    const std::optional<CacheEntry> entry = read_cache_entry(entry_file());
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->question, "a question");
    EXPECT_EQ(entry->answer, answer);
}

TEST(CacheEntry, MayHoldNothing) {
    const std::optional<CacheEntry> entry = read_cache_entry(cache_entry_head("", ""));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->question + entry->answer, "");
}

TEST(CacheEntry, IsNoneWhenCutShortAnywhere) {
    for (std::size_t size = 0; size < entry_file().size(); ++size)
        EXPECT_FALSE(read_cache_entry(entry_file().substr(0, size))) << size;
}

TEST(CacheEntry, IsNoneWhenAnyBitIsFlipped) {
    for (std::size_t bit = 0; bit < 8 * entry_file().size(); ++bit) {
        std::string file = entry_file();
        file[bit / 8] = static_cast<char>(file[bit / 8] ^ 1 << bit % 8);
        EXPECT_FALSE(read_cache_entry(file)) << bit;
    }
}

TEST(CacheEntry, IsNoneWithAByteTooMany) {
    EXPECT_FALSE(read_cache_entry(entry_file() + "x"));
}

}  // namespace
}  // namespace audio_edition

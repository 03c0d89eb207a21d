// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

TEST(WordSet, HoldsItsWordsInWhateverOrderTheyAreWritten) {
    constexpr WordSet words({"plus", "minus", "equals"});
    for (const char* word : {"plus", "minus", "equals"}) EXPECT_TRUE(words.contains(word)) << word;
    for (const char* word : {"", "plu", "pluss", "Plus", "equal", "z"})
        EXPECT_FALSE(words.contains(word)) << word;
    EXPECT_THAT(std::vector(words.begin(), words.end()), ElementsAre("equals", "minus", "plus"));
}

TEST(FindRow, FindsTheRowOfAKeyOnly) {
    struct Row {
        std::string_view written;
        int value;
    };
    constexpr auto rows = std::to_array<Row>({{"dr", 1}, {"mr", 2}, {"mrs", 3}});
    for (const Row& row : rows) EXPECT_EQ(find_row(rows, row.written, &Row::written)->value, row.value);
    for (const std::string_view key : {"", "d", "m", "mrz", "z"})
        EXPECT_EQ(find_row(rows, key, &Row::written), nullptr) << key;
}

}  // namespace
}  // namespace audio_edition

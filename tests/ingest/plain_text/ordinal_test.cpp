// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/ordinal.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "ingest/english.h"

namespace audio_edition {
namespace {

TEST(LeadingOrdinal, ReadsDigitsNumeralsAndWords) {
    struct Row {
        std::string_view text;
        int value;
        std::size_t end;
    };
    const std::vector<Row> rows{
        {"12. Title", 12, 2},
        {"XIV: Title", 14, 3},
        {"One", 1, 3},
        {"TWENTY-THREE", 23, 12},
        {"The First", 1, 9},
        {"Thirty second", 32, 13},
        {"the Last", 0, 8},
        {"Ninety", 90, 6},
        {"Eleventh Hour", 11, 8},
        {"IV", 4, 2},
        {"Twenty Years After", 20, 6},
    };
    for (const Row& row : rows) {
        const auto ordinal = leading_ordinal(row.text, english());
        ASSERT_TRUE(ordinal) << row.text;
        EXPECT_EQ(ordinal->value, row.value) << row.text;
        EXPECT_EQ(ordinal->end, row.end) << row.text;
    }
}

TEST(LeadingOrdinal, IsNothingElse) {
    for (const std::string_view text :
         {"", "Oneness", "Mild", "0", "12345", "3rd", "Last", "The", "Second-hand1", "x1"}) {
        const auto ordinal = leading_ordinal(text, english());
        EXPECT_FALSE(ordinal && ordinal->end == text.size()) << text;
    }
}

}  // namespace
}  // namespace audio_edition

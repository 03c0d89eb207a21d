// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reader_words.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(ReaderWords, CountAndListAsEnglishDoes) {
    const ReaderWords& words = reader_words("en-GB");
    EXPECT_EQ(words.note("12"), "Note 12: ");
    EXPECT_EQ(words.note(""), "Note: ");
    EXPECT_EQ(words.code_left_out(1), "Code left out, 1 line.");
    EXPECT_EQ(words.code_left_out(12), "Code left out, 12 lines.");
    EXPECT_EQ(words.table_left_out(4), "Table left out, 4 rows.");
    EXPECT_EQ(words.names({}), "");
    EXPECT_EQ(words.names({"Ann"}), "Ann");
    EXPECT_EQ(words.names({"Ann", "Bo"}), "Ann and Bo");
    EXPECT_EQ(words.names({"Ann", "Bo", "Cy"}), "Ann, Bo and Cy");
}

TEST(ReaderWords, AlertsHaveTheirKind) {
    const ReaderWords& words = reader_words("en");
    EXPECT_EQ(words.alert("todo"), "To do:");
    EXPECT_EQ(words.alert("notes"), "");
    EXPECT_EQ(words.alert(""), "");
}

TEST(ReaderWords, AreEnglishForALanguageWithoutAny) {
    EXPECT_EQ(&reader_words("cy"), &reader_words("en"));
    EXPECT_EQ(&reader_words("no language at all"), &reader_words("en"));
    EXPECT_EQ(&reader_words(""), &reader_words("en"));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/sentence_openers.h"

#include <string_view>

#include <gtest/gtest.h>

namespace audio_edition::en {
namespace {

/// Of the first full stop of `text` that stands before white space, a closing mark or the end.
bool sentence_ends(std::string_view text) {
    const Lexemes lexemes(text);
    std::size_t at = 0;
    while (at < lexemes.size() && (!lexemes.is_symbol(at, U'.') || !lexemes.word_ends(at + 1))) ++at;
    return sentence_ends_at(lexemes, at);
}

TEST(SentenceOpeners, TellWhetherAnAbbreviationEndsItsSentence) {
    for (const std::string_view text :
         {"the U.S.", "the U.S.)", "in the U.S. The law", "“the U.S.” But", "at 5 p.m. \u201CGo",
          "Inc. \u2018No", "Inc. \"The", "Co. (In all)", "a.m.\nIt is", "etc. IT WAS", "etc. "})
        EXPECT_TRUE(sentence_ends(text)) << text;
    for (const std::string_view text : {"the U.S. law", "U.S. Senate", "p.m. on Monday", "Dr. Khan",
                                        "Inc.'s the", "e.g.,", "Inc.: The", "a.m. 5", "Co. (the"})
        EXPECT_FALSE(sentence_ends(text)) << text;
}

}  // namespace
}  // namespace audio_edition::en

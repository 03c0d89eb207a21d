// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the text: a document that accounts for all of it, or a clear error.
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "base/error.h"
#include "ingest/ingest.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Reads the text; an internal error, which a text that is not accounted for makes, fails the test.
bool reads(const std::string& text) {
    CollectedDiagnostics diagnostics;
    try {
        const Document document = ingest_bytes(text, "test.txt", {}, diagnostics);
        EXPECT_FALSE(document.sections.empty());
        return true;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input) << error.what();
        return false;
    }
}

constexpr std::string_view sample = R"(Title: The Mill

*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***

THE MILL

by Ann Author 44 views

CONTENTS

 CHAPTER I. The Road
 CHAPTER II. The River


CHAPTER I.
The Road

The river had risen in the night, and in the morning the road to
the mill was under water -- all of it -- as far as the eye could see.

- one
- two

> quoted
> twice

* * *

Über den Fluß
=============

[Illustration: The mill]

1. First

"Non omnis moriar," * he said.

   * Not all of me will die.

CHAPTER II. The River

Nobody came that day. Comments (12)

Share this article

*** END OF THE PROJECT GUTENBERG EBOOK THE MILL ***
Licence.
)";

TEST(Robustness, EveryPrefixOfABook) {
    for (std::size_t end = 0; end <= sample.size(); ++end) {
        std::string prefix(sample.substr(0, end));
        if (!is_valid_utf8(prefix)) continue;
        reads(prefix);
    }
    EXPECT_TRUE(reads(std::string(sample)));
}

TEST(Robustness, EverySuffixOfABook) {
    for (std::size_t begin = 0; begin < sample.size(); ++begin) {
        std::string suffix(sample.substr(begin));
        if (is_valid_utf8(suffix)) reads(suffix);
    }
}

/// Pieces that the reader takes notice of, and some that nobody expects.
std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> pieces{"\n",
                                                 "\n",
                                                 "\n\n",
                                                 "\n\n\n",
                                                 "\r\n",
                                                 "\f",
                                                 "\t",
                                                 "   ",
                                                 " ",
                                                 "CHAPTER I",
                                                 "BOOK TWO",
                                                 "I.",
                                                 "1. ",
                                                 "- ",
                                                 "> ",
                                                 "* * *",
                                                 "=====",
                                                 "by ",
                                                 "By Ann Author",
                                                 "44 views",
                                                 "CONTENTS",
                                                 "PREFACE",
                                                 "Epilogue",
                                                 "The Storm",
                                                 "word",
                                                 "a word.",
                                                 "THE END",
                                                 "[Illustration",
                                                 "]",
                                                 "“Why?”",
                                                 "\xC2\xA0",
                                                 "\xE2\x80\x8B",
                                                 "\xEF\xBB\xBF",
                                                 "\xF0\x9F\x8E\x89",
                                                 "日本語。",
                                                 "é",
                                                 "March 3, 2024",
                                                 "Share this article",
                                                 "Page 3",
                                                 "the quick brown fox jumped over the lazy dog and went home",
                                                 "_",
                                                 "—",
                                                 "...",
                                                 "a\xCC\x81"};
    std::string made;
    const std::size_t count = std::uniform_int_distribution<std::size_t>(0, 80)(random);
    for (std::size_t i = 0; i < count; ++i) made += pieces[random() % pieces.size()];
    return made;
}

TEST(Robustness, AnyMixtureOfWhatItKnows) {
    std::mt19937 random(20240303);
    std::size_t read = 0;
    for (int i = 0; i < 4000; ++i) read += reads(random_text(random)) ? 1 : 0;
    EXPECT_GT(read, 3000U);
}

TEST(Robustness, AnyCodePoints) {
    std::mt19937 random(7);
    const auto code_point = [&random] {
        constexpr char32_t limits[]{0x80, 0x80, 0x80, 0x800, 0x10000, 0x110000};
        const char32_t c = random() % limits[random() % 6];
        return c == 0 || (c >= 0xD800 && c < 0xE000) ? U'x' : c;
    };
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (std::size_t k = random() % 300; k > 0; --k) append_utf8(text, code_point());
        reads(text);
    }
}

TEST(Robustness, ManyLinesAndLongLines) {
    std::string numbers, headings, words;
    for (int i = 0; i < 50'000; ++i) {
        numbers += std::to_string(i) + ".\n\n";
        headings += "PREFACE\nCHAPTER I\n\nI.\nContents\n";
        words += "and the road went on ";
    }
    EXPECT_TRUE(reads(numbers));
    EXPECT_TRUE(reads(headings));
    EXPECT_TRUE(reads(words));
    EXPECT_TRUE(reads(std::string(50'000, '>') + " x"));
    EXPECT_TRUE(reads(std::string(200'000, 'A')));
    EXPECT_TRUE(reads("By " + std::string(100'000, 'A')));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/typography.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

std::string cleaned(std::string_view raw) {
    const CleanText clean(raw);
    return std::string(clean.text());
}

TEST(CleanText, IsAViewOfTextThatNeedsNothing) {
    for (const std::string_view raw : {"", "plain words,\n\ttwo lines", "“Naïve” — café… œuvre"}) {
        const CleanText clean(raw);
        EXPECT_EQ(clean.text().data(), raw.data());
        EXPECT_EQ(clean.text().size(), raw.size());
        for (std::size_t at = 0; at <= raw.size(); ++at) EXPECT_EQ(clean.raw_offset(at), at);
    }
}

TEST(CleanText, DropsWhatCannotBeSeen) {
    EXPECT_EQ(cleaned("co\u00ADoperate"), "cooperate");
    EXPECT_EQ(cleaned("zero\u200Bwidth\u2060joined\uFEFF"), "zerowidthjoined");
    EXPECT_EQ(cleaned("\u200Eleft\u200F to right"), "left to right");
    EXPECT_EQ(cleaned(std::string_view("bell\a and \0null", 15)), "bell and null");
    EXPECT_EQ(cleaned("heart\u2764\uFE0F"), "heart\u2764");
}

TEST(CleanText, SpellsLigaturesAndWideLettersOut) {
    EXPECT_EQ(cleaned("\uFB01ve \uFB00 \uFB02at o\uFB03ce ba\uFB04e \uFB06op"),
              "five ff flat office baffle stop");
    EXPECT_EQ(cleaned("\uFF11\uFF12\uFF13\uFF21\uFF01"), "123A!");
}

TEST(CleanText, MakesEveryKindOfSpaceASpace) {
    EXPECT_EQ(cleaned("10\u00A0000\u202Fkm\u2009a\u3000b"), "10 000 km a b");
    EXPECT_EQ(cleaned("line\nend\ttab"), "line\nend\ttab");
}

TEST(CleanText, ReadsC1ControlsAsWindows1252) {
    EXPECT_EQ(cleaned("\u0093Yes,\u0094 it\u0092s \u0080"
                      "5"),
              "“Yes,” it’s €5");
    EXPECT_EQ(cleaned("one\u0097two"), "one — two");
    EXPECT_EQ(cleaned("next\u0085line"), "next…line");
    EXPECT_EQ(cleaned("no\u0081thing"), "nothing");
}

TEST(CleanText, ComposesLetters) {
    EXPECT_EQ(cleaned("cafe\u0301 nai\u0308ve"), "café naïve");
    EXPECT_EQ(cleaned("e\u0302\u0301"), "ế");
    EXPECT_EQ(cleaned("x\u0301"), "x\u0301") << "there is no such letter";
}

TEST(CleanText, DropsMalformedBytes) {
    EXPECT_EQ(cleaned("a\xFFz"), "az");
    EXPECT_EQ(cleaned("a\xED\xA0\x80z"), "az") << "a surrogate";
    EXPECT_EQ(cleaned("a\xC0\xAFz"), "az") << "an overlong slash";
    EXPECT_EQ(cleaned("az\xE2\x80"), "az") << "cut in the middle";
    EXPECT_EQ(cleaned("a\uFFFDz"), "az");
}

TEST(CleanText, KnowsTheWayBack) {
    const std::string raw = "co\u00ADoperate \uFB01ve";
    const CleanText clean(raw);
    ASSERT_EQ(clean.text(), "cooperate five");
    EXPECT_EQ(clean.raw_offset(0), 0U);
    EXPECT_EQ(clean.raw_offset(1), 1U);
    EXPECT_EQ(clean.raw_offset(2), 4U);
    EXPECT_EQ(clean.raw_offset(9), 11U);
    EXPECT_EQ(clean.raw_offset(10), 12U);
    EXPECT_EQ(clean.raw_offset(12), 15U) << "the v behind the ligature";
    EXPECT_EQ(clean.raw_offset(clean.text().size()), raw.size());
}

TEST(CleanText, PutsWhatIsDroppedBeforeWhatFollows) {
    const std::string raw = "\u200Ba\u200Bb\u200B";
    const CleanText clean(raw);
    ASSERT_EQ(clean.text(), "ab");
    EXPECT_EQ(clean.raw_offset(0), 3U);
    EXPECT_EQ(clean.raw_offset(1), 7U);
    EXPECT_EQ(clean.raw_offset(2), raw.size());
}

TEST(CleanText, GoesBackInOrderAndNeverPastTheEnd) {
    for (const std::string& raw :
         {std::string("\u0093\uFB04e\u0301\u00A0\u0097\u00AD\u3000x\u0301"), std::string("\xFF\xFE\xFD"),
          std::string("a\xE2\x80\u0085\uFB03"), std::string("e\u0301"), std::string("\u0301\u0301a")}) {
        const CleanText clean(raw);
        std::size_t before = 0;
        for (std::size_t at = 0; at <= clean.text().size(); ++at) {
            EXPECT_GE(clean.raw_offset(at), before);
            EXPECT_LE(clean.raw_offset(at), raw.size());
            before = clean.raw_offset(at);
        }
        EXPECT_EQ(clean.raw_offset(clean.text().size()), raw.size());
    }
}

}  // namespace
}  // namespace audio_edition

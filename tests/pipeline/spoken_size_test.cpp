// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/spoken_size.h"

#include <gtest/gtest.h>

#include "pipeline/passages.h"
#include "pipeline/speech_units.h"

namespace audio_edition {
namespace {

SpokenSize size_of_text(const std::string& text) {
    return size_of(speech_sentences(passage_of(text), {}));
}

TEST(SpokenSize, CountsWhatTheEngineGets) {
    const SpokenSize size = size_of_text("Dr. Orr paid, at nine.");
    EXPECT_EQ(size.letters, 19U);  // "Doctor"
    EXPECT_EQ(size.words, 5U);
    EXPECT_EQ(size.commas, 1U);
    EXPECT_EQ(size.sentences, 1U);
    EXPECT_EQ(size.letters_by_name, 0U);
}

TEST(SpokenSize, TellsLettersFromWords) {
    const SpokenSize size = size_of_text("The U.S. team won.");
    EXPECT_EQ(size.letters_by_name, 2U);
    EXPECT_EQ(size.letters, 10U);
    EXPECT_EQ(size.words, 3U);
    EXPECT_EQ(size_of_text("A paid.").letters_by_name, 0U);  // the article is a word
}

TEST(SpokenSize, CountsSoundsOfAPronunciationWithoutItsMarks) {
    SpeechToken token;
    token.text = "Khan";
    token.ipa = "ɪmˈrɑːn ˈkɑːnz";
    const SpokenSize size = size_of({{{token}, {}}});
    EXPECT_EQ(size.ipa_symbols, 9U);
    EXPECT_EQ(size.letters, 0U);
    EXPECT_EQ(size.words, 2U);
}

TEST(SpokenSize, CountsMarksWithinSentencesOnly) {
    const SpokenSize size = size_of_text("One; two — three: four. Five.");
    EXPECT_EQ(size.colons, 2U);
    EXPECT_EQ(size.dashes, 1U);
    EXPECT_EQ(size.commas, 0U);
    EXPECT_EQ(size.sentences, 2U);
}

TEST(SpokenSize, OfNothingTakesNoTime) {
    EXPECT_EQ(usual_milliseconds({}, {}), 0);
    EXPECT_EQ(size_of_text("* * *").sentences, 0U);
}

}  // namespace
}  // namespace audio_edition

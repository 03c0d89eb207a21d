// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/spoken_text.h"

#include <gtest/gtest.h>

#include "lexicon/lexicon.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

Passage read(const std::string& text) {
    static const Lexicon lexicon(american_english());
    return Normalizer(lexicon, {}).passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
}

Manner manner_of(const Passage& passage, std::string_view written) {
    for (const Token& token : passage.tokens)
        if (passage.written_of(token) == written) return token.manner;
    ADD_FAILURE() << written;
    return Manner::plain;
}

TEST(SpokenText, SetsStopsBetweenLettersThatAreSaidOneByOne) {
    const Passage passage = read("The UAE opened at 10 AM, as Plan B said.");
    EXPECT_EQ(passage.spoken, "The U A E opened at ten A M, as Plan B said.");
    EXPECT_EQ(spoken_text(passage), "The U.A.E opened at ten A.M, as Plan B said.");
}

TEST(SpokenText, LeavesAllElseAsItIs) {
    for (const std::string text : {"", "I am I, and A is a letter.", "Plan B, then Plan C."}) {
        const Passage passage = read(text);
        EXPECT_EQ(spoken_text(passage), passage.spoken);
    }
}

TEST(Manner, TellsLettersFromWordsInCapitals) {
    EXPECT_EQ(manner_of(read("It is in the UAE now."), "UAE"), Manner::letters);
    EXPECT_EQ(manner_of(read("LET IT BE SAID ALOUD NOW."), "IT"), Manner::words);
    EXPECT_EQ(manner_of(read("This is a NEW kind of lamp."), "NEW"), Manner::words);
    EXPECT_EQ(manner_of(read("The lever marked OFF is red."), "OFF"), Manner::words);
    EXPECT_EQ(manner_of(read("She asked the BBC."), "BBC"), Manner::plain);
    EXPECT_EQ(manner_of(read("The IT team left."), "IT"), Manner::letters);
    EXPECT_EQ(manner_of(read("He did IT again."), "IT"), Manner::words);
    EXPECT_EQ(manner_of(read("Tell me WHO did it."), "WHO"), Manner::words);
    EXPECT_EQ(manner_of(read("The WHO said so."), "WHO"), Manner::letters);
    EXPECT_EQ(manner_of(read("Sen. COX asked for it."), "COX"), Manner::words);
    EXPECT_EQ(manner_of(read("The UK, US, EU and UN met."), "US"), Manner::letters);
    EXPECT_EQ(manner_of(read("She took the SAT twice."), "SAT"), Manner::letters);
    EXPECT_EQ(manner_of(read("Let it be said."), "it"), Manner::plain);
    EXPECT_EQ(manner_of(read("NATO met."), "NATO"), Manner::plain);
}

}  // namespace
}  // namespace audio_edition

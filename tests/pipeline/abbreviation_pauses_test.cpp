// SPDX-License-Identifier: GPL-3.0-or-later
// The full stop of an abbreviation costs a third of a second where it reaches the engine. What is measured
// here is the sound: no silence around any abbreviation of the tables is longer than those inside plain
// words.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "normalize/languages/en/abbreviation_table.h"
#include "normalize/languages/en/street_table.h"
#include "normalize/languages/en/title_table.h"
#include "pipeline/passages.h"
#include "pipeline/speech_units.h"
#include "speak/speaker_pool.h"
#include "speak/voice_folders.h"

namespace audio_edition::en {
namespace {

constexpr std::int64_t longest_within_words = 150;  // ms; the closure of a stop is heard as silence too

std::string capitalised(std::string_view word) {
    std::string text(word);
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// A sentence in which it stands where it is one, and no other mark within.
std::string sentence_with(const Abbreviation& form) {
    const std::string written(form.written);
    switch (form.place) {
        case AbbreviationPlace::before_number:
        case AbbreviationPlace::before_number_bare:
        case AbbreviationPlace::stopped_number:
            return "We know " + written + ". 7 by heart";
        case AbbreviationPlace::before_name:
            return "We know " + capitalised(written) + ". Everest by heart";
        case AbbreviationPlace::after_name:
            return "We know Acme " + capitalised(written) + ". by heart";
        case AbbreviationPlace::anywhere:
        case AbbreviationPlace::mid_sentence:
        case AbbreviationPlace::bare_too:
            return "We know the " + written + ". by heart";
    }
    return {};
}

std::vector<std::string> sentences() {
    std::vector<std::string> all;
    for (const Abbreviation& form : abbreviations) all.push_back(sentence_with(form));
    for (const TitleForm& form : titles_before)
        all.push_back("We know " + capitalised(form.written) + ". Allen by heart");
    for (const ShortForm& form : street_kinds)
        all.push_back("We know 12 Allen " + capitalised(form.written) + ". by heart");
    for (const char* written :
         {"We met J. R. R. Allen by chance", "We met Mr. and Mrs. Allen by chance",
          "We saw the U.S. by night", "We won it e.g. by chance", "We meet on Jan. 7 by night",
          "We ran 12 mi. by night", "We met at 7 p.m. by chance", "We live at St. Allen by night",
          "We met Smith et al. by chance", "We met Lt. Gov. Allen by chance"})
        all.emplace_back(written);
    return all;
}

bool has_full_stop(const Passage& passage) {
    return std::ranges::any_of(passage.tokens, [&](const Token& token) {
        return token.kind == TokenKind::punctuation && passage.spoken_of(token) == ".";
    });
}

class AbbreviationPauses : public testing::Test {
  protected:
    /// The longest silence between the first sound and the last, in milliseconds.
    std::int64_t longest_silence(const std::string& text) {
        const Passage passage = passage_of(text);
        CollectedDiagnostics diagnostics;
        const Frames between = to_frames(voice.pauses.sentence, pool.rate());
        const Pcm pcm = pool.speak({speech_sentences(passage, between), text}, diagnostics).pcm;
        constexpr int quiet = 300;  // of 32,767: 40 dB below full scale
        std::size_t longest = 0, run = 0;
        bool heard = false;
        for (const std::int16_t sample : pcm.samples) {
            if (std::abs(int{sample}) < quiet) {
                ++run;
                continue;
            }
            if (heard) longest = std::max(longest, run);
            heard = true;
            run = 0;
        }
        EXPECT_TRUE(heard) << text;
        return static_cast<std::int64_t>(longest) * 1000 / pcm.rate.hertz;
    }

    Voice voice = find_voice("amber", AUDIO_EDITION_SOURCE "/voices");
    SpeakerPool pool{AUDIO_EDITION_BIN "/audio-edition-speaker", voice, 2};
};

TEST_F(AbbreviationPauses, AreNoLongerThanThoseOfPlainWords) {
    for (const std::string& text : sentences()) {
        const Passage passage = passage_of(text);
        EXPECT_FALSE(has_full_stop(passage)) << passage.spoken;
        EXPECT_LT(longest_silence(text), longest_within_words) << text << " → " << passage.spoken;
    }
}

TEST_F(AbbreviationPauses, WouldBeHeardIfTheyWereThere) {
    EXPECT_LT(longest_silence("We know the plan by heart"), longest_within_words);
    EXPECT_GT(longest_silence("We know the plan, by heart"), longest_within_words);
    EXPECT_GE(longest_silence("We know the plan. By heart"), voice.pauses.sentence.count);
}

}  // namespace
}  // namespace audio_edition::en

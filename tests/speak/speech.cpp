// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"

#include <sstream>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

SpeechToken token(std::size_t index, std::string word) {
    const std::size_t end = word.find_last_not_of(".,;:?!");
    SpeechToken result{.token = index, .text = word};
    if (end != std::string::npos) {
        result.text = word.substr(0, end + 1);
        result.punctuation = word.substr(end + 1);
    }
    return result;
}

SpeechSentence sentence_from(std::string_view text, std::size_t& index, Frames silence_after) {
    SpeechSentence result;
    std::istringstream words{std::string(text)};
    for (std::string word; words >> word; index += 2) result.tokens.push_back(token(index, word));
    result.silence_after = silence_after;
    return result;
}

}  // namespace

std::filesystem::path speaker_program() {
    return std::filesystem::path(AUDIO_EDITION_BIN) / "audio-edition-speaker";
}

std::filesystem::path voices_folder() {
    return std::filesystem::path(AUDIO_EDITION_SOURCE) / "voices";
}

Voice plain_voice() {
    Voice voice;
    voice.name = "plain";
    voice.language = "en-US";
    voice.settings["voice"] = "gmw/en-US";
    return voice;
}

SpeechSentence sentence(std::string_view text, Frames silence_after) {
    std::size_t index = 0;
    return sentence_from(text, index, silence_after);
}

SpeechUnit unit(std::initializer_list<std::string_view> sentences, Frames silence_between) {
    SpeechUnit result;
    result.where = "paragraph 1";
    std::size_t index = 0;
    for (const std::string_view text : sentences) {
        result.sentences.push_back(sentence_from(text, index, silence_between));
    }
    if (!result.sentences.empty()) result.sentences.back().silence_after = {};
    return result;
}

SpeechUnit unit_of_one_token(std::string text) {
    return {{{{{.text = std::move(text)}}, {}}}, "paragraph 1"};
}

std::size_t tokens_in(const SpeechUnit& unit) {
    std::size_t count = 0;
    for (const SpeechSentence& one : unit.sentences) count += one.tokens.size();
    return count;
}

void expect_sound(const SpeechUnit& unit, const SpokenUnit& spoken) {
    ASSERT_EQ(spoken.times.size(), tokens_in(unit));
    Frames last{0};
    std::size_t i = 0;
    for (const SpeechSentence& one : unit.sentences) {
        for (const SpeechToken& each : one.tokens) {
            EXPECT_EQ(spoken.times[i].token, each.token);
            EXPECT_GE(spoken.times[i].start, last);
            last = spoken.times[i++].start;
        }
    }
    EXPECT_LE(last, spoken.pcm.length());
    for (const Unspoken& unspoken : spoken.unspoken) {
        EXPECT_LT(unspoken.first, unspoken.last);
        EXPECT_FALSE(unspoken.reason.empty());
    }
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/spoken_size.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Calls `see` with every character of a text.
template <typename See>
void for_each_character(std::string_view text, const See& see) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        see(c.value);
        at += c.size;
    }
}

void count_ipa(std::string_view ipa, SpokenSize& size) {
    constexpr std::array<char32_t, 5> no_sounds{U'ˈ', U'ˌ', U'ː', U'.', U' '};
    for_each_character(ipa, [&](char32_t c) {
        size.ipa_symbols += std::ranges::find(no_sounds, c) == no_sounds.end() ? 1 : 0;
        size.words += c == U' ' ? 1 : 0;
    });
    ++size.words;
}

void count_spelling(const SpeechToken& token, SpokenSize& size) {
    std::size_t length = 0;
    const auto end_word = [&] {
        const bool by_name = token.manner == Manner::letters && length == 1;
        size.letters_by_name += by_name ? 1 : 0;
        size.letters += by_name ? 0 : length;
        size.words += by_name || length == 0 ? 0 : 1;
        length = 0;
    };
    for_each_character(token.text, [&](char32_t c) {
        if (c == U' ' || c == U'-')
            end_word();
        else
            ++length;
    });
    end_word();
}

void count_mark(std::string_view mark, SpokenSize& size) {
    size.commas += mark == "," ? 1 : 0;
    size.colons += mark == ":" || mark == ";" ? 1 : 0;
    size.dashes += mark == "—" ? 1 : 0;
}

}  // namespace

SpokenSize size_of(const std::vector<SpeechSentence>& sentences) {
    SpokenSize size;
    for (const SpeechSentence& sentence : sentences) {
        for (const SpeechToken& token : sentence.tokens) {
            if (token.ipa.empty())
                count_spelling(token, size);
            else
                count_ipa(token.ipa, size);
            if (&token != &sentence.tokens.back()) count_mark(token.punctuation, size);
        }
    }
    size.sentences = sentences.size();
    return size;
}

double usual_milliseconds(const SpokenSize& size, const EnginePace& pace) noexcept {
    const auto all_of = [](std::size_t count, double each) { return static_cast<double>(count) * each; };
    if (size.sentences == 0) return 0;
    return all_of(size.letters, pace.letter) + all_of(size.letters_by_name, pace.letter_by_name) +
           all_of(size.ipa_symbols, pace.ipa_symbol) + all_of(size.words, pace.word) +
           all_of(size.commas, pace.comma) + all_of(size.colons, pace.colon) +
           all_of(size.dashes, pace.dash) + all_of(size.sentences - 1, pace.sentence) + pace.unit;
}

}  // namespace audio_edition

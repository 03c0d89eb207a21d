// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_alignment.h"

#include <algorithm>
#include <cstdint>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// A letter of IPA with what modifies it left aside: vowels are told from consonants alone, since in a
/// sentence they weaken.
struct AlignedSound {
    char32_t letter = 0;    ///< a space where words end
    std::size_t begin = 0;  ///< byte, the stress before it included
    std::size_t word = 0;   ///< that it belongs to, among the words
};

constexpr char32_t word_end = U' ';

bool is_stress_mark(char32_t c) noexcept {
    return c == U'ˈ' || c == U'ˌ';
}

bool is_vowel_letter(char32_t c) noexcept {
    constexpr std::u32string_view vowels = U"aeiouyæɐɑɒɔəɚɛɜɝɞɨɪɯɵɶʉʊʌʏøœᵻ";
    return vowels.find(c) != std::u32string_view::npos;
}

/// Of one line; spaces at its ends are none.
void add_sounds(std::string_view ipa, std::size_t word, std::vector<AlignedSound>& sounds) {
    std::size_t stress = std::string_view::npos;
    for (std::size_t at = 0; at < ipa.size();) {
        const CodePoint c = decode_at(ipa, at);
        if (is_space(c.value)) {
            if (!sounds.empty() && sounds.back().letter != word_end) sounds.push_back({word_end, at, word});
            stress = std::string_view::npos;
        } else if (is_stress_mark(c.value)) {
            stress = std::min(stress, at);
        } else {
            sounds.push_back({c.value, std::min(stress, at), word});
            stress = std::string_view::npos;
        }
        at += c.size;
    }
}

std::uint32_t cost_of(char32_t one, char32_t other) noexcept {
    constexpr std::uint32_t same_kind = 2;
    constexpr std::uint32_t other_kind = 5;
    constexpr std::uint32_t never = 50;
    if (one == other) return 0;
    if (one == word_end || other == word_end) return never;
    return is_vowel_letter(one) == is_vowel_letter(other) ? same_kind : other_kind;
}

/// Of a sound that has no counterpart. A boundary of words often has none in the sentence.
std::uint32_t cost_alone(char32_t letter) noexcept {
    constexpr std::uint32_t sound = 3;
    constexpr std::uint32_t boundary = 1;
    return letter == word_end ? boundary : sound;
}

/// For each sound of the sentence the sound of the words that it meets or comes before.
std::vector<std::size_t> align(const std::vector<AlignedSound>& sentence,
                               const std::vector<AlignedSound>& words) {
    const std::size_t columns = words.size() + 1;
    std::vector<std::uint32_t> costs((sentence.size() + 1) * columns);
    for (std::size_t j = 1; j < columns; ++j) costs[j] = costs[j - 1] + cost_alone(words[j - 1].letter);
    for (std::size_t i = 1; i <= sentence.size(); ++i) {
        const char32_t here = sentence[i - 1].letter;
        costs[i * columns] = costs[(i - 1) * columns] + cost_alone(here);
        for (std::size_t j = 1; j < columns; ++j) {
            const char32_t there = words[j - 1].letter;
            costs[i * columns + j] = std::min({costs[(i - 1) * columns + j - 1] + cost_of(here, there),
                                               costs[(i - 1) * columns + j] + cost_alone(here),
                                               costs[i * columns + j - 1] + cost_alone(there)});
        }
    }
    std::vector<std::size_t> met(sentence.size());
    std::size_t j = words.size();
    for (std::size_t i = sentence.size(); i > 0;) {
        const std::uint32_t cost = costs[i * columns + j];
        if (j > 0 &&
            cost == costs[(i - 1) * columns + j - 1] + cost_of(sentence[i - 1].letter, words[j - 1].letter)) {
            met[--i] = --j;
        } else if (cost == costs[(i - 1) * columns + j] + cost_alone(sentence[i - 1].letter)) {
            met[--i] = j == 0 ? 0 : j - 1;
        } else {
            --j;
        }
    }
    return met;
}

std::size_t end_before(std::string_view text, std::size_t end) noexcept {
    while (end > 0 && is_space(decode_before(text, end).value)) end -= decode_before(text, end).size;
    return end;
}

}  // namespace

std::vector<PhonemeSpan> align_phonemes(std::string_view sentence, std::span<const std::string> words) {
    std::vector<AlignedSound> said;
    std::vector<AlignedSound> alone;
    add_sounds(sentence, 0, said);
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (!alone.empty() && alone.back().letter != word_end) alone.push_back({word_end, 0, word});
        add_sounds(words[word], word, alone);
    }
    std::vector<PhonemeSpan> spans(words.size());
    std::size_t next = 0;  // the first word without a span
    if (!alone.empty()) {
        const std::vector<std::size_t> met = align(said, alone);
        for (std::size_t i = 0; i < said.size(); ++i) {
            const std::size_t word = alone[met[i]].word;
            if (said[i].letter == word_end || word < next) continue;
            const std::size_t begin = next == 0 ? 0 : said[i].begin;
            for (; next < word; ++next) spans[next] = {begin, begin};
            spans[next++] = {begin, end_before(sentence, sentence.size())};
            for (std::size_t before = next - 1; before-- > 0;) {
                if (spans[before].begin == begin && spans[before].end == begin) continue;
                spans[before].end = end_before(sentence, begin);
                break;
            }
        }
    }
    for (; next < words.size(); ++next) spans[next] = {sentence.size(), sentence.size()};
    return spans;
}

}  // namespace audio_edition

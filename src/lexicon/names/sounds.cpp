// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/sounds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lexicon/ipa_symbols.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Vowels before an r that ends their syllable.
constexpr auto before_final_r = std::to_array<Pair>({{"ɛ", "ɛə"},
                                                     {"eɪ", "ɛə"},
                                                     {"iː", "ɪə"},
                                                     {"ɪ", "ɪə"},
                                                     {"i", "ɪə"},
                                                     {"oʊ", "ɔː"},
                                                     {"ɒ", "ɔː"},
                                                     {"uː", "ʊə"},
                                                     {"ʊ", "ʊə"},
                                                     {"æ", "ɑː"},
                                                     {"ʌ", "ɜː"}});
// Vowels before an r that begins the next.
constexpr auto before_r = std::to_array<Pair>({{"eɪ", "ɛ"}, {"oʊ", "ɔː"}, {"uː", "ʊ"}});

constexpr std::string_view ipa_r = "ɹ";

std::string_view coloured(std::span<const Pair> table, std::string_view vowel) {
    const auto found = std::ranges::find(table, vowel, &Pair::first);
    return found == table.end() ? vowel : found->second;
}

std::string_view heard(const Phone& sound) {
    return sound.stress == StressLevel::none && !sound.unstressed.empty() ? sound.unstressed : sound.ipa;
}

std::string_view heard_before(std::span<const Phone> sounds, std::size_t at) {
    const std::string_view vowel = heard(sounds[at]);
    if (at + 1 >= sounds.size() || sounds[at + 1].ipa != ipa_r) return vowel;
    const bool next = at + 2 < sounds.size() && sounds[at + 2].is_vowel();
    return next ? coloured(before_r, vowel) : coloured(before_final_r, vowel);
}

/// Consonants that may begin a syllable together.
bool is_onset(std::string_view first, std::string_view second) {
    constexpr auto stops =
        std::to_array<std::string_view>({"p", "b", "t", "d", "k", "ɡ", "f", "θ", "ʃ", "v"});
    constexpr auto after_s = std::to_array<std::string_view>({"p", "t", "k", "m", "n", "l", "w"});
    if (second == "j") return first != "ŋ" && first != ipa_r && first != "tʃ" && first != "dʒ";
    if (first == "s" || first == "ʃ")
        return std::ranges::find(after_s, second) != after_s.end() || second == ipa_r;
    if (std::ranges::find(stops, first) == stops.end()) return false;
    const bool alveolar = first == "t" || first == "d" || first == "θ";
    return second == ipa_r || second == "w" || (second == "l" && !alveolar);
}

/// Where the syllable of the vowel at `nucleus` begins.
std::size_t syllable_begin(std::span<const Phone> sounds, std::size_t nucleus) {
    std::size_t first = 0;  // of its consonants
    for (std::size_t at = 0; at < nucleus; ++at)
        if (sounds[at].is_vowel()) first = at + 1;
    if (first == 0) return 0;
    std::size_t begin = nucleus;
    if (begin > first && sounds[begin - 1].ipa != "ŋ") --begin;
    while (begin < nucleus && begin > first && is_onset(sounds[begin - 1].ipa, sounds[begin].ipa)) --begin;
    return begin;
}

/// Phones that could be taken for one when they are written side by side: i ə, t ʃ. But fire and hour are.
bool are_two(const Phone& first, const Phone& second) {
    if (first.ipa == "t" && second.ipa == "ʃ") return true;
    if (first.ipa.ends_with(ipa_r)) return false;
    const bool glides = first.ipa.ends_with("ɪ") || first.ipa.ends_with("ʊ");
    return first.is_vowel() && second.is_vowel() && !(glides && heard(second).starts_with("ə"));
}

}  // namespace

bool Phone::is_vowel() const {
    return ipa_symbol(decode_at(ipa, 0).value) == IpaSymbol::vowel;
}

std::string ipa_of(std::span<const Phone> sounds) {
    std::vector<std::string_view> marks(sounds.size());
    const auto vowels = std::ranges::count_if(sounds, &Phone::is_vowel);
    for (std::size_t at = 0; at < sounds.size() && vowels > 1; ++at)
        if (sounds[at].is_vowel() && sounds[at].stress != StressLevel::none)
            marks[syllable_begin(sounds, at)] = sounds[at].stress == StressLevel::primary ? "ˈ" : "ˌ";
    std::string ipa;
    for (std::size_t at = 0; at < sounds.size(); ++at) {
        if (at > 0 && sounds[at].ipa == ipa_r && sounds[at - 1].ipa.ends_with(ipa_r)) continue;
        const bool vowel = sounds[at].is_vowel();
        const bool parted = at > 0 && marks[at].empty() && are_two(sounds[at - 1], sounds[at]);
        ipa.append(parted ? "." : marks[at]).append(vowel ? heard_before(sounds, at) : sounds[at].ipa);
    }
    return ipa;
}

}  // namespace audio_edition

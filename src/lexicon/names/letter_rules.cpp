// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/letter_rules.h"

#include <algorithm>
#include <bit>

namespace audio_edition {
namespace {

constexpr Places bit(std::size_t place) noexcept {
    return Places{1} << place;
}

/// Bits 0 to `place`.
constexpr Places up_to(std::size_t place) noexcept {
    return (bit(place) << 1) - 1;
}

std::vector<std::size_t> vowels_in(const Phones& sounds) {
    std::vector<std::size_t> vowels;
    for (std::size_t at = 0; at < sounds.size(); ++at)
        if (sounds[at].is_vowel() && !sounds[at].glide) vowels.push_back(at);
    return vowels;
}

/// As in Latin: long, or two consonants after it that do not begin a syllable together.
bool is_heavy(const Phones& sounds, std::size_t vowel, std::size_t next_vowel) {
    const std::string& ipa = sounds[vowel].ipa;
    const bool diphthong = ipa == "eɪ" || ipa == "aɪ" || ipa == "ɔɪ" || ipa == "aʊ" || ipa == "oʊ";
    if (ipa.ends_with("ː") || diphthong) return true;
    const std::size_t between = next_vowel - vowel - 1;
    const std::string& second = sounds[next_vowel - 1].ipa;
    if (between == 1) return second == "ks" || second == "z";
    return between > 2 || (between == 2 && second != "ɹ" && second != "l");
}

/// A letter written twice is said once.
void append_sounds(Phones& word, const Phones& added) {
    for (const Phone& sound : added)
        if (word.empty() || sound.is_vowel() || word.back().ipa != sound.ipa) word.push_back(sound);
}

}  // namespace

std::optional<Phones> LetterRules::sounds_of(std::u32string_view word) const {
    Phones sounds;
    for (std::size_t at = 0; at < word.size();) {
        std::size_t end = at;
        for (const Rule& rule : rules_) {
            const Places letters = rule.letters.ends(word, bit(at));
            if (letters == 0 || rule.after.ends(word, letters) == 0) continue;
            if (!rule.before.empty() && (rule.before.ends(word, up_to(at)) & bit(at)) == 0) continue;
            end = static_cast<std::size_t>(std::countr_zero(letters));
            append_sounds(sounds, rule.said);
            break;
        }
        if (end == at) return std::nullopt;
        at = end;
    }
    return sounds;
}

std::size_t LetterRules::stressed(std::u32string_view word, const Phones& sounds,
                                  const std::vector<std::size_t>& vowels) const {
    const std::size_t count = vowels.size();
    const auto from_end = [count](std::size_t syllables) {
        return count >= syllables ? count - syllables : 0;
    };
    const auto rule = std::ranges::find_if(stress_, [&](const StressRule& each) {
        return (each.ending.ends(word, up_to(word.size())) & bit(word.size())) != 0;
    });
    switch (rule == stress_.end() ? Place::penultimate : rule->place) {
        case Place::first:
            return 0;
        case Place::last:
            return from_end(1);
        case Place::penultimate:
            return from_end(2);
        case Place::antepenultimate:
            return from_end(3);
        case Place::weight:
            break;
    }
    const bool heavy = count > 2 && is_heavy(sounds, vowels[count - 2], vowels[count - 1]);
    return count < 3 ? 0 : from_end(heavy ? 2 : 3);
}

/// A mark that the rules found in the writing decides; else the language does.
void LetterRules::place_stress(std::u32string_view word, Phones& sounds) const {
    const std::vector<std::size_t> vowels = vowels_in(sounds);
    const auto written =
        std::ranges::find(vowels, StressLevel::primary, [&](std::size_t at) { return sounds[at].stress; });
    const std::size_t main = written != vowels.end() ? static_cast<std::size_t>(written - vowels.begin())
                                                     : stressed(word, sounds, vowels);
    for (const std::size_t at : vowels) sounds[at].stress = StressLevel::none;
    sounds[vowels[main]].stress = StressLevel::primary;
    for (std::size_t before = main; secondary_ && before >= 2; before -= before == 3 ? 3 : 2)
        sounds[vowels[before == 3 ? 0 : before - 2]].stress = StressLevel::secondary;
}

std::optional<std::string> LetterRules::say(std::u32string_view word) const {
    if (word.empty() || word.size() > longest_matched_word) return std::nullopt;
    std::optional<Phones> sounds = sounds_of(word);
    if (!sounds || vowels_in(*sounds).empty()) return std::nullopt;
    place_stress(word, *sounds);
    return ipa_of(*sounds);
}

}  // namespace audio_edition

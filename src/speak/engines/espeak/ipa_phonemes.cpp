// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/ipa_phonemes.h"

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "lexicon/ipa_spelling.h"
#include "speak/engines/espeak/ipa_sounds.h"
#include "speak/engines/espeak/mnemonics.h"

namespace audio_edition {
namespace {

/// Beyond these the engine drops the word, or the rest of the phrase, without a word.
constexpr std::size_t kLongestWord = 150;
constexpr std::size_t kLongestPhrase = 600;

[[noreturn]] void reject(const std::string& where, const char* message) {
    throw Error{ErrorKind::broken_input, where, message};
}

bool is_stressed(const SpokenWord& word) {
    return std::ranges::any_of(word, [](const Sound& sound) { return sound.stress != Stress::none; });
}

/// Stress on the first full vowel, else on the first of several weak ones, or on a single one that is no
/// schwa.
void stress(SpokenWord& word) {
    const auto vowel = [](const Sound& sound) { return is_vowel_mnemonic(sound.mnemonic); };
    const auto full = [&](const Sound& sound) { return vowel(sound) && !is_weak_vowel(sound.mnemonic); };
    auto chosen = std::ranges::find_if(word, full);
    if (chosen == word.end()) chosen = std::ranges::find_if(word, vowel);
    if (chosen == word.end()) return;
    const bool alone = std::ranges::count_if(word, vowel) == 1;
    if (alone && chosen->mnemonic == "@") return;
    *chosen = {stressed_form(chosen->mnemonic), Stress::primary};
}

/// Beside a word that is marked, an unmarked word of one syllable is meant to be unstressed: the "von" of
/// /fɒn ˈtɹæp/.
void stress_unmarked(std::vector<SpokenWord>& words) {
    const bool any_marked = std::ranges::any_of(words, is_stressed);
    for (SpokenWord& word : words) {
        const auto vowels =
            std::ranges::count_if(word, [](const Sound& sound) { return is_vowel_mnemonic(sound.mnemonic); });
        if (!is_stressed(word) && (vowels > 1 || !any_marked)) stress(word);
    }
}

std::string spell(const SpokenWord& word) {
    std::string phonemes;
    phonemes.reserve(4 * word.size());
    std::size_t last = 0;
    for (const Sound& sound : word) {
        if (sound.stress == Stress::none) {
            append_mnemonic(phonemes, last, sound.mnemonic);
        } else {
            phonemes += sound.stress == Stress::primary ? '\'' : ',';
            phonemes += sound.mnemonic;
        }
        last = phonemes.size() - sound.mnemonic.size();
    }
    return phonemes;
}

}  // namespace

std::string ipa_to_phonemes(std::string_view ipa, PhonemeInventory inventory, const std::string& where) {
    const std::string canonical = canonical_ipa(without_slashes(ipa));
    std::vector<SpokenWord> words = read_ipa(canonical, inventory, where);
    if (words.empty()) reject(where, "the pronunciation is empty; write IPA between two slashes");
    stress_unmarked(words);
    std::string phonemes;
    for (const SpokenWord& word : words) {
        const std::string spelled = spell(word);
        if (spelled.size() > kLongestWord)
            reject(where, "a word is too long for the engine; put spaces in it");
        if (!phonemes.empty()) phonemes += ' ';
        phonemes += spelled;
    }
    if (phonemes.size() > kLongestPhrase)
        reject(where, "too long for the engine; make several entries of it");
    return phonemes;
}

}  // namespace audio_edition

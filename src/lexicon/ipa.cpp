// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ipa.h"

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "lexicon/ipa_sounds.h"
#include "lexicon/ipa_spelling.h"
#include "lexicon/mnemonics.h"
#include "text/utf8.h"

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

std::string_view without_slashes(std::string_view ipa) {
    constexpr std::string_view white = " \t";
    const auto trim = [&](std::string_view text) {
        const std::size_t begin = std::min(text.find_first_not_of(white), text.size());
        return text.substr(begin, text.find_last_not_of(white) + 1 - begin);
    };
    ipa = trim(ipa);
    if (ipa.size() > 1 && ipa.front() == '/' && ipa.back() == '/') ipa = trim(ipa.substr(1, ipa.size() - 2));
    return ipa;
}

}  // namespace

void check_ipa(std::string_view ipa, Accent accent, const std::string& where) {
    static_cast<void>(ipa_to_phonemes(ipa, accent, where));
}

std::string with_possessive(std::string_view ipa) {
    constexpr std::u32string_view sibilants = U"szʃʒʂʐɕʑɧ";
    constexpr std::u32string_view voiceless = U"ptkfθxχçħhʜɦqcʔʡʕʢʈɸʘǀǃǂǁ";
    std::string said = canonical_ipa(without_slashes(ipa));
    while (said.ends_with(' ')) said.pop_back();
    char32_t last = 0;
    for (std::size_t at = 0; at < said.size();) {
        const CodePoint c = decode_at(said, at);
        if (is_letter(c.value) && c.value != U'ː' && c.value != U'ʲ') last = c.value;
        at += c.size;
    }
    if (sibilants.find(last) != std::u32string_view::npos) return said + "ᵻz";
    return said + (voiceless.find(last) != std::u32string_view::npos ? "s" : "z");
}

std::string ipa_to_phonemes(std::string_view ipa, Accent accent, const std::string& where) {
    const std::string canonical = canonical_ipa(without_slashes(ipa));
    std::vector<SpokenWord> words = read_ipa(canonical, accent, where);
    if (words.empty()) reject(where, "the pronunciation is empty; write IPA between two slashes");
    stress_unmarked(words);
    std::string phonemes;
    for (const SpokenWord& word : words) {
        const std::string spelled = spell(word);
        if (spelled.size() > kLongestWord)
            reject(where, "a word is too long for the engine; part it with spaces");
        if (!phonemes.empty()) phonemes += ' ';
        phonemes += spelled;
    }
    if (phonemes.size() > kLongestPhrase)
        reject(where, "too long for the engine; make several entries of it");
    return phonemes;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "lexicon/ipa_spelling.h"
#include "lexicon/respelling.h"
#include "lexicon/syllables.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

struct SoundSpelling {
    std::string_view ipa;
    std::string_view letters;
    bool vowel = false;
};

// clang-format off
/// In canonical IPA (ipa_spelling.h). The first that fits is taken, so longer ones stand before those they
/// begin with.
constexpr auto kSounds = std::to_array<SoundSpelling>({
    {"aɪər", "ire", true}, {"aʊər", "our", true},
    {"ɑːr", "ar", true}, {"ɔːr", "or", true}, {"ɛər", "air", true}, {"ɪər", "eer", true}, {"ʊər", "oor", true},
    {"ɜːr", "ur", true}, {"ər", "ur", true}, {"ʌr", "ur", true}, {"ɪr", "eer", true},
    {"eɪ", "ay", true}, {"aɪ", "y", true}, {"aʊ", "ow", true}, {"oʊ", "oh", true}, {"ɔɪ", "oy", true},
    {"ɑ̃", "ahn", true}, {"ɔ̃", "awn", true},
    {"ɑː", "ah", true}, {"ɔː", "aw", true}, {"iː", "ee", true}, {"uː", "oo", true}, {"ɜː", "ur", true},
    {"æ", "a", true}, {"ə", "uh", true}, {"ɒ", "o", true}, {"ɪ", "ih", true}, {"i", "ee", true},
    {"ɛ", "eh", true}, {"e", "eh", true}, {"ʌ", "uh", true}, {"ʊ", "uu", true}, {"u", "oo", true},
    {"a", "a", true}, {"o", "oh", true}, {"ɑ", "ah", true}, {"ɔ", "aw", true}, {"ᵻ", "ih", true},
    {"tʃ", "ch"}, {"dʒ", "j"}, {"ɬ", "l"}, {"ɲ", "ny"}, {"ʎ", "ly"}, {"ʁ", "r"}, {"ʃ", "sh"}, {"ʒ", "zh"},
    {"j", "y"}, {"p", "p"}, {"b", "b"}, {"t", "t"}, {"d", "d"}, {"k", "k"}, {"g", "g"}, {"f", "f"}, {"v", "v"},
    {"θ", "th"}, {"ð", "dh"}, {"s", "s"}, {"z", "z"}, {"h", "h"}, {"m", "m"}, {"n", "n"}, {"ŋ", "ng"},
    {"l", "l"}, {"r", "r"}, {"w", "w"}, {"x", "kh"}, {"ç", "kh"}, {"ɾ", "r"},
});
// clang-format on

struct SpelledSound {
    const SoundSpelling* spelling;
    bool stressed;
};

std::vector<SpelledSound> read(std::string_view ipa) {
    std::vector<SpelledSound> sounds;
    bool stressed = false;
    while (!ipa.empty()) {
        const auto fits = [ipa](const SoundSpelling& one) { return ipa.starts_with(one.ipa); };
        const auto* const found = std::ranges::find_if(kSounds, fits);
        if (found == kSounds.end()) {
            stressed = stressed || ipa.starts_with("ˈ");
            ipa.remove_prefix(decode_at(ipa, 0).size);
            continue;
        }
        sounds.push_back({found, found->vowel && std::exchange(stressed, false)});
        ipa.remove_prefix(found->ipa.size());
    }
    return sounds;
}

/// Whether two consonants begin an English syllable.
bool are_onset(std::string_view first, std::string_view second) noexcept {
    const auto among = [](std::string_view sound, std::initializer_list<std::string_view> some) {
        return std::ranges::find(some, sound) != some.end();
    };
    if (second == "j") return first != "r" && first != "tʃ" && first != "dʒ";
    if (first == "s") return among(second, {"p", "t", "k", "m", "n", "l", "w"});
    return among(first, {"p", "b", "t", "d", "k", "g", "f", "θ", "ʃ"}) && among(second, {"r", "l", "w"});
}

std::vector<std::size_t> syllables(const std::vector<SpelledSound>& sounds) {
    const auto ipa = [&](std::size_t at) { return sounds[at].spelling->ipa; };
    return syllable_begins(
        sounds.size(), [&](std::size_t at) { return sounds[at].spelling->vowel; },
        [&](std::size_t at) { return ipa(at) != "ŋ"; },
        [&](std::size_t first, std::size_t second) { return are_onset(ipa(first), ipa(second)); });
}

std::string respell_word(std::string_view ipa) {
    const std::vector<SpelledSound> sounds = read(ipa);
    if (sounds.empty()) return {};
    std::vector<std::size_t> begins = syllables(sounds);
    begins.push_back(sounds.size());
    std::string word;
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
        std::string syllable;
        bool stressed = false;
        for (std::size_t at = begins[i]; at < begins[i + 1]; ++at) {
            syllable += sounds[at].spelling->letters;
            stressed = stressed || sounds[at].stressed;
        }
        word += (i == 0 ? "" : "-") + (stressed ? to_upper(syllable) : syllable);
    }
    return word;
}

}  // namespace

std::string ipa_to_respelling(std::string_view ipa) {
    const std::string canonical = canonical_ipa(without_slashes(ipa));
    std::string respelling;
    for (std::string_view rest = canonical; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (const std::string word = respell_word(rest.substr(0, end)); !word.empty())
            respelling += (respelling.empty() ? "" : " ") + word;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return respelling;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_names.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "lexicon/syllables.h"

namespace audio_edition {
namespace {

struct Name {
    std::string_view mnemonic;
    std::string_view ipa;
    bool vowel = false;
};

// clang-format off
/// The longest that fits is taken.
constexpr auto kNames = std::to_array<Name>({
    {"aI@", "aɪə", true}, {"aI3", "aɪəɹ", true}, {"aU@", "aʊə", true}, {"i@3", "ɪəɹ", true},
    {"A@", "ɑːɹ", true}, {"O@", "ɔːɹ", true}, {"o@", "ɔːɹ", true}, {"e@", "ɛəɹ", true},
    {"i@", "iə", true}, {"U@", "ʊəɹ", true}, {"IR", "ɪɹ", true}, {"VR", "ʌɹ", true},
    {"eI", "eɪ", true}, {"aI", "aɪ", true}, {"aU", "aʊ", true}, {"oU", "oʊ", true},
    {"OI", "ɔɪ", true}, {"aa", "æ", true}, {"a#", "ə", true}, {"A:", "ɑː", true},
    {"A~", "ɑ̃", true}, {"O:", "ɔː", true}, {"O2", "ɒ", true}, {"O~", "ɔ̃", true},
    {"i:", "iː", true}, {"I2", "ɪ", true}, {"I#", "ɪ", true}, {"u:", "uː", true},
    {"3:", "ɜːɹ", true}, {"@2", "ə", true}, {"@-", "ə", true}, {"@L", "əl", true},
    {"e:", "eɪ", true}, {"o:", "oʊ", true}, {"n-", "ən", true}, {"m-", "əm", true},
    {"N-", "əŋ", true},
    {"a", "æ", true}, {"A", "ɑː", true}, {"E", "ɛ", true}, {"I", "ɪ", true},
    {"i", "i", true}, {"0", "ɒ", true}, {"O", "ɔː", true}, {"o", "oʊ", true},
    {"V", "ʌ", true}, {"@", "ə", true}, {"3", "əɹ", true}, {"U", "ʊ", true},
    {"u", "uː", true},
    {"tS", "tʃ"}, {"dZ", "dʒ"}, {"t#", "t"}, {"t2", "t"}, {"r-", ""}, {"l#", "ɬ"},
    {"w#", "w"}, {"v#", "v"}, {"n^", "ɲ"}, {"l^", "ʎ"}, {"r\"", "ɹ"}, {"Q\"", "ʁ"},
    {"s.", "ʃ"}, {"z.", "ʒ"}, {"n.", "n"}, {"l.", "l"}, {"J^", "j"},
    {"p", "p"}, {"b", "b"}, {"t", "t"}, {"d", "d"}, {"k", "k"}, {"g", "ɡ"},
    {"f", "f"}, {"v", "v"}, {"T", "θ"}, {"D", "ð"}, {"s", "s"}, {"z", "z"},
    {"S", "ʃ"}, {"Z", "ʒ"}, {"h", "h"}, {"m", "m"}, {"n", "n"}, {"N", "ŋ"},
    {"l", "l"}, {"r", "ɹ"}, {"j", "j"}, {"w", "w"}, {"x", "x"}, {"X", "x"},
    {"C", "ç"}, {"c", "k"}, {"J", "ɡ"}, {"q", "k"}, {"Q", "ɡ"}, {"B", "v"},
    {"*", "ɾ"}, {"?", "t"},
});
// clang-format on

struct NamedSound {
    const Name* name;
    char stress;  ///< ' or , or nothing
};

std::vector<NamedSound> read(std::string_view phonemes) {
    std::vector<NamedSound> sounds;
    char stress = '\0';
    while (!phonemes.empty()) {
        const Name* best = nullptr;
        for (const Name& name : kNames) {
            const bool longer = best == nullptr || name.mnemonic.size() > best->mnemonic.size();
            if (longer && phonemes.starts_with(name.mnemonic)) best = &name;
        }
        if (best == nullptr) {
            if (phonemes.front() == '\'' || phonemes.front() == ',') stress = phonemes.front();
            phonemes.remove_prefix(1);
            continue;
        }
        if (!best->ipa.empty()) sounds.push_back({best, best->vowel ? std::exchange(stress, '\0') : '\0'});
        phonemes.remove_prefix(best->mnemonic.size());
    }
    return sounds;
}

bool begins_syllable_together(std::string_view first, std::string_view second) noexcept {
    constexpr std::string_view stops = "pbtdkgfTS", liquids = "rlw";
    if (second.size() != 1) return false;
    const bool liquid = stops.find(first.back()) != std::string_view::npos &&
                        liquids.find(second.front()) != std::string_view::npos;
    return (first.size() == 1 && liquid) ||
           (first == "s" && std::string_view("ptkmnlw").find(second) != std::string_view::npos) ||
           (second == "j" && first.size() == 1 && first != "r");
}

std::vector<std::size_t> syllables(const std::vector<NamedSound>& sounds) {
    const auto mnemonic = [&](std::size_t at) { return sounds[at].name->mnemonic; };
    return syllable_begins(
        sounds.size(), [&](std::size_t at) { return sounds[at].name->vowel; },
        [&](std::size_t at) { return mnemonic(at) != "N"; },
        [&](std::size_t first, std::size_t second) {
            return begins_syllable_together(mnemonic(first), mnemonic(second));
        });
}

void append_word(std::string_view phonemes, std::string& ipa) {
    const std::vector<NamedSound> sounds = read(phonemes);
    if (sounds.empty()) return;
    std::vector<std::size_t> begins = syllables(sounds);
    begins.push_back(sounds.size());
    if (!ipa.empty()) ipa += ' ';
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
        std::string syllable;
        char stress = '\0';
        for (std::size_t at = begins[i]; at < begins[i + 1]; ++at) {
            syllable += sounds[at].name->ipa;
            if (sounds[at].stress != '\0') stress = sounds[at].stress;
        }
        ipa += (stress == '\'' ? "ˈ" : stress == ',' ? "ˌ" : "") + syllable;
    }
}

}  // namespace

std::string phonemes_to_ipa(std::string_view phonemes) {
    std::string ipa;
    while (!phonemes.empty()) {
        const std::size_t end = std::min(phonemes.find(' '), phonemes.size());
        append_word(phonemes.substr(0, end), ipa);
        phonemes.remove_prefix(std::min(end + 1, phonemes.size()));
    }
    return ipa;
}

}  // namespace audio_edition

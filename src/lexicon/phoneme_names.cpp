// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phoneme_names.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "text/utf8.h"

namespace audio_edition {
namespace {

struct Name {
    std::string_view mnemonic;
    std::string_view ipa;
    std::string_view respelling;
    bool vowel = false;
};

// clang-format off
/// The longest that fits is taken.
constexpr auto kNames = std::to_array<Name>({
    {"aI@", "aɪə", "y-uh", true}, {"aI3", "aɪəɹ", "ire", true}, {"aU@", "aʊə", "our", true}, {"i@3", "ɪəɹ", "eer", true},
    {"A@", "ɑːɹ", "ar", true}, {"O@", "ɔːɹ", "or", true}, {"o@", "ɔːɹ", "or", true}, {"e@", "ɛəɹ", "air", true},
    {"i@", "iə", "ee-uh", true}, {"U@", "ʊəɹ", "oor", true}, {"IR", "ɪɹ", "eer", true}, {"VR", "ʌɹ", "ur", true},
    {"eI", "eɪ", "ay", true}, {"aI", "aɪ", "y", true}, {"aU", "aʊ", "ow", true}, {"oU", "oʊ", "oh", true},
    {"OI", "ɔɪ", "oy", true}, {"aa", "æ", "a", true}, {"a#", "ə", "uh", true}, {"A:", "ɑː", "ah", true},
    {"A~", "ɑ̃", "ahn", true}, {"O:", "ɔː", "aw", true}, {"O2", "ɒ", "aw", true}, {"O~", "ɔ̃", "awn", true},
    {"i:", "iː", "ee", true}, {"I2", "ɪ", "ih", true}, {"I#", "ɪ", "ih", true}, {"u:", "uː", "oo", true},
    {"3:", "ɜːɹ", "ur", true}, {"@2", "ə", "uh", true}, {"@-", "ə", "uh", true}, {"@L", "əl", "uhl", true},
    {"e:", "eɪ", "ay", true}, {"o:", "oʊ", "oh", true}, {"n-", "ən", "uhn", true}, {"m-", "əm", "uhm", true},
    {"N-", "əŋ", "uhng", true},
    {"a", "æ", "a", true}, {"A", "ɑː", "ah", true}, {"E", "ɛ", "eh", true}, {"I", "ɪ", "ih", true},
    {"i", "i", "ee", true}, {"0", "ɒ", "o", true}, {"O", "ɔː", "aw", true}, {"o", "oʊ", "oh", true},
    {"V", "ʌ", "uh", true}, {"@", "ə", "uh", true}, {"3", "əɹ", "ur", true}, {"U", "ʊ", "uu", true},
    {"u", "uː", "oo", true},
    {"tS", "tʃ", "ch"}, {"dZ", "dʒ", "j"}, {"t#", "t", "t"}, {"t2", "t", "t"}, {"r-", "", ""}, {"l#", "ɬ", "l"},
    {"w#", "w", "w"}, {"v#", "v", "v"}, {"n^", "ɲ", "ny"}, {"l^", "ʎ", "ly"}, {"r\"", "ɹ", "r"}, {"Q\"", "ʁ", "r"},
    {"s.", "ʃ", "sh"}, {"z.", "ʒ", "zh"}, {"n.", "n", "n"}, {"l.", "l", "l"}, {"J^", "j", "y"},
    {"p", "p", "p"}, {"b", "b", "b"}, {"t", "t", "t"}, {"d", "d", "d"}, {"k", "k", "k"}, {"g", "ɡ", "g"},
    {"f", "f", "f"}, {"v", "v", "v"}, {"T", "θ", "th"}, {"D", "ð", "dh"}, {"s", "s", "s"}, {"z", "z", "z"},
    {"S", "ʃ", "sh"}, {"Z", "ʒ", "zh"}, {"h", "h", "h"}, {"m", "m", "m"}, {"n", "n", "n"}, {"N", "ŋ", "ng"},
    {"l", "l", "l"}, {"r", "ɹ", "r"}, {"j", "j", "y"}, {"w", "w", "w"}, {"x", "x", "kh"}, {"X", "x", "kh"},
    {"C", "ç", "kh"}, {"c", "k", "k"}, {"J", "ɡ", "g"}, {"q", "k", "k"}, {"Q", "ɡ", "g"}, {"B", "v", "v"},
    {"*", "ɾ", "r"}, {"?", "t", "t"},
});
// clang-format on

struct Sound {
    const Name* name;
    char stress;  ///< ' or , or nothing
};

std::vector<Sound> read(std::string_view phonemes) {
    std::vector<Sound> sounds;
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

/// Where each syllable begins, by number of sound; the first is 0.
std::vector<std::size_t> syllables(const std::vector<Sound>& sounds) {
    std::vector<std::size_t> begins{0};
    std::size_t last = sounds.size();
    for (std::size_t at = 0; at < sounds.size(); ++at) {
        if (!sounds[at].name->vowel) continue;
        if (last != sounds.size()) {
            std::size_t begin = at;
            const bool onset = begin > last + 1 && sounds[begin - 1].name->mnemonic != "N";
            if (onset) --begin;
            if (onset && begin > last + 1 &&
                begins_syllable_together(sounds[begin - 1].name->mnemonic, sounds[begin].name->mnemonic))
                --begin;
            begins.push_back(begin);
        }
        last = at;
    }
    return begins;
}

void append_word(std::string_view phonemes, SpokenName& spoken) {
    const std::vector<Sound> sounds = read(phonemes);
    if (sounds.empty()) return;
    std::vector<std::size_t> begins = syllables(sounds);
    begins.push_back(sounds.size());
    if (!spoken.ipa.empty()) {
        spoken.ipa += ' ';
        spoken.respelling += ' ';
    }
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
        std::string ipa, respelling;
        char stress = '\0';
        for (std::size_t at = begins[i]; at < begins[i + 1]; ++at) {
            ipa += sounds[at].name->ipa;
            respelling += sounds[at].name->respelling;
            if (sounds[at].stress != '\0') stress = sounds[at].stress;
        }
        spoken.ipa += (stress == '\'' ? "ˈ" : stress == ',' ? "ˌ" : "") + ipa;
        spoken.respelling += (i == 0 ? "" : "-") + (stress == '\'' ? to_upper(respelling) : respelling);
    }
}

}  // namespace

SpokenName name_phonemes(std::string_view phonemes) {
    SpokenName spoken;
    while (!phonemes.empty()) {
        const std::size_t end = std::min(phonemes.find(' '), phonemes.size());
        append_word(phonemes.substr(0, end), spoken);
        phonemes.remove_prefix(std::min(end + 1, phonemes.size()));
    }
    return spoken;
}

}  // namespace audio_edition

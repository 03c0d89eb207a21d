// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/kokoro/styles.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

constexpr std::uint64_t style_row = 256 * sizeof(float);
constexpr std::string_view style_extension = ".bin";

struct Speech {
    char letter;  ///< that the style's name begins with
    std::string_view language;
    std::string_view people;  ///< with its article
};

constexpr std::array<Speech, 9> speeches{{{'a', "en-US", "an American"},
                                          {'b', "en-GB", "a British"},
                                          {'e', "es", "a Spanish"},
                                          {'f', "fr-FR", "a French"},
                                          {'h', "hi", "a Hindi-speaking"},
                                          {'i', "it", "an Italian"},
                                          {'p', "pt-BR", "a Brazilian"},
                                          {'j', "", "a Japanese"},
                                          {'z', "", "a Chinese"}}};

/// Chosen by how well they are understood, two of each kind; names that are hard to spell are others with us.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> recommended{
    {{"af_heart", "heart"},
     {"af_aoede", "ada"},
     {"am_michael", "michael"},
     {"am_fenrir", "finn"},
     {"bf_emma", "emma"},
     {"bf_isabella", "isabella"},
     {"bm_fable", "fable"},
     {"bm_daniel", "daniel"}}};

const Speech* speech_of(std::string_view stem) noexcept {
    if (stem.size() < 4 || stem[2] != '_' || (stem[1] != 'f' && stem[1] != 'm')) return nullptr;
    const auto found = std::ranges::find(speeches, stem[0], &Speech::letter);
    return found == speeches.end() ? nullptr : &*found;
}

}  // namespace

bool is_kokoro_style(std::string_view file_name, std::uint64_t bytes) noexcept {
    if (!file_name.ends_with(style_extension) || bytes == 0 || bytes % style_row != 0) return false;
    const std::string_view stem = file_name.substr(0, file_name.size() - style_extension.size());
    return speech_of(stem) != nullptr && std::ranges::all_of(stem, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

KokoroStyle kokoro_style(const std::string& stem) {
    const Speech& speech = *speech_of(stem);
    KokoroStyle style{stem, stem, std::string(speech.language), stem[1] == 'f' ? "female" : "male", {}};
    for (const auto& [file, name] : recommended) {
        if (file != stem) continue;
        style.name = name;
        style.recommended = true;
    }
    std::string called = style.recommended ? style.name : stem.substr(3);
    if (called[0] >= 'a' && called[0] <= 'z') called[0] = static_cast<char>(called[0] - 'a' + 'A');
    style.description = called + ", " + std::string(speech.people) + (stem[1] == 'f' ? " woman" : " man");
    return style;
}

}  // namespace audio_edition

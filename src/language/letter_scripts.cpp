// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/letter_scripts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/utf8.h"
#include "text/writing_script.h"

namespace audio_edition {
namespace {

constexpr std::array<std::string_view, 3> scripts_of_japanese{"Hani", "Hira", "Kana"};

/// Japanese of many kanji has about a third; a Chinese text that names a Japanese thing next to none.
constexpr int least_kana_percent = 5;

std::size_t count(const LetterScripts& scripts, std::string_view script) {
    const auto found = scripts.letters.find(script);
    return found == scripts.letters.end() ? 0 : found->second;
}

std::size_t japanese_letters(const LetterScripts& scripts) {
    std::size_t all = 0;
    for (const std::string_view script : scripts_of_japanese) all += count(scripts, script);
    return all;
}

bool has_kana_enough(const LetterScripts& scripts) {
    const std::size_t all = japanese_letters(scripts);
    return all > 0 && 100 * (all - count(scripts, "Hani")) >= least_kana_percent * all;
}

}  // namespace

std::string_view LetterScripts::main() const {
    std::string_view script = "Latn";
    std::size_t most = 0;
    for (const auto& [candidate, letters_of_it] : letters) {
        if (letters_of_it <= most) continue;
        script = candidate;
        most = letters_of_it;
    }
    const bool is_japanese = has_kana_enough(*this) && japanese_letters(*this) >= most;
    return is_japanese ? "Jpan" : script;
}

int LetterScripts::percent_of(std::string_view script) const {
    if (total == 0) return 0;
    const std::size_t some = script == "Jpan" ? japanese_letters(*this) : count(*this, script);
    return static_cast<int>(100 * some / total);
}

LetterScripts count_letter_scripts(std::string_view text) {
    LetterScripts scripts;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (!is_letter(c.value)) continue;
        ++scripts.letters[c.value < 0x80 ? "Latn" : script_of(c.value)];
        ++scripts.total;
    }
    return scripts;
}

std::optional<Language> language_of_script(std::string_view script) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> alone{{{"Hang", "ko"},
                                                                                  {"Jpan", "ja"},
                                                                                  {"Hani", "zh"},
                                                                                  {"Grek", "el"},
                                                                                  {"Hebr", "he"},
                                                                                  {"Thai", "th"},
                                                                                  {"Geor", "ka"},
                                                                                  {"Armn", "hy"}}};
    for (const auto& [of_it, tag] : alone) {
        if (of_it == script) return Language::parse(tag);
    }
    return std::nullopt;
}

}  // namespace audio_edition

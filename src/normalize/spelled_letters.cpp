// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/spelled_letters.h"

#include <algorithm>

#include "normalize/language_rules.h"

namespace audio_edition {

std::string spelled_letters(std::string_view letters) {
    std::string spelled;
    for (const char letter : letters) {
        if (!spelled.empty()) spelled += '.';
        spelled += letter;
    }
    return spelled;
}

std::string spelled_letters(std::string_view letters, std::string_view ending) {
    return spelled_letters(letters).append(ending.empty() ? "" : "'s");
}

bool part_letters(std::string& spoken) noexcept {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    bool any = false;
    for (std::size_t at = 1; at + 1 < spoken.size(); ++at) {
        if (spoken[at] != '.' || !is_capital(spoken[at - 1]) || !is_capital(spoken[at + 1])) continue;
        spoken[at] = ' ';
        any = true;
    }
    return any;
}

bool are_capitals(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

CapitalLetters leading_capitals(std::string_view word) noexcept {
    std::size_t end = 0;
    while (end < word.size() && word[end] >= 'A' && word[end] <= 'Z') ++end;
    return {word.substr(0, end), word.substr(end)};
}

bool stop_within(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at, U'.') && lexemes.is_space(at + 1) && lexemes.is_word(at + 2) &&
           !lexemes.is_capitalised(at + 2);
}

bool keeps_writing(const Context& context, std::size_t last, const CapitalLetters& word) noexcept {
    const Lexemes& lexemes = context.lexemes;
    if (word.letters.size() == 2 && word.ending == "s") return true;
    if (!lexemes.is_symbol(last, U'.') || context.rules.ends_sentence(lexemes, last)) return false;
    if (!lexemes.is_space(last + 1)) return !lexemes.is_word(last + 1) && !lexemes.is_digits(last + 1);
    return !lexemes.is_word(last + 2) || lexemes.is_capitalised(last + 2);
}

}  // namespace audio_edition

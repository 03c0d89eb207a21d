// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/spelled_letters.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

constexpr std::array<std::string_view, 26> names = {
    "eɪ", "biː", "siː", "diː",  "iː",  "ɛf", "dʒiː", "eɪtʃ", "aɪ",  "dʒeɪ",     "keɪ", "ɛl",  "ɛm",
    "ɛn", "oʊ",  "piː", "kjuː", "ɑːɹ", "ɛs", "tiː",  "juː",  "viː", "dʌbəljuː", "ɛks", "waɪ", "ziː"};

std::string_view name_of(char letter, Accent accent) noexcept {
    if (letter == 'Z' && accent == Accent::british) return "zɛd";
    return names[static_cast<std::size_t>(letter - 'A')];
}

/// Of what is written s or 's, behind the name of `letter`.
std::string_view ending_behind(char letter) noexcept {
    if (letter == 'F') return "s";
    return letter == 'H' || letter == 'S' || letter == 'X' ? "ɪz" : "z";
}

std::string without_stress(std::string_view ipa) {
    std::string sounds;
    for (std::size_t at = 0; at < ipa.size();) {
        if (ipa[at] == ' ' || ipa[at] == '.') {
            ++at;
        } else if (const std::string_view mark = ipa.substr(at, 2); mark == "ˈ" || mark == "ˌ") {
            at += 2;
        } else {
            sounds += ipa[at++];
        }
    }
    return sounds;
}

}  // namespace

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

bool keeps_writing(const Lexemes& lexemes, std::size_t last, const CapitalLetters& word) noexcept {
    if (word.letters.size() == 2 && word.ending == "s") return true;
    if (!lexemes.is_symbol(last, U'.') || lexemes.sentence_ends_at(last)) return false;
    if (!lexemes.is_space(last + 1)) return !lexemes.is_word(last + 1) && !lexemes.is_digits(last + 1);
    return !lexemes.is_word(last + 2) || lexemes.is_capitalised(last + 2);
}

std::string letters_ipa(std::string_view letters, std::string_view ending, Accent accent) {
    std::string ipa;
    for (std::size_t at = 0; at < letters.size(); ++at)
        ipa.append(at + 1 == letters.size() ? "ˈ" : "ˌ").append(name_of(letters[at], accent));
    if (!ending.empty() && !letters.empty()) ipa += ending_behind(letters.back());
    return ipa;
}

bool is_letter_by_letter(std::string_view letters, std::string_view ending, std::string_view ipa) {
    const std::string sounds = without_stress(ipa);
    return sounds == without_stress(letters_ipa(letters, ending, Accent::american)) ||
           sounds == without_stress(letters_ipa(letters, ending, Accent::british));
}

}  // namespace audio_edition

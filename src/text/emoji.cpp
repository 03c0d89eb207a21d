// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emoji.h"

#include <array>

#include <unicode/locid.h>
#include <unicode/uchar.h>

#include "text/icu_string.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr char32_t first_flag_letter = 0x1F1E6;
constexpr char32_t last_flag_letter = 0x1F1FF;
constexpr char32_t first_dingbat = 0x2600, last_dingbat = 0x27BF;

void remove_suffix(std::string& name, std::string_view suffix) {
    if (name.ends_with(suffix)) name.resize(name.size() - suffix.size());
}

void remove_word(std::string& name, std::string_view word) {
    if (name.starts_with(word)) name.erase(0, word.size());
}

/// Names of characters tell how a printer drew them, which nobody says: HEAVY BLACK HEART.
std::string name_of_character(char32_t c) {
    std::array<char, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const auto size = u_charName(static_cast<UChar32>(c), U_UNICODE_CHAR_NAME, buffer.data(),
                                 static_cast<std::int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || size <= 0) return {};
    std::string name(buffer.data(), static_cast<std::size_t>(size));
    for (char& letter : name)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (c >= first_dingbat && c <= last_dingbat)
        for (const std::string_view word : {"white ", "heavy ", "black "}) remove_word(name, word);
    remove_suffix(name, " sign");
    remove_suffix(name, " symbol");
    return name;
}

std::string name_of_flag(char32_t first, char32_t second) {
    const auto letter = [](char32_t c) { return static_cast<char>('A' + (c - first_flag_letter)); };
    const std::string code{letter(first), letter(second)};
    icu::UnicodeString country;
    icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale::getEnglish(), country);
    const std::string name = from_icu(country);
    return name == code ? "flag" : "flag of " + name;
}

}  // namespace

bool may_be_emoji(char32_t c) noexcept {
    return c >= first_dingbat && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI);
}

bool is_emoji_modifier(char32_t c) noexcept {
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool is_flag_letter(char32_t c) noexcept {
    return c >= first_flag_letter && c <= last_flag_letter;
}

std::string emoji_name(std::string_view picture) {
    const CodePoint first = decode_at(picture, 0);
    if (is_flag_letter(first.value)) {
        const CodePoint second = decode_at(picture, first.size);
        return is_flag_letter(second.value) ? name_of_flag(first.value, second.value) : std::string();
    }
    return is_emoji_modifier(first.value) ? std::string() : name_of_character(first.value);
}

}  // namespace audio_edition

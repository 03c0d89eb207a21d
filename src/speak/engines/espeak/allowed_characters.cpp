// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/allowed_characters.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "text/code_points.h"
#include "text/utf8.h"
#include "text/writing_script.h"

namespace audio_edition {
namespace {

/// The engine names the letters after this one instead of reading them.
constexpr char32_t last_readable_letter = 0x17F;

/// Transliterating takes time that grows faster than the text.
constexpr std::size_t longest_foreign_run = 40;

bool is_one_of(char32_t c, std::u32string_view set) noexcept {
    return set.find(c) != std::u32string_view::npos;
}

bool is_named_sign(char32_t c) noexcept {
    return is_one_of(c, U"$%&+=@#/*£¥¢§©®°±²³¹¼½¾×÷€™№−≈");
}

/// Brackets, dashes, quotation marks and bullets, which are seen and not said.
bool is_silent_punctuation(char32_t c) noexcept {
    return (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) || is_one_of(c, U"¡¦«¬¯´¶·¸»¿।॥");
}

/// What other scripts write in the middle of a word, or draw it out with, and nobody says.
bool is_silent_in_words(char32_t c) noexcept {
    return is_one_of(c, U"ـ՛՜՞");
}

/// Old spellings of Malayalam tell final consonants by it.
bool is_said_joiner(char32_t c, const Letters& letters) noexcept {
    return c == 0x200D && letters.alphabet.has_script("Mlym");
}

enum class Treatment : std::uint8_t { keep, apostrophe, hyphen, digit, separate, drop, respell, lose };

/// Of what an English voice would write in other letters, or lose.
std::optional<Treatment> own_treatment_of(char32_t c, const Letters& letters) noexcept {
    if (letters.english || c <= last_readable_letter) return std::nullopt;
    if (is_silent_in_words(c)) return Treatment::drop;
    const bool is_own = letters.alphabet.has(c);
    if (is_digit(c)) return is_own && !letters.ascii_digits ? Treatment::keep : Treatment::digit;
    if ((is_own && (is_letter(c) || is_mark(c))) || is_said_joiner(c, letters)) return Treatment::keep;
    if (is_punctuation(c)) return Treatment::separate;
    return std::nullopt;
}

Treatment treatment_of(char32_t c, const Letters& letters) noexcept {
    if (is_named_sign(c) || depends_on_neighbours(c)) return Treatment::keep;
    if (is_one_of(c, U"‘’ʼ")) return Treatment::apostrophe;
    if (is_one_of(c, U"‐‑")) return Treatment::hyphen;
    if (const auto own = own_treatment_of(c, letters)) return *own;
    if (is_ignorable(c) || is_mark(c)) return Treatment::drop;
    if (is_letter(c) || is_digit(c)) return c <= last_readable_letter ? Treatment::keep : Treatment::respell;
    if (c < 0x80 || is_space(c) || is_silent_punctuation(c)) return Treatment::separate;
    return Treatment::lose;
}

/// Letters and digits that the voice does not own in letters that it does; empty where there is no way.
std::u32string respell(std::u32string_view foreign) {
    std::string spelling;
    for (const char32_t c : foreign) append_utf8(spelling, c);
    spelling = fold_diacritics(spelling);
    std::u32string result = code_points(spelling);
    const auto readable = [](char32_t c) { return c <= last_readable_letter; };
    if (std::ranges::all_of(result, readable)) return result;
    result = code_points(slug(spelling, 16 * longest_foreign_run));
    std::ranges::replace(result, U'-', U' ');
    return result;
}

std::size_t end_of_foreign_run(std::u32string_view text, std::size_t begin, const Letters& letters) noexcept {
    std::size_t end = begin + 1;
    while (end < text.size() && end - begin < longest_foreign_run &&
           (is_mark(text[end]) || treatment_of(text[end], letters) == Treatment::respell)) {
        ++end;
    }
    return end;
}

}  // namespace

bool depends_on_neighbours(char32_t c) noexcept {
    return is_one_of(c, U".,:'-");
}

AllowedCharacters keep_allowed(std::string_view text, const Letters& letters) {
    const std::u32string source = code_points(to_nfc(text));
    AllowedCharacters result;
    for (std::size_t at = 0; at < source.size(); ++at) {
        switch (treatment_of(source[at], letters)) {
            case Treatment::keep:
                result.text += source[at];
                break;
            case Treatment::apostrophe:
                result.text += U'\'';
                break;
            case Treatment::hyphen:
                result.text += U'-';
                break;
            case Treatment::digit:
                result.text += U'0' + digit_value(source[at]);
                break;
            case Treatment::separate:
                result.text += U' ';
                result.unsaid += is_one_of(source[at], U"<>{}[]\\^_`|~") ? 1 : 0;
                break;
            case Treatment::drop:
                break;
            case Treatment::lose:
                result.text += U' ';
                ++result.lost;
                break;
            case Treatment::respell: {
                const std::size_t end = end_of_foreign_run(source, at, letters);
                const std::u32string respelt = respell(std::u32string_view(source).substr(at, end - at));
                if (respelt.empty()) result.lost += end - at;
                result.text += respelt;
                at = end - 1;
                break;
            }
        }
    }
    return result;
}

}  // namespace audio_edition

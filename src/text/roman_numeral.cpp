// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/roman_numeral.h"

#include <array>

namespace audio_edition {
namespace {

struct Numeral {
    std::string_view letters;
    int value;
};

constexpr auto numerals = std::to_array<Numeral>({{"m", 1000},
                                                  {"cm", 900},
                                                  {"d", 500},
                                                  {"cd", 400},
                                                  {"c", 100},
                                                  {"xc", 90},
                                                  {"l", 50},
                                                  {"xl", 40},
                                                  {"x", 10},
                                                  {"ix", 9},
                                                  {"v", 5},
                                                  {"iv", 4},
                                                  {"i", 1}});

constexpr std::size_t longest = 15;  // MMMDCCCLXXXVIII

bool in_one_case(std::string_view letters) noexcept {
    for (const char c : letters)
        if ((c & 0x20) != (letters[0] & 0x20)) return false;
    return true;
}

bool take(std::string_view& letters, std::string_view numeral) noexcept {
    if (letters.size() < numeral.size()) return false;
    for (std::size_t i = 0; i < numeral.size(); ++i)
        if ((letters[i] | 0x20) != numeral[i]) return false;
    letters.remove_prefix(numeral.size());
    return true;
}

bool is_spelling_of(std::string_view letters, int value) noexcept {
    for (const Numeral& numeral : numerals)
        for (; value >= numeral.value; value -= numeral.value)
            if (!take(letters, numeral.letters)) return false;
    return letters.empty();
}

}  // namespace

std::optional<int> roman_value(std::string_view letters) noexcept {
    if (letters.empty() || letters.size() > longest || !in_one_case(letters)) return std::nullopt;
    std::string_view rest = letters;
    int value = 0;
    for (const Numeral& numeral : numerals)
        while (take(rest, numeral.letters)) value += numeral.value;
    // Reading greedily also takes IIII or XCX; only the standard spelling of the value is a numeral.
    if (!rest.empty() || value > 3999 || !is_spelling_of(letters, value)) return std::nullopt;
    return value;
}

}  // namespace audio_edition

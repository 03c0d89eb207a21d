// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace audio_edition::en {

/// Words with a slash that are said as one. Sorted by what is written, folded.
struct SlashWord {
    std::string_view first, second, third;  ///< w/o: "w", "o", ""
    std::string_view spoken;
};
inline constexpr auto slash_words = std::to_array<SlashWord>({
    {"a", "k", "a", "also known as"},
    {"b", "c", "", "because"},
    {"b", "w", "", "between"},
    {"c", "o", "", "care of"},
    {"d", "b", "a", "doing business as"},
    {"f", "k", "a", "formerly known as"},
    {"h", "t", "", "hat tip to"},
    {"m", "m", "", "month over month"},
    {"n", "a", "", "not applicable"},
    {"n", "k", "a", "now known as"},
    {"q", "q", "", "quarter over quarter"},
    {"s", "he", "", "he or she"},
    {"t", "a", "", "trading as"},
    {"w", "d", "", "washer and dryer"},
    {"w", "o", "", "without"},
    {"w", "out", "", "without"},
    {"y", "y", "", "year over year"},
});

/// Pairs with a slash between them that means "or". The first words, sorted.
struct SlashPair {
    std::string_view first, second;
};
inline constexpr auto slash_pairs = std::to_array<SlashPair>({
    {"boy", "girl"},       {"boys", "girls"},      {"boyfriend", "girlfriend"},
    {"brother", "sister"}, {"day", "night"},       {"either", "or"},
    {"father", "mother"},  {"he", "she"},          {"her", "him"},
    {"her", "his"},        {"hers", "his"},        {"herself", "himself"},
    {"him", "her"},        {"himself", "herself"}, {"his", "her"},
    {"his", "hers"},       {"husband", "wife"},    {"is", "are"},
    {"is", "was"},         {"male", "female"},     {"man", "woman"},
    {"men", "women"},      {"mother", "father"},   {"she", "he"},
    {"son", "daughter"},   {"true", "false"},      {"was", "were"},
    {"wife", "husband"},   {"yes", "no"},
});

/// The letters that may begin a word with a slash.
inline constexpr auto slash_starts =
    std::to_array<std::string_view>({"a", "b", "c", "d", "f", "h", "m", "n", "q", "s", "t", "w", "y"});

}  // namespace audio_edition::en

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace audio_edition::en {

/// What an abbreviation needs around it to be one.
enum class AbbreviationPlace : std::uint8_t {
    anywhere,            ///< with its full stop
    mid_sentence,        ///< the same, but it is also a word, so only where the sentence visibly goes on
    bare_too,            ///< with or without it
    before_number,       ///< No. 5, p. 12; with its full stop, or capitalised without it
    before_number_bare,  ///< the same, and in lower case without it (vol 3)
    stopped_number,      ///< long. 5°, pop. 4,000; only with its full stop, as it is a word without it
    before_name,         ///< Mt. Everest; before a capitalised word
    after_name,          ///< Acme Inc.; after a capitalised word, with or without the stop
};

struct Abbreviation {
    std::string_view written;  ///< folded, without the last full stop
    std::string_view spoken;
    AbbreviationPlace place = AbbreviationPlace::anywhere;
};

/// Abbreviations of one word, from words/abbreviations.tsv; sorted.
inline constexpr auto abbreviations = [] {
    using enum AbbreviationPlace;
    // clang-format off
    return std::to_array<Abbreviation>({
#include "abbreviation_rows.inc"
    });
    // clang-format on
}();

static_assert(std::ranges::is_sorted(abbreviations, {}, &Abbreviation::written));

/// Abbreviations of several letters with a stop after each (e.g.), or of two words (et al.). Full stops may
/// be missing except where `stops_needed`. Sorted.
struct LetterAbbreviation {
    std::string_view letters;  ///< without stops and spaces
    std::string_view spoken;
    bool stops_needed;
};

inline constexpr auto letter_abbreviations = std::to_array<LetterAbbreviation>({
    {"aka", "also known as", false},
    {"bid", "B.I.D", true},
    {"dob", "date of birth", true},
    {"eg", "for example", true},
    {"ie", "that is", true},
    {"nb", "nota bene", true},
    {"po", "P.O", true},
    {"prn", "P.R.N", true},
    {"qd", "Q.D", true},
    {"qid", "Q.I.D", true},
    {"rip", "rest in peace", true},
    {"rsvp", "R.S.V.P", true},
    {"tid", "T.I.D", true},
    {"wrt", "with regard to", true},
    {"yo", "year old", true},
});

}  // namespace audio_edition::en

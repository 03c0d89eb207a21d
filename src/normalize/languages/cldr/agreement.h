// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace audio_edition::cldr {

enum class Gender : std::uint8_t { masculine, feminine, neuter };
enum class GrammaticalCase : std::uint8_t {
    nominative,
    genitive,
    dative,
    accusative,
    locative,
    instrumental
};

/// What a number agrees with: the noun that it counts, or the one whose place in a row it tells.
struct Agreement {
    Gender gender = Gender::masculine;
    GrammaticalCase grammatical_case = GrammaticalCase::nominative;
    bool plural = false;
    /// It follows an article or the like that shows the case already: der zweite, ein zweiter.
    bool definite = true;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

}  // namespace audio_edition::cldr

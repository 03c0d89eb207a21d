// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// A fraction with numerator and denominator, alone or after a whole number, as it is written.
///
///     ½   3/4   1⁄3   2/3rds   31/32        2½   2 1/2   2-1/2
///
/// Whether 3/4 is a fraction or the fourth of March is for its readers to decide.
struct VulgarFraction {
    std::size_t last = 0;               ///< the lexeme after it
    std::optional<std::int64_t> whole;  ///< 2 in 2½
    std::int64_t numerator = 0, denominator = 1;
    bool unmistakable = false;  ///< has a fraction character, or an ordinal's ending

    [[nodiscard]] bool proper() const noexcept { return numerator < denominator; }
};

/// The fraction that begins at lexeme `at`, which is part of nothing larger (1/2/2010).
[[nodiscard]] std::optional<VulgarFraction> read_fraction(const Lexemes& lexemes, std::size_t at);

/// one half   three quarters   thirty-one thirty-seconds   two and a half   twenty-three and four fifths
[[nodiscard]] std::string fraction_words(const VulgarFraction& fraction, const NumberStyle& style);

}  // namespace audio_edition::en

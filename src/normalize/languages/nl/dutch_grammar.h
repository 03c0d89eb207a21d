// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::nl {

/// What CLDR cannot know of Dutch: years, hours, fractions, and Roman numerals.
///
///     in 1984       negentien honderd vierentachtig      14.30 uur        veertien uur dertig
///     2/3           twee derde                           Lodewijk XIV     Lodewijk de Veertiende
class DutchGrammar final : public cldr::Grammar {
  public:
    DutchGrammar();

    [[nodiscard]] std::string cardinal(std::int64_t value) const override;
    [[nodiscard]] std::string cardinal(std::int64_t value,
                                       const cldr::Agreement& /*agreement*/) const override {
        return cardinal(value);
    }
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string year(std::int64_t year) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                            std::int64_t denominator) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] bool is_year(const Lexemes& lexemes, std::size_t at) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;

  protected:
    [[nodiscard]] std::string parted(std::string words) const override;
};

}  // namespace audio_edition::nl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::fr {

/// What CLDR cannot know of French: the gender of what is counted, hours, fractions, and Roman numerals.
///
///     21 maisons    vingt-et-une maisons        14 h 30    quatorze heures trente
///     3/4           trois quarts                Louis XIV  Louis quatorze
class FrenchGrammar final : public cldr::Grammar {
  public:
    /// Where people count in tens up to ninety: septante, nonante; and huitante.
    enum class Tens { of_france, of_belgium, of_switzerland };
    explicit FrenchGrammar(Tens tens = Tens::of_france);

    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                            std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;

  protected:
    [[nodiscard]] std::string parted(std::string words) const override;

  private:
    Tens tens_;
};

}  // namespace audio_edition::fr

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::pt {

/// What CLDR cannot know of Portuguese: the gender of what is counted, hours, fractions, and Roman numerals.
///
///     200 pessoas   duzentas pessoas            14h30      catorze horas e trinta
///     2/3           dois terços                 Luís XIV   Luís catorze
class PortugueseGrammar final : public cldr::Grammar {
  public:
    PortugueseGrammar();

    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                            std::int64_t denominator) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;
};

}  // namespace audio_edition::pt

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
    /// `european`: as in Portugal, else as in Brazil.
    explicit PortugueseGrammar(bool european);

    [[nodiscard]] std::string cardinal(std::int64_t value) const override;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string ordinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string_view day_period(int hours, bool afternoon) const override;

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

  private:
    bool european_;
};

}  // namespace audio_edition::pt

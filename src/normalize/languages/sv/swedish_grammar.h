// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::sv {

/// What CLDR cannot know of Swedish: years, days, hours, fractions, and Roman numerals.
///
///     född 1984        nittonhundraåttiofyra          den 3 maj      den tredje maj
///     2/3              två tredjedelar                Gustav III     Gustav den tredje
class SwedishGrammar final : public cldr::Grammar {
  public:
    SwedishGrammar();

    using Grammar::cardinal;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string ordinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string year(std::int64_t year) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;
};

}  // namespace audio_edition::sv

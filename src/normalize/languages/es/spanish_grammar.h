// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::es {

/// What CLDR cannot know of Spanish: the gender of what is counted, hours, fractions, and Roman numerals.
///
///     21 casas      veintiuna casas             1.er lugar    primer lugar
///     2/3           dos tercios                 Felipe II     Felipe segundo
class SpanishGrammar final : public cldr::Grammar {
  public:
    /// `forms` as the region writes numbers: España 1.000,5, México 1,000.5.
    SpanishGrammar(std::string_view tag, const cldr::Forms& forms);

    using Grammar::cardinal;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string ordinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                            std::int64_t denominator) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::string_view day_period(int hours, bool afternoon) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] bool is_year(const Lexemes& lexemes, std::size_t at) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;
    [[nodiscard]] cldr::Agreement ordinal_agreement(const Lexemes& lexemes, std::size_t at, std::size_t last,
                                                    const cldr::Agreement& marked) const override;
};

}  // namespace audio_edition::es

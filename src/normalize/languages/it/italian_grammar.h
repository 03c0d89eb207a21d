// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::it {

/// What CLDR cannot know of Italian: hours, fractions, and Roman numerals.
///
///     1 km      un chilometro               1° maggio      primo maggio
///     2/3       due terzi                   XIX secolo     diciannovesimo secolo
class ItalianGrammar final : public cldr::Grammar {
  public:
    ItalianGrammar();

    using Grammar::cardinal;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                            std::int64_t denominator) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::string_view day_period(int hours, bool afternoon) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;

  protected:
    [[nodiscard]] std::string parted(std::string words) const override;
};

}  // namespace audio_edition::it

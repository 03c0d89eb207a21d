// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::pl {

/// What CLDR cannot know of Polish: it has no ordinals there, and days, years, hours and centuries are
/// ordinals.
///
///     3 maja 2022       trzeciego maja dwa tysiące dwudziestego drugiego
///     w 1984 roku       w tysiąc dziewięćset osiemdziesiątym czwartym roku
///     w XIX wieku       w dziewiętnastym wieku
class PolishGrammar final : public cldr::Grammar {
  public:
    PolishGrammar();

    using Grammar::cardinal;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<cldr::Agreement> after_range(
        std::optional<cldr::Agreement> agreement) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::string ordinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<cldr::Agreement> dotted_ordinal(const Lexemes& lexemes,
                                                                std::size_t at) const override;
    [[nodiscard]] cldr::Agreement governed(const Lexemes& lexemes, std::size_t at,
                                           cldr::Gender gender) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;

  private:
    /// How the Roman numeral at `at` agrees with a noun that it numbers: XIX wieku, II wojny światowej.
    [[nodiscard]] std::optional<cldr::Agreement> numbered(const Lexemes& lexemes, std::size_t at) const;
};

}  // namespace audio_edition::pl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::ru {

/// What CLDR cannot know of Russian: which of its forms stands where.
///
///     3 мая            третьего мая            2 книги         две книги
///     в 1984 году      в тысяча девятьсот восемьдесят четвёртом году
///     3,5 метра        три целых пять десятых метра
class RussianGrammar final : public cldr::Grammar {
  public:
    RussianGrammar();

    using Grammar::cardinal;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string ordinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::optional<std::string> decimal(std::int64_t whole,
                                                     std::string_view fraction) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] cldr::Agreement ordinal_agreement(const Lexemes& lexemes, std::size_t at, std::size_t last,
                                                    const cldr::Agreement& marked) const override;
    [[nodiscard]] cldr::Agreement governed(const Lexemes& lexemes, std::size_t at,
                                           cldr::Gender gender) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;

  protected:
    [[nodiscard]] std::string parted(std::string words) const override;
};

/// How an ordinal agrees with the form of "year" or "century" that follows it, after the preposition before
/// lexeme `at`.
[[nodiscard]] cldr::GrammaticalCase case_of_noun(const Lexemes& lexemes, std::size_t at,
                                                 std::string_view ending);

}  // namespace audio_edition::ru

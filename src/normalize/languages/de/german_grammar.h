// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/cldr/grammar.h"

namespace audio_edition::de {

/// What CLDR cannot know of German: that its numbers and ordinals have a case and a gender, which the article
/// or the preposition before them shows, or the noun after them.
///
///     am 3. Mai       am dritten Mai         der 3. Mai    der dritte Mai       3. Mai   dritter Mai
///     1 Katze         eine Katze             sein 20. Tor  sein zwanzigstes Tor
class GermanGrammar final : public cldr::Grammar {
  public:
    GermanGrammar();

    using Grammar::cardinal;
    [[nodiscard]] std::string cardinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string ordinal(std::int64_t value, const cldr::Agreement& agreement) const override;
    [[nodiscard]] std::string year(std::int64_t year) const override;
    [[nodiscard]] std::optional<std::string> fraction(std::int64_t numerator,
                                                      std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                            std::int64_t denominator) const override;
    [[nodiscard]] std::optional<std::string> half(const cldr::Agreement& agreement) const override;
    [[nodiscard]] bool is_label(const Lexemes& lexemes, std::size_t at) const override;
    [[nodiscard]] std::string clock(const cldr::TimeOfDay& time) const override;
    [[nodiscard]] std::string date(const cldr::CalendarDate& date, const cldr::Agreement& day) const override;
    [[nodiscard]] std::optional<cldr::Agreement> counted(const Lexemes& lexemes,
                                                         std::size_t noun) const override;
    [[nodiscard]] std::optional<cldr::Agreement> dotted_ordinal(const Lexemes& lexemes,
                                                                std::size_t at) const override;
    [[nodiscard]] cldr::Agreement governed(const Lexemes& lexemes, std::size_t at,
                                           cldr::Gender gender) const override;
    [[nodiscard]] bool is_year(const Lexemes& lexemes, std::size_t at) const override;
    [[nodiscard]] bool begins_sentence(const Lexemes& lexemes, std::size_t at) const override;
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override;

  protected:
    [[nodiscard]] std::string parted(std::string words) const override;

  private:
    /// As an article or a preposition before lexeme `at` has it, or before the list of ordinals that it is
    /// in.
    [[nodiscard]] cldr::Agreement declined(const Lexemes& lexemes, std::size_t at, cldr::Gender gender) const;
};

}  // namespace audio_edition::de

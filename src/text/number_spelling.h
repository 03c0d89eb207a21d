// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace audio_edition {

/// Numbers in the words of a language, by the rules of Unicode's CLDR (RBNF, UTS 35, part 3), which are
/// called "spellout-cardinal-feminine" and the like.
///
///     const NumberSpelling german("de");
///     german.spell(21, "spellout-cardinal-feminine")    "ein­und­zwanzig", with soft hyphens between its parts
///     german.spell(3, "spellout-ordinal-n")             "dritten"
///
/// Immutable; any number of threads may use one.
class NumberSpelling {
  public:
    /// `language` is a BCP 47 tag. Throws Error{unavailable} where ICU's data are missing.
    explicit NumberSpelling(std::string_view language);
    ~NumberSpelling();
    NumberSpelling(const NumberSpelling&) = delete;
    NumberSpelling& operator=(const NumberSpelling&) = delete;

    /// Whether CLDR has words of this language. ICU would give those of English where it has none.
    [[nodiscard]] bool exists() const noexcept;
    [[nodiscard]] bool has(std::string_view rule) const;
    /// Empty where there is no such rule. Soft hyphens (U+00AD) stand where a long word may be parted.
    [[nodiscard]] std::string spell(std::int64_t value, std::string_view rule) const;

    /// What is said before a number below zero, and between a number and its decimals; empty where a language
    /// says these otherwise than with a word of their own: ноль целых пять десятых.
    [[nodiscard]] std::string minus_word() const;
    [[nodiscard]] std::string decimal_word() const;

  private:
    [[nodiscard]] std::string numbering(double value) const;

    struct Rules;
    std::unique_ptr<Rules> rules_;
};

}  // namespace audio_edition

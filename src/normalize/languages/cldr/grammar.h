// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/languages/cldr/agreement.h"
#include "normalize/languages/cldr/forms.h"
#include "normalize/lexeme.h"
#include "text/locale_words.h"
#include "text/number_spelling.h"

namespace audio_edition::cldr {

/// A time of day as it is written; no minutes: "14 h".
struct TimeOfDay {
    int hours = 0;
    std::optional<int> minutes;
    std::optional<int> seconds;
    bool named = false;      ///< the word for hours was written, and is part of what is said
    bool announced = false;  ///< a word that tells a time stands before it: kl., alle
    bool lasts = false;      ///< its minutes are named too: 2 h 15 min
};

struct CalendarDate {
    int day = 1;
    int month = 1;  ///< 1 to 12
    std::optional<std::int64_t> year;
    std::string
        before_year;  ///< the word that is written before the year, where it is another than usual: del
};

/// How a language says numbers and what is made of them. This one knows what CLDR knows, for any language; a
/// language with a folder of its own derives from it and says what CLDR cannot know: what agrees with what.
///
/// Immutable; any number of threads may use one. Nothing throws for content; the constructor throws
/// Error{unavailable} where ICU's data are missing.
///
///     const Grammar turkish("tr", {});
///     turkish.cardinal(21)                     yirmi bir
///     turkish.ordinal(3, {})                   üçüncü
class Grammar {
  public:
    Grammar(std::string_view language, const Forms& forms);
    virtual ~Grammar() = default;
    Grammar(const Grammar&) = delete;
    Grammar& operator=(const Grammar&) = delete;

    [[nodiscard]] const std::string& language() const noexcept { return language_; }
    [[nodiscard]] const Forms& forms() const noexcept { return forms_; }
    /// How the scales of its forms are written, folded, in their order.
    [[nodiscard]] const std::vector<std::string>& folded_scales() const noexcept { return folded_scales_; }
    /// Whether numbers can be said at all; where they cannot, digits are left to the engine.
    [[nodiscard]] bool counts() const noexcept { return spelling_.exists(); }
    /// Whether a number can be said in full: some languages are known to us without their word for a decimal
    /// mark, or for minus, and these numbers are left to the engine.
    [[nodiscard]] bool says_decimals() const noexcept { return !forms_.numbers.decimal_word.empty(); }
    [[nodiscard]] bool says_minus() const noexcept { return !forms_.numbers.minus.empty(); }

    /// A number by itself: "eins".
    [[nodiscard]] virtual std::string cardinal(std::int64_t value) const;
    /// A number before a noun: "eine".
    [[nodiscard]] virtual std::string cardinal(std::int64_t value, const Agreement& agreement) const;
    /// Its place in a row; as a cardinal where the language's ordinals are not known.
    [[nodiscard]] virtual std::string ordinal(std::int64_t value, const Agreement& agreement) const;
    [[nodiscard]] virtual std::string year(std::int64_t year) const { return cardinal(year); }
    /// Two thirds; nothing where the language's fractions are not known.
    [[nodiscard]] virtual std::optional<std::string> fraction(std::int64_t numerator,
                                                              std::int64_t denominator) const;
    /// A number with decimals, where what they are parts of is named: три целых пять десятых; else nothing.
    [[nodiscard]] virtual std::optional<std::string> decimal(std::int64_t whole,
                                                             std::string_view fraction) const;
    /// Half of what wants `agreement`: ein halber Liter; nothing where that is said as any other fraction.
    [[nodiscard]] virtual std::optional<std::string> half(const Agreement& agreement) const;
    [[nodiscard]] virtual std::string clock(const TimeOfDay& time) const;
    /// `day` is how the day agrees with what stands before it.
    [[nodiscard]] virtual std::string date(const CalendarDate& date, const Agreement& day) const;
    /// Two and a half.
    [[nodiscard]] virtual std::optional<std::string> mixed_fraction(std::int64_t whole,
                                                                    std::int64_t numerator,
                                                                    std::int64_t denominator) const;
    /// Whether the sign of degrees after the digits at `at` stands for that of ordinals: il 3° posto.
    [[nodiscard]] virtual bool orders_by_degree_sign(const Lexemes& lexemes, std::size_t at) const;
    /// What a.m. and p.m. are called at that hour; empty where the language has no words for them.
    [[nodiscard]] virtual std::string_view day_period(int hours, bool afternoon) const;

    /// What the noun that is counted at lexeme `noun` wants of a number before it; nothing where none is
    /// recognised.
    [[nodiscard]] virtual std::optional<Agreement> counted(const Lexemes& lexemes, std::size_t noun) const;
    /// How the second number of a range or a score agrees where the first would as `agreement` says.
    [[nodiscard]] virtual std::optional<Agreement> after_range(std::optional<Agreement> agreement) const;
    /// Whether the number at `at` only names what stands before it, and counts nothing: Artikel 1 Satz 2,
    /// Heft 1/2.
    [[nodiscard]] virtual bool is_label(const Lexemes& lexemes, std::size_t at) const;
    /// Whether the digits at `at`, with a full stop after them, are an ordinal, and how it agrees: am 3. Mai.
    [[nodiscard]] virtual std::optional<Agreement> dotted_ordinal(const Lexemes& lexemes,
                                                                  std::size_t at) const;
    /// How an ordinal whose digits are at `at` agrees, as its mark, or nothing, tells.
    [[nodiscard]] virtual Agreement ordinal_agreement(const Lexemes& lexemes, std::size_t at,
                                                      std::size_t last, const Agreement& marked) const;
    /// How something of `gender` that begins at lexeme `at` agrees with the article or the preposition before
    /// it.
    [[nodiscard]] virtual Agreement governed(const Lexemes& lexemes, std::size_t at, Gender gender) const;
    /// Whether four digits are a year where that is said otherwise than a number.
    [[nodiscard]] virtual bool is_year(const Lexemes& lexemes, std::size_t at) const;
    /// Whether a capitalised word at `at` begins a sentence after an abbreviation that may end one.
    [[nodiscard]] virtual bool begins_sentence(const Lexemes& lexemes, std::size_t at) const;
    /// What a Roman numeral at `at`, of `value`, is in its place; nothing where it is none.
    [[nodiscard]] virtual std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                           std::int64_t value) const;

    /// The form of a word after `value`: of "one", "few" where the language has it, and "many".
    [[nodiscard]] std::string_view form_after(std::int64_t value, bool whole, std::string_view one,
                                              std::string_view few, std::string_view many) const;
    /// 1 to 12 for a month's name or its short form at `at`, and where it ends, its full stop included.
    struct Month {
        int month;
        std::size_t last;
    };
    [[nodiscard]] std::optional<Month> month_at(const Lexemes& lexemes, std::size_t at) const;
    [[nodiscard]] const std::string& month_name(int month) const {
        return months_.at(static_cast<std::size_t>(month - 1));
    }
    /// What CLDR calls a unit or a currency after `value`; empty where it has no name.
    [[nodiscard]] std::string currency_name(std::string_view code, std::int64_t value) const;
    [[nodiscard]] std::string unit_name(const char* unit, std::int64_t value, bool whole) const;

  protected:
    /// By the first of `rules` that there is, with the soft hyphens taken out.
    [[nodiscard]] std::string spell(std::int64_t value, std::initializer_list<std::string_view> rules) const;
    /// With a space before each of `powers` and after it; only where a soft hyphen is, if `ending` is not
    /// given: it stays where it is then, and spaces go before all else.
    [[nodiscard]] static std::string set_apart(std::string words, std::span<const std::string_view> powers,
                                               std::optional<std::string_view> ending = {});
    /// Long number words as the engine says them best; this one only takes the soft hyphens out.
    [[nodiscard]] virtual std::string parted(std::string words) const;

  private:
    [[nodiscard]] PluralForm plural_after(std::int64_t value, bool whole) const;
    /// Asks `name` once for each form; CLDR is slow.
    [[nodiscard]] std::string kept_name(std::string_view of, PluralForm form,
                                        const std::function<std::string()>& name) const;

    std::string language_;
    const Forms& forms_;
    NumberSpelling spelling_;
    std::vector<std::string> folded_scales_;
    std::vector<std::string> months_;
    std::vector<std::pair<std::string, int>> month_keys_;  // folded, without a full stop; sorted
    std::array<PluralForm, 200> plurals_{};     // of 0 to 199; further ones by their last two digits
    std::array<PluralForm, 3> part_plurals_{};  // of 0.5, 1.5 and whatever is above 2
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace audio_edition::cldr

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spellout.h"

#include <algorithm>
#include <array>
#include <cassert>

#include <unicode/rbnf.h>

#include "text/icu_string.h"

namespace audio_edition {
namespace {

/// The rules of CLDR stop one short of it and print digits from there on.
constexpr std::uint64_t quintillion = 1'000'000'000'000'000'000;

enum class RuleSet { cardinal, cardinal_verbose, ordinal, ordinal_verbose, year };

constexpr std::array rule_set_names = {u"%spellout-cardinal", u"%spellout-cardinal-verbose",
                                       u"%spellout-ordinal", u"%spellout-ordinal-verbose",
                                       u"%spellout-numbering-year"};

const icu::RuleBasedNumberFormat& formatter() {
    // One a thread: ICU fills in parts of a formatter when they are first used.
    thread_local const icu::RuleBasedNumberFormat instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        icu::RuleBasedNumberFormat english(icu::URBNF_SPELLOUT, icu::Locale::getEnglish(), status);
        check_icu(status, "spelling out numbers");
        return english;
    }();
    return instance;
}

std::string format(std::uint64_t value, RuleSet rule_set) {
    assert(value < quintillion);
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString words;
    icu::FieldPosition unused;
    const icu::UnicodeString name(rule_set_names.at(static_cast<std::size_t>(rule_set)));
    formatter().format(static_cast<std::int64_t>(value), name, words, unused, status);
    check_icu(status, "spelling out numbers");
    std::string result = from_icu(words);
    // The verbose rules punctuate for the eye; spoken, each comma would be a pause.
    std::erase(result, ',');
    return result;
}

/// `last` is the rule set for the end of the number, `leading` the one for what comes before.
std::string spell(std::uint64_t value, RuleSet leading, RuleSet last) {
    if (value < quintillion) return format(value, last);
    const std::string head = format(value / quintillion, leading) + " quintillion";
    const std::uint64_t rest = value % quintillion;
    if (rest == 0) return last == leading ? head : head + "th";
    const bool needs_and = leading == RuleSet::cardinal_verbose && rest < 100;
    return head + (needs_and ? " and " : " ") + format(rest, last);
}

std::string signed_words(std::int64_t value, std::string words) {
    return value < 0 ? "minus " + std::move(words) : words;
}

/// Defined for the least value too.
std::uint64_t magnitude(std::int64_t value) noexcept {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

/// Years are read in pairs of digits, also where ICU reads a plain number: 846 "eight forty-six".
std::string three_digit_year(std::uint64_t year) {
    const std::string century = format(year / 100, RuleSet::cardinal);
    const std::uint64_t rest = year % 100;
    if (rest == 0) return century + " hundred";
    return century + (rest < 10 ? " oh-" : " ") + format(rest, RuleSet::cardinal);
}

constexpr std::array<std::string_view, 10> digit_words = {"zero", "one", "two",   "three", "four",
                                                          "five", "six", "seven", "eight", "nine"};

}  // namespace

std::string spell_cardinal(std::int64_t value, And with_and) {
    const RuleSet set = with_and == And::yes ? RuleSet::cardinal_verbose : RuleSet::cardinal;
    return signed_words(value, spell(magnitude(value), set, set));
}

std::string spell_ordinal(std::int64_t value, And with_and) {
    const bool verbose = with_and == And::yes;
    return signed_words(value,
                        spell(magnitude(value), verbose ? RuleSet::cardinal_verbose : RuleSet::cardinal,
                              verbose ? RuleSet::ordinal_verbose : RuleSet::ordinal));
}

std::string spell_year(std::int64_t year) {
    const std::uint64_t value = magnitude(year);
    if (value >= 100 && value < 1000) return signed_words(year, three_digit_year(value));
    if (value >= quintillion) return spell_cardinal(year);
    return signed_words(year, format(value, RuleSet::year));
}

std::string spell_digits(std::string_view digits, std::string_view zero) {
    std::string words;
    for (const char c : digits) {
        if (c < '0' || c > '9') continue;
        if (!words.empty()) words += ' ';
        words += c == '0' ? zero : digit_words.at(static_cast<std::size_t>(c - '0'));
    }
    return words;
}

}  // namespace audio_edition

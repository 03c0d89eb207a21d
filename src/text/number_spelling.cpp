// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/number_spelling.h"

#include <set>

#include <unicode/rbnf.h>

#include "text/icu_string.h"

namespace audio_edition {
namespace {

std::string base_of(const icu::Locale& locale) {
    const std::string base = locale.getLanguage();
    return base == "nb" ? "no" : base;
}

std::string trimmed(std::string words) {
    while (words.ends_with(' ')) words.pop_back();
    words.erase(0, words.find_first_not_of(' '));
    return words;
}

}  // namespace

struct NumberSpelling::Rules {
    std::unique_ptr<icu::RuleBasedNumberFormat> format;
    std::set<std::string, std::less<>> names;
};

NumberSpelling::NumberSpelling(std::string_view language) : rules_(std::make_unique<Rules>()) {
    const icu::Locale locale(std::string(language).c_str());
    UErrorCode status = U_ZERO_ERROR;
    auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale, status);
    check_icu(status, "spelling numbers");
    const icu::Locale found = format->getLocale(ULOC_ACTUAL_LOCALE, status);
    if (U_FAILURE(status) != 0 || base_of(found) != base_of(locale)) return;
    for (int i = 0; i < format->getNumberOfRuleSetNames(); ++i)
        rules_->names.insert(from_icu(format->getRuleSetName(i)));
    rules_->format = std::move(format);
}

NumberSpelling::~NumberSpelling() = default;

bool NumberSpelling::exists() const noexcept {
    return rules_->format != nullptr;
}

bool NumberSpelling::has(std::string_view rule) const {
    return rules_->names.contains("%" + std::string(rule));
}

std::string NumberSpelling::spell(std::int64_t value, std::string_view rule) const {
    if (!has(rule)) return {};
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString words;
    icu::FieldPosition ignored;
    rules_->format->format(value, to_icu("%" + std::string(rule)), words, ignored, status);
    check_icu(status, "spelling a number");
    return from_icu(words);
}

std::string NumberSpelling::numbering(double value) const {
    for (const std::string_view rule :
         {"spellout-numbering", "spellout-cardinal", "spellout-cardinal-masculine"}) {
        if (!has(rule)) continue;
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString words;
        icu::FieldPosition ignored;
        rules_->format->format(value, to_icu("%" + std::string(rule)), words, ignored, status);
        return U_SUCCESS(status) != 0 ? from_icu(words) : std::string{};
    }
    return {};
}

std::string NumberSpelling::minus_word() const {
    const std::string one = numbering(1);
    const std::string below = numbering(-1);
    return below.size() > one.size() && below.ends_with(one)
               ? trimmed(below.substr(0, below.size() - one.size()))
               : std::string{};
}

std::string NumberSpelling::decimal_word() const {
    constexpr double half = 0.5;
    const std::string zero = numbering(0);
    const std::string five = numbering(5);
    const std::string words = numbering(half);
    if (words.size() <= zero.size() + five.size() || !words.starts_with(zero) || !words.ends_with(five))
        return {};
    return trimmed(words.substr(zero.size(), words.size() - zero.size() - five.size()));
}

}  // namespace audio_edition

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

}  // namespace audio_edition

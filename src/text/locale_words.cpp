// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/locale_words.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/ucurr.h>

#include "text/icu_string.h"

namespace audio_edition {
namespace {

icu::Locale locale_of(std::string_view language) {
    return icu::Locale(std::string(language).c_str());
}

/// Whether `found`, the locale that data came from, is that of `asked`, and not one that ICU falls back to.
bool is_own(const char* found, const icu::Locale& asked) {
    return icu::Locale(found).getLanguage() == std::string_view(asked.getLanguage());
}

std::vector<std::string> months(std::string_view language, icu::DateFormatSymbols::DtWidthType width) {
    const icu::Locale locale = locale_of(language);
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale, status);
    if (U_FAILURE(status) != 0 || !is_own(symbols.getLocale(ULOC_ACTUAL_LOCALE, status).getName(), locale))
        return {};
    int count = 0;
    const icu::UnicodeString* const names = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, width);
    std::vector<std::string> words;
    for (const icu::UnicodeString& name : std::span(names, static_cast<std::size_t>(std::min(count, 12))))
        words.push_back(from_icu(name));
    return words;
}

/// What is left of "5 kilometres" without its number.
std::string without_number(const icu::UnicodeString& text) {
    int begin = 0;
    int end = text.length();
    const auto belongs = [&](int at) {
        const char16_t c = text.charAt(at);
        const bool mark = (c == u'.' || c == u',' || c == u'\u066B') && u_isdigit(text.charAt(at - 1)) != 0 &&
                          u_isdigit(text.charAt(at + 1)) != 0;
        return u_isdigit(c) == 0 && u_isUWhiteSpace(c) == 0 && !mark;
    };
    while (begin < end && !belongs(begin)) ++begin;
    while (end > begin && !belongs(end - 1)) --end;
    return from_icu(text.tempSubStringBetween(begin, end));
}

/// By CLDR's keyword.
PluralForm plural_form_called(std::string_view word) noexcept {
    if (word == "zero") return PluralForm::zero;
    if (word == "one") return PluralForm::one;
    if (word == "two") return PluralForm::two;
    if (word == "few") return PluralForm::few;
    return word == "many" ? PluralForm::many : PluralForm::other;
}

}  // namespace

PluralForm plural_form(std::string_view language, double value) {
    return plural_forms(language, {&value, 1}).front();
}

std::vector<PluralForm> plural_forms(std::string_view language, std::span<const double> values) {
    std::vector<PluralForm> forms(values.size(), PluralForm::other);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale_of(language), status));
    if (U_FAILURE(status) != 0 || !rules) return forms;
    for (std::size_t i = 0; i < values.size(); ++i)
        forms[i] = plural_form_called(from_icu(rules->select(values[i])));
    return forms;
}

std::vector<std::string> month_names(std::string_view language) {
    return months(language, icu::DateFormatSymbols::WIDE);
}

std::vector<std::string> short_month_names(std::string_view language) {
    return months(language, icu::DateFormatSymbols::ABBREVIATED);
}

NumberMarks number_marks(std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale_of(language), status);
    if (U_FAILURE(status) != 0) return {};
    const auto mark = [&](icu::DecimalFormatSymbols::ENumberFormatSymbol symbol) {
        const UChar32 c = symbols.getConstSymbol(symbol).char32At(0);
        return u_isUWhiteSpace(c) != 0 ? U' ' : static_cast<char32_t>(c);
    };
    return {mark(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol),
            mark(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol)};
}

std::string unit_words(std::string_view language, const char* unit, double count) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(unit, status);
    if (U_FAILURE(status) != 0) return {};
    const icu::UnicodeString text = icu::number::NumberFormatter::withLocale(locale_of(language))
                                        .unit(measure)
                                        .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                        .grouping(UNUM_GROUPING_OFF)
                                        .formatDouble(count, status)
                                        .toString(status);
    return U_SUCCESS(status) != 0 ? without_number(text) : std::string{};
}

std::string currency_words(std::string_view language, std::string_view code, std::int64_t count) {
    static constexpr std::array<const char*, 6> forms = {"zero", "one", "two", "few", "many", "other"};
    icu::UnicodeString currency = to_icu(code);
    UErrorCode status = U_ZERO_ERROR;
    int length = 0;
    const char16_t* const name = ucurr_getPluralName(
        currency.getTerminatedBuffer(), std::string(language).c_str(), nullptr,
        forms.at(static_cast<std::size_t>(plural_form(language, static_cast<double>(count)))), &length,
        &status);
    if (U_FAILURE(status) != 0 || status == U_USING_DEFAULT_WARNING) return {};
    const std::string words = from_icu(icu::UnicodeString(name, length));
    return words == code ? std::string{} : words;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language_name.h"

#include <array>
#include <utility>

#include <unicode/locid.h>

#include "text/icu_string.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Codes of library catalogues (ISO 639-2/B), which ICU does not know.
constexpr std::array<std::pair<std::string_view, std::string_view>, 20> catalogue_codes{
    {{"alb", "sq"}, {"arm", "hy"}, {"baq", "eu"}, {"bur", "my"}, {"chi", "zh"}, {"cze", "cs"}, {"dut", "nl"},
     {"fre", "fr"}, {"geo", "ka"}, {"ger", "de"}, {"gre", "el"}, {"ice", "is"}, {"mac", "mk"}, {"mao", "mi"},
     {"may", "ms"}, {"per", "fa"}, {"rum", "ro"}, {"slo", "sk"}, {"tib", "bo"}, {"wel", "cy"}}};

/// Which ISO 639 has withdrawn, and programs still write.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> old_codes{
    {{"iw", "he"}, {"in", "id"}, {"ji", "yi"}, {"jw", "jv"}, {"mo", "ro"}}};

template <std::size_t size>
std::string_view look_up(const std::array<std::pair<std::string_view, std::string_view>, size>& codes,
                         std::string_view code) {
    for (const auto& [from, to] : codes) {
        if (from == code) return to;
    }
    return {};
}

}  // namespace

std::string english_language_name(std::string_view tag) {
    if (tag.empty()) return {};
    icu::UnicodeString name;
    icu::Locale(std::string(tag).c_str()).getDisplayName(icu::Locale::getEnglish(), name);
    std::string text = from_icu(name);
    return text.empty() ? std::string(tag) : text;
}

std::string short_language_code(std::string_view code) {
    const std::string lower = to_lower(code);
    for (const std::string_view known : {look_up(catalogue_codes, lower), look_up(old_codes, lower)}) {
        if (!known.empty()) return std::string(known);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale known = icu::Locale::forLanguageTag(lower, status);
    const std::string_view language = known.getLanguage();
    return U_SUCCESS(status) != 0 && !language.empty() ? std::string(language) : lower;
}

}  // namespace audio_edition

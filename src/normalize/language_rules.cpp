// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/language_rules.h"

#include <algorithm>
#include <array>

#include "normalize/languages/ar/arabic.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/de/german.h"
#include "normalize/languages/en/english.h"
#include "normalize/languages/es/spanish.h"
#include "normalize/languages/fr/french.h"
#include "normalize/languages/hi/hindi.h"
#include "normalize/languages/hu/hungarian.h"
#include "normalize/languages/it/italian.h"
#include "normalize/languages/nl/dutch.h"
#include "normalize/languages/pl/polish.h"
#include "normalize/languages/pt/portuguese.h"
#include "normalize/languages/ru/russian.h"
#include "normalize/languages/sv/swedish.h"
#include "normalize/languages/tr/turkish.h"

namespace audio_edition {
namespace {

// One line per language.
constexpr auto languages = std::to_array<const LanguageRules*>(
    {&en::rules, &ar::rules, &de::rules, &es::rules, &fr::rules, &hi::rules, &hu::rules, &it::rules,
     &nl::rules, &pl::rules, &pt::rules, &ru::rules, &sv::rules, &tr::rules});

}  // namespace

std::span<const LanguageRules* const> all_language_rules() noexcept {
    return languages;
}

const LanguageRules& rules_for(const Language& language) {
    const auto found =
        std::ranges::find(languages, std::string_view(language.base()), &LanguageRules::language);
    return found == languages.end() ? cldr::rules_of(language) : **found;
}

}  // namespace audio_edition

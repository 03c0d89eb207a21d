// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/language_rules.h"

#include <algorithm>
#include <array>

#include "normalize/languages/en/english.h"

namespace audio_edition {
namespace {

// One line per language. The first stands in for languages that are not here.
constexpr std::array<const LanguageRules* const, 1> languages{&en::rules};

}  // namespace

std::span<const LanguageRules* const> all_language_rules() noexcept {
    return languages;
}

const LanguageRules& rules_for(const Language& language) noexcept {
    const auto found =
        std::ranges::find(languages, std::string_view(language.base()), &LanguageRules::language);
    return found == languages.end() ? *languages.front() : **found;
}

}  // namespace audio_edition

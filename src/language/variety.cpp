// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/variety.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition {
namespace {

Language tagged(std::string_view tag) {
    return Language::parse(tag).value();
}

bool is_spanish_of_spain(const Language& language) {
    constexpr std::array<std::string_view, 5> regions{"", "ES", "AD", "GQ", "EH"};
    return std::ranges::find(regions, language.region()) != regions.end();
}

}  // namespace

Language variety_of(const Language& language) {
    const std::string& base = language.base();
    if (base == "en") return is_british_english(language) ? british_english() : american_english();
    if (base == "es") return tagged(is_spanish_of_spain(language) ? "es-ES" : "es-419");
    if (base == "pt")
        return tagged(language.region().empty() || language.region() == "BR" ? "pt-BR" : "pt-PT");
    if (base == "nb" || base == "no") return tagged("nb");
    if (base == "cmn") return tagged("zh");
    return tagged(base);
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "normalize/languages/en/unit.h"

namespace audio_edition::en {

/// One unit of a composed one, with its exponent: km²   sq. ft.   °C   m.p.h.   s⁻¹
struct UnitFactor {
    std::size_t last = 0;
    std::string one, many;
    UnitUse use = UnitUse::sure;
    std::string_view letters;  ///< as written
    bool inverse = false;      ///< s⁻¹: per second
};

[[nodiscard]] std::optional<UnitFactor> read_unit_factor(const Lexemes& lexemes, std::size_t at);

}  // namespace audio_edition::en

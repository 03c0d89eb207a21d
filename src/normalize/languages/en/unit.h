// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// How far a unit's short form can be trusted after a number.
enum class UnitUse : std::uint8_t {
    sure,      ///< km, kg, mph
    any_case,  ///< the same, also in other cases: KM, Lbs
    context,   ///< also something else: m, in, C
};

/// A unit of measure as it is written, also composed of others.
///
///     km   lbs.   sq. ft.   km²   m2   km/h   mg/dL   kW·h   m s⁻¹   °C   m.p.h.
struct WrittenUnit {
    std::size_t last = 0;  ///< the lexeme after it
    std::string one, many;
    UnitUse use = UnitUse::sure;
    std::string_view letters;  ///< of its first part, as written
};

/// The unit that begins at lexeme `at`. The full stop of an abbreviation belongs to it unless it ends the
/// sentence.
[[nodiscard]] std::optional<WrittenUnit> read_unit(const Context& context, std::size_t at);

/// What something is reckoned by, after a slash: /yr, /kg, /person. ` per year`
struct Per {
    std::size_t last = 0;
    std::string spoken;
};
[[nodiscard]] std::optional<Per> read_per(const Context& context, std::size_t at);

}  // namespace audio_edition::en

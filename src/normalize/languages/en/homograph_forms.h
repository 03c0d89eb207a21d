// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "normalize/languages/en/homograph_table.h"
#include "normalize/languages/en/region.h"

namespace audio_edition::en {

/// How a written form is made from the spelling in the table.
enum class Ending : std::uint8_t { none, s, possessive };

/// A form that is written, and what it may be. Readings that the ending rules out have no kinds.
struct HomographForm {
    std::string_view spelling;
    const Homograph* homograph = nullptr;
    Ending ending = Ending::none;
    std::array<Kinds, 3> kinds{};
    std::size_t number = 0;  ///< counts the forms
};

/// Every form in the table or made from it, where it has two readings.
///
///     record    records (noun or verb)    record's (noun)      minutes: none, only the noun takes -s
[[nodiscard]] std::span<const std::string_view> homograph_spellings();
[[nodiscard]] const HomographForm* find_homograph(std::string_view folded);

/// The IPA of a form's reading; empty where its spelling is enough. Those of one accent are made
/// together when first asked for.
[[nodiscard]] const std::string& homograph_ipa(const HomographForm& form, std::size_t reading, Region region);

}  // namespace audio_edition::en

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Two years with a dash or slash between them.
struct YearRange {
    std::size_t last = 0;
    std::string spoken;
    std::string_view rule;
    float cost = certainty::likely;
};

/// The years that begin at lexeme `at`; whether a number begins there is for the caller to know.
///
///     1914–1918   nineteen fourteen to nineteen eighteen      2022-23   twenty twenty-two to twenty-three
///     1905-6      nineteen oh-five to six                     2003-04   two thousand three to oh four
///     425-400 BC  four twenty-five to four hundred B.C        1990–present, 2019/20, 44 BC–AD 14
[[nodiscard]] std::optional<YearRange> read_year_range(const Context& context, std::size_t at);

}  // namespace audio_edition::en

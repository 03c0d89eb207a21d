// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// A time, or what belongs to one, and what is said for it.
struct SpokenTime {
    std::size_t last = 0;  ///< the lexeme after it
    std::string spoken;
    std::string_view rule;

    [[nodiscard]] bool has_meridiem() const noexcept { return spoken.ends_with(".M"); }
};

/// A time of day with what follows it, or hours, minutes and seconds.
///
///     9 a.m.   7.30pm EST   14:05   2:00      nine A.M, seven thirty P.M E.S.T, fourteen oh five, two
///     o'clock 1:02:03                                 one hour two minutes and three seconds
[[nodiscard]] std::optional<SpokenTime> read_time(const Context& context, std::size_t at);

/// Two of them with a dash between them: 9-11 a.m., 5pm–midnight.
[[nodiscard]] std::optional<SpokenTime> read_time_range(const Context& context, std::size_t at);

/// The way of armies and railways: 0800 hours, at 0630, 1430 hrs GMT.
[[nodiscard]] std::optional<SpokenTime> read_four_digit_time(const Context& context, std::size_t at);

/// Minutes and seconds that are no time of day: 72:05, 90:00.
[[nodiscard]] std::optional<SpokenTime> read_minutes(const Context& context, std::size_t at);

}  // namespace audio_edition::en

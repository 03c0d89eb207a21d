// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// A time of day as it is written, without what may follow it (p.m., EST).
///
///     9   9:05   14:10:30   7.30   3:59.4
struct ClockTime {
    std::size_t last = 0;
    int hour = 0;
    int minute = -1, second = -1;           ///< -1: not written
    bool point = false;                     ///< 7.30
    std::string_view second_fraction = {};  ///< 4 in 3:59.4 and 1:02:03.4
    [[nodiscard]] bool hour_only() const noexcept { return minute < 0; }
};

/// The time that begins at lexeme `at`, if its hour is at most 24 and its minutes and seconds below 60.
[[nodiscard]] std::optional<ClockTime> read_clock_time(const Lexemes& lexemes, std::size_t at) noexcept;

/// nine · nine oh five · fourteen ten and thirty seconds. A full hour is "two o'clock" by itself, "two"
/// before A.M and "fourteen hundred" after noon.
[[nodiscard]] std::string clock_words(const ClockTime& time, bool with_meridiem);
/// fourteen hours ten minutes and thirty seconds
[[nodiscard]] std::string elapsed_words(const ClockTime& time);

/// Something that may follow a time.
struct ClockSuffix {
    std::size_t last = 0;  ///< a full stop that ends the sentence is left out
    std::string_view spoken;
};

/// a.m., PM, p. m.
[[nodiscard]] std::optional<ClockSuffix> read_meridiem(const Lexemes& lexemes, std::size_t at) noexcept;
/// EST, GMT, e.s.t., ET; also est where it follows a.m. or p.m.
[[nodiscard]] std::optional<ClockSuffix> read_time_zone(const Lexemes& lexemes, std::size_t at,
                                                        bool after_meridiem = false) noexcept;

}  // namespace audio_edition::en

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// One caption of a file that was read back.
struct Caption {
    Milliseconds start;
    Milliseconds end;
    std::string text;                 ///< without tags and escapes, on one line
    std::vector<Milliseconds> words;  ///< the timestamps in it
};

/// Captions of a WebVTT file, read as its standard says and stricter: what a browser would forgive is an
/// error. Regions, styles and comments are passed over. Throws Error{broken_input} naming `where` and the
/// line.
[[nodiscard]] std::vector<Caption> read_web_vtt(std::string_view text, const std::string& where);

/// The same for SubRip. The numbers must count from 1.
[[nodiscard]] std::vector<Caption> read_sub_rip(std::string_view text, const std::string& where);

/// "01:02:03.004" or "02:03.004" with `point` before the milliseconds; hours have at least two digits.
[[nodiscard]] std::optional<Milliseconds> read_timestamp(std::string_view text, char point);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace audio_edition {

/// The code points of `text`, for what looks around in both directions. Bytes that are no UTF-8 are as
/// `decode_at` has them.
[[nodiscard]] inline std::u32string code_points(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        points += c.value;
        at += c.size;
    }
    return points;
}

}  // namespace audio_edition

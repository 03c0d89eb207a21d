// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "publish/verify/captions.h"

namespace audio_edition {

/// Lines between empty lines.
struct CaptionBlock {
    std::size_t line = 1;  ///< number of the first
    std::vector<std::string_view> lines;
};

[[nodiscard]] std::vector<CaptionBlock> caption_blocks(std::string_view text);

/// Start and end of "00:00:01.000 --> 00:00:02.000". Throws Error{broken_input} where that is not what the
/// line says, or where it ends no later than it starts.
[[nodiscard]] Caption read_timing(std::string_view line, char point, const std::string& where);

[[nodiscard]] Error broken_caption(const std::string& where, std::size_t line, const std::string& what);

}  // namespace audio_edition

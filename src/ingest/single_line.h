// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// `text` with every run of white space as one space, and none at the ends; without invisible characters.
[[nodiscard]] std::string single_line(std::string_view text);

}  // namespace audio_edition

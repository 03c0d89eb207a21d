// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Trimmed, with one space for every run of white space, of any alphabet.
[[nodiscard]] std::string tidy(std::string_view text);

}  // namespace audio_edition

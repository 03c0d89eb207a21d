// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

inline constexpr std::string_view manifest_format = "audio-edition";

/// Raised when a reader of the old form would misread the new one; added members do not raise it.
inline constexpr int manifest_version = 1;

}  // namespace audio_edition

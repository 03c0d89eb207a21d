// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// Of this library: "0.1.0", as semver.org has it.
[[nodiscard]] std::string_view version() noexcept;

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace audio_edition {

/// "312 bytes", "4.0 MiB"
[[nodiscard]] std::string size_text(std::uint64_t bytes);

}  // namespace audio_edition

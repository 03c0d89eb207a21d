// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace audio_edition {

/// "A", "A and B", "A, B and C": several names as they are said.
[[nodiscard]] std::string listed(const std::vector<std::string>& names);

}  // namespace audio_edition

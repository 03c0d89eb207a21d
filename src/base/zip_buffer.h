// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace audio_edition {

/// A ZIP archive in memory of these entries (name and contents), in their order, stored as they are. The same
/// entries give the same bytes. Throws Error{try_again} where there is not enough memory.
[[nodiscard]] std::string zip_in_memory(const std::vector<std::pair<std::string, std::string>>& entries);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "cli/command.h"

namespace audio_edition {

/// Calls `work` with each of `sources`, in their order. What it throws for one is told on standard error,
/// after what was written for it, and the next has its turn. Returns 0, or the exit status of the first that
/// failed.
[[nodiscard]] int for_each_source(const std::vector<std::filesystem::path>& sources, const CommandIo& io,
                                  const std::function<void(const std::filesystem::path& source)>& work);

}  // namespace audio_edition

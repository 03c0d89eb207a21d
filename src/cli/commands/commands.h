// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "cli/command.h"

namespace audio_edition {

/// Every command, in the order in which the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/command_syntax.h"

namespace audio_edition {

/// The manual page of a command, in the macros of man(7): synopsis, description, options with their words,
/// examples, and the pages of the commands below and above it. `version` and `date` ("2026-11-30") stand at
/// its foot.
///
///     manual_page(command_syntax(program), "0.1.0", "2026-11-30")    audio-edition.1
[[nodiscard]] std::string manual_page(const CommandSyntax& command, const std::string& version,
                                      const std::string& date);

}  // namespace audio_edition

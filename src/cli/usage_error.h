// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <CLI/App.hpp>

#include "base/error.h"

namespace audio_edition {

/// What is wrong with a command line that `program` has refused with `refusal`, in words for people, with
/// what was likely meant or else where to read about it:
///
///     build: there is no option --voise; did you mean --voice?
///     lexicon: names no command; give audit, say, check, diff or convert
///     build: --quality: '10' is not in range; give a whole number from 0 to 9
[[nodiscard]] Error usage_error(const CLI::App& program, const CLI::ParseError& refusal);

/// There is no command `name` in `app`, the program or a command with commands of its own.
[[nodiscard]] Error unknown_command(const CLI::App& app, const std::string& name);

/// The command that was named last: the program itself, "build", or the "audit" of "lexicon audit".
[[nodiscard]] const CLI::App& named_command(const CLI::App& program);

}  // namespace audio_edition

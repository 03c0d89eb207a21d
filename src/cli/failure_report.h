// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace audio_edition {

class Console;

/// What is being handled, as an Error: memory and threads that there are not may come again (try_again), and
/// what should never come is a bug. Call it in a catch block.
[[nodiscard]] Error current_error();

/// Says what went wrong in one line, `audio-edition: where: what is wrong; what to do`, and returns its exit
/// status.
int report_failure(Console& console, const Error& error);

}  // namespace audio_edition

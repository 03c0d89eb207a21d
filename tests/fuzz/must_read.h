// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace audio_edition {

/// Reads `bytes` as a file called `name`, under policies that `choice` selects. Ends the program when
/// something other than a refusal comes of it: an error that is a bug of ours, or text that is unaccounted
/// for.
void must_read(std::string bytes, const std::string& name, unsigned choice);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/command.h"

namespace audio_edition {

/// Lists the voices of the catalogue at `base` that speak `language` (a tag, of which the region may be
/// missing, or nothing for all), a line each: key, size, language, and what is known of it. Throws as
/// `get_catalogue`; unavailable where there is none.
void list_available(const std::string& base, const std::string& language, const CommandIo& io);

}  // namespace audio_edition

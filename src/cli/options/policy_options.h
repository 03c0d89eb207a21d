// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "audio_edition/reading_policies.h"

namespace audio_edition {

/// --notes, --tables, --figures, --code and --matter, as a group of their own in the help.
void add_policies(CLI::App& command, ReadingPolicies& policies);

}  // namespace audio_edition

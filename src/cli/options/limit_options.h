// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "audio_edition/source_limits.h"

namespace audio_edition {

/// --max-file, --max-page, --max-unpacked, --max-files and --max-elements: beyond what a source is refused.
void add_limits(CLI::App& command, SourceLimits& limits);

}  // namespace audio_edition

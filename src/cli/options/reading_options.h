// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "audio_edition/reading_options.h"

namespace audio_edition {

/// --dates, --and, --zero, --addresses, --emoji and --note-marks: how text is read where tastes differ. What
/// is not given stays unset.
void add_reading(CLI::App& command, ReadingOptions& reading);

}  // namespace audio_edition

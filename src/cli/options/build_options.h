// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "audio_edition/build.h"

namespace audio_edition {

/// The options that say what an edition is: its voice, its sound, its files, what the work is called.
///
/// The one table of them. `build` and `batch` take them on their command lines; by the same names, without
/// the dashes, the lines of a batch's manifest have them for one document each.
void add_build_options(CLI::App& command, BuildRequest& request);

/// --strict: a word that cannot be spoken is a failure, and so is text in a language that the voice does not
/// speak.
void add_strict(CLI::App& command, BuildRequest& request);

}  // namespace audio_edition

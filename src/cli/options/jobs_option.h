// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

namespace audio_edition {

/// --jobs: how much is done at once; 0 where not given.
void add_jobs(CLI::App& command, int& jobs);

}  // namespace audio_edition

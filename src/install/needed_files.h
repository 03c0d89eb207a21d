// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "install/found_voice.h"

namespace audio_edition {

/// Writes `file` to `staged`; as a second name of `there`, where that holds the same bytes already. Throws
/// Error as its source does, and for what cannot be written.
void stage_file(const NeededFile& file, const std::filesystem::path& there,
                const std::filesystem::path& staged);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "speak/voice.h"

namespace audio_edition {

/// The files that the settings of `voice` name, as they stand in it.
[[nodiscard]] std::vector<std::filesystem::path> files_of(const Voice& voice);

/// What they take on disk, in bytes; a file that is missing counts nothing. Voices may share files.
[[nodiscard]] std::uint64_t bytes_of(const Voice& voice);

}  // namespace audio_edition

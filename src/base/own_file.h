// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// The file this code was loaded from: the program, or the shared library.
[[nodiscard]] std::filesystem::path own_file();

}  // namespace audio_edition

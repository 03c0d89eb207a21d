// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "install/voice_source.h"

namespace audio_edition {

/// All files in a ZIP archive. Nothing is unpacked but what is read, and nothing under a name of the
/// archive's.
[[nodiscard]] std::unique_ptr<VoiceSource> open_zip(const std::filesystem::path& path);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "install/voice_source.h"

namespace audio_edition {

/// All files in a folder and a few levels below it. Links to files are followed, those to folders are not.
[[nodiscard]] std::unique_ptr<VoiceSource> open_folder(const std::filesystem::path& path);

/// One file, with its configuration and its MODEL_CARD where these are beside it.
[[nodiscard]] std::unique_ptr<VoiceSource> open_single_file(const std::filesystem::path& path);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace audio_edition {

/// The folder that holds `espeak-ng-data`, where a tree that was unpacked brings its own:
/// `<prefix>/share/audio-edition` of a speaker in `<prefix>/libexec/audio-edition`. Nothing where it has
/// none; the engine then finds what the system has.
///
///     /opt/audio-edition-0.1.0/share/audio-edition
[[nodiscard]] std::optional<std::filesystem::path> bundled_engine_data();

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// Where the user's own things are, as the XDG Base Directory Specification has it; a relative path in a
/// variable is ignored. Nothing is created. Each is empty where the user has no home.
///
///     data        $XDG_DATA_HOME/audio-edition      else ~/.local/share/audio-edition
///     settings    $XDG_CONFIG_HOME/audio-edition    else ~/.config/audio-edition
///     cache       $XDG_CACHE_HOME/audio-edition     else ~/.cache/audio-edition
[[nodiscard]] std::filesystem::path find_user_data();
[[nodiscard]] std::filesystem::path find_user_settings();

/// The folders of voices, and of the library that runs models, in the user's data.
[[nodiscard]] std::filesystem::path find_own_voices();
[[nodiscard]] std::filesystem::path find_own_runtime();

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// Voices and pronunciation data.
struct DataFolders {
    std::filesystem::path voices;   ///< folder of voice files
    std::filesystem::path lexicon;  ///< folder of pronunciation data
    std::filesystem::path own_voices =
        {};  ///< the user's voice files, which win; empty or missing where there are none
};

/// The parts of the program that are not in the program file.
struct Installation {
    DataFolders data;
    std::filesystem::path speaker;  ///< the program that speaks; may be empty where nothing is spoken
};

/// Both are found from where the running program, or the library, stands; an installed tree may be moved as a
/// whole.
///
///     data      $AUDIO_EDITION_DATA      else <prefix>/share/audio-edition
///                                        else the source tree it was built from
///     speaker   $AUDIO_EDITION_SPEAKER   else beside the program
///                                        else <prefix>/libexec/audio-edition/
///
/// The user's own voices are in $XDG_DATA_HOME/audio-edition/voices, else
/// ~/.local/share/audio-edition/voices.
///
/// Throw Error{unavailable} naming the places looked at.
[[nodiscard]] DataFolders find_data();
[[nodiscard]] std::filesystem::path find_speaker();
[[nodiscard]] Installation find_installation();

}  // namespace audio_edition

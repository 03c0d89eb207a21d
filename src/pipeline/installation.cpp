// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/installation.h"

#include <cstdlib>
#include <vector>

#include "base/installed_program.h"
#include "base/user_folders.h"

namespace audio_edition {
namespace fs = std::filesystem;

DataFolders find_data() {
    const char* variable = "AUDIO_EDITION_DATA";
    std::vector<fs::path> candidates;
    if (const char* const chosen = std::getenv(variable); chosen != nullptr && *chosen != 0) {
        candidates.push_back(fs::path(chosen) / "voices");
    } else {
        for (const fs::path& prefix : installation_prefixes())
            candidates.push_back(prefix / AUDIO_EDITION_DATADIR / "voices");
    }
    const fs::path voices = first_existing_file(candidates, "voices", variable);
    return {voices, voices.parent_path() / "lexicon", find_own_voices()};
}

fs::path find_speaker() {
    return find_installed_program("audio-edition-speaker", "AUDIO_EDITION_SPEAKER");
}

Installation find_installation() {
    return {find_data(), find_speaker()};
}

}  // namespace audio_edition

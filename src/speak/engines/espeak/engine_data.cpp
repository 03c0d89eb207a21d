// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/engine_data.h"

#include "base/installed_program.h"

namespace audio_edition {

std::optional<std::filesystem::path> bundled_engine_data() {
    for (const std::filesystem::path& prefix : installation_prefixes()) {
        const std::filesystem::path data = prefix / "share" / "audio-edition";
        std::error_code ignored;
        if (std::filesystem::exists(data / "espeak-ng-data", ignored)) return data;
    }
    return std::nullopt;
}

}  // namespace audio_edition

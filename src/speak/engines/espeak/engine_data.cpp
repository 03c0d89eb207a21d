// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/engine_data.h"

namespace audio_edition {

std::optional<std::filesystem::path> bundled_engine_data() {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path speaker = fs::read_symlink("/proc/self/exe", ignored);
    const fs::path prefix = speaker.parent_path().parent_path().parent_path();
    const fs::path data = prefix / "share" / "audio-edition";
    if (!fs::exists(data / "espeak-ng-data", ignored)) return std::nullopt;
    return data;
}

}  // namespace audio_edition

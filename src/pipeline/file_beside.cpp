// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/file_beside.h"

#include <algorithm>

namespace audio_edition {

namespace fs = std::filesystem;

std::optional<fs::path> file_beside(const fs::path& source, const std::string& path) {
    if (source.empty() || source == "-") return std::nullopt;
    std::error_code failure;
    const fs::path folder = fs::canonical(fs::absolute(source).parent_path(), failure);
    const fs::path file = failure ? fs::path() : fs::canonical(folder / path, failure);
    if (failure || !fs::is_regular_file(file, failure)) return std::nullopt;
    const auto [end, parted] = std::ranges::mismatch(folder, file);
    if (end != folder.end()) return std::nullopt;
    return file;
}

std::optional<fs::path> first_file_beside(const fs::path& source, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
        if (std::optional<fs::path> file = file_beside(source, path)) return file;
    }
    return std::nullopt;
}

}  // namespace audio_edition

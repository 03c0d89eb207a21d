// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/find_program.h"

#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace audio_edition {

std::optional<std::filesystem::path> find_program(const std::string& name) {
    const char* path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
        if (!folder.starts_with('/')) continue;
        const std::filesystem::path program = std::filesystem::path(folder) / name;
        std::error_code failure;
        if (std::filesystem::is_regular_file(program, failure) && ::access(program.c_str(), X_OK) == 0) {
            return program;
        }
    }
    return std::nullopt;
}

}  // namespace audio_edition

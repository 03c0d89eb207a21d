// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/installed_program.h"

#include <cstdlib>

#include "base/error.h"
#include "base/own_file.h"

namespace audio_edition {

namespace fs = std::filesystem;

std::vector<fs::path> installation_prefixes() {
    std::vector<fs::path> prefixes;
    fs::path folder = own_file().parent_path();
    for (int up = 0; up < 2; ++up) {
        folder = folder.parent_path();
        prefixes.push_back(folder);
    }
    return prefixes;
}

fs::path first_existing_file(const std::vector<fs::path>& candidates, const std::string& what,
                             const char* variable) {
    std::string looked_at;
    for (const fs::path& candidate : candidates) {
        if (std::error_code ignored; fs::exists(candidate, ignored)) return candidate;
        looked_at += (looked_at.empty() ? "" : ", ") + candidate.native();
    }
    throw Error{
        ErrorKind::unavailable, what,
        "not found; looked for: " + looked_at + "; install it, or set " + variable + " to where it is"};
}

fs::path find_installed_program(const std::string& name, const char* variable) {
    std::vector<fs::path> candidates;
    if (const char* const chosen = std::getenv(variable); chosen != nullptr && *chosen != 0) {
        candidates.emplace_back(chosen);
    } else {
        candidates.push_back(own_file().parent_path() / name);
        for (const fs::path& prefix : installation_prefixes())
            candidates.push_back(prefix / AUDIO_EDITION_LIBEXECDIR / name);
    }
    return first_existing_file(candidates, name, variable);
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/installation.h"

#include <cstdlib>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/user_folders.h"
#include "pipeline/own_file.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr const char* speaker_name = "audio-edition-speaker";

/// <prefix> for <prefix>/bin/program, and for <prefix>/lib/<architecture>/library, nearest first.
std::vector<fs::path> prefixes() {
    std::vector<fs::path> prefixes;
    fs::path folder = own_file().parent_path();
    for (int up = 0; up < 2; ++up) {
        folder = folder.parent_path();
        prefixes.push_back(folder);
    }
    return prefixes;
}

fs::path from_environment(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? fs::path() : fs::path(value);
}

fs::path first_existing(const std::vector<fs::path>& candidates, const std::string& what,
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

}  // namespace

DataFolders find_data() {
    const char* variable = "AUDIO_EDITION_DATA";
    std::vector<fs::path> candidates;
    if (const fs::path chosen = from_environment(variable); !chosen.empty()) {
        candidates.push_back(chosen / "voices");
    } else {
        for (const fs::path& prefix : prefixes())
            candidates.push_back(prefix / AUDIO_EDITION_DATADIR / "voices");
    }
    const fs::path voices = first_existing(candidates, "voices", variable);
    return {voices, voices.parent_path() / "lexicon", find_own_voices()};
}

fs::path find_speaker() {
    const char* variable = "AUDIO_EDITION_SPEAKER";
    std::vector<fs::path> candidates;
    if (const fs::path chosen = from_environment(variable); !chosen.empty()) {
        candidates.push_back(chosen);
    } else {
        candidates.push_back(own_file().parent_path() / speaker_name);
        for (const fs::path& prefix : prefixes())
            candidates.push_back(prefix / AUDIO_EDITION_LIBEXECDIR / speaker_name);
    }
    return first_existing(candidates, speaker_name, variable);
}

Installation find_installation() {
    return {find_data(), find_speaker()};
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "install/voice_source.h"
#include "speak/voice.h"

namespace audio_edition {

/// A file that a voice needs, under the name that it gets.
struct NeededFile {
    std::string name;              ///< no path: safe to write
    std::vector<GivenFile> parts;  ///< joined, in this order
    std::uint64_t limit = 0;       ///< bytes that each part may have
};

/// A voice that was found in what the user gave, and could be installed.
struct FoundVoice {
    /// All that is known without hearing it. Its settings that are files are names in `folder`.
    Voice voice;
    std::vector<std::string> names;  ///< that it could have, best first
    std::string folder;              ///< of its files, beside the voice file; voices may share one
    std::vector<NeededFile> files;
    int speakers = 1;                          ///< of the model
    std::map<std::string, int> speaker_names;  ///< what the model calls them
};

/// The engine that voice files call `name`, one of the table. Never null.
[[nodiscard]] const EngineKind* engine_named(std::string_view name);

/// `given` without its folders, as the name of a file of ours. Throws Error{broken_input} for one that is
/// none, or would be hidden.
[[nodiscard]] std::string safe_name(const GivenFile& given);

}  // namespace audio_edition

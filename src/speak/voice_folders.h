// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "audio_edition/diagnostics.h"
#include "audio_edition/installation.h"
#include "speak/voice.h"

namespace audio_edition {

/// A voice that was asked for: its file, and which of the speakers of its model where the name says so.
struct VoiceReference {
    std::filesystem::path file;
    std::optional<int> speaker;
    /// An engine's own, which has no file.
    std::optional<Voice> without_file = {};
};

/// What `name` stands for: the path of a voice file (it holds a slash, or ends in .toml), else a voice of the
/// user's own, else one of the program's, else an engine's own for a language (speak/engine_voice.h). A
/// speaker of a model with several is named by its number, and may have a file of its own too.
///
///     amber            <installed>/amber.toml
///     cy               none, without_file
///     libritts_r#92    <own>/libritts_r#92.toml, else <own>/libritts_r.toml and speaker 92
///
/// Throws Error{unavailable} listing what there is.
[[nodiscard]] VoiceReference refer_to_voice(const std::string& name, const DataFolders& folders);

/// The file of the voice called `name`; empty for one without. Throws as `refer_to_voice`.
[[nodiscard]] std::filesystem::path voice_file(const std::string& name, const DataFolders& folders);

/// The voice called `name`. Throws Error as `refer_to_voice` and `read_voice` do; unavailable where a speaker
/// is asked for, and the engine knows none. The loudness of a speaker without a file of its own is not known.
[[nodiscard]] Voice find_voice(const std::string& name, const DataFolders& folders);

/// The same with one folder.
[[nodiscard]] Voice find_voice(const std::string& name, const std::filesystem::path& folder);

/// Every *.toml in a folder, by name. Throws as `read_voice`.
[[nodiscard]] std::vector<Voice> read_voices(const std::filesystem::path& folder);

/// Every voice that can be asked for by name, by name. A file of the user's that is broken is reported and
/// left out; it must not keep the others from being used.
[[nodiscard]] std::vector<Voice> read_voices(const DataFolders& folders, Diagnostics& diagnostics);

/// The names that voices have in these folders, sorted, each once; whether their files can be read or not.
[[nodiscard]] std::vector<std::string> voice_names(const DataFolders& folders);

}  // namespace audio_edition

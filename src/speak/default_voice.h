// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace audio_edition {

/// The voice of a user who names none, kept in a settings file of one line: voice = "heart".
///
/// Nothing where there is no such file, or it names none. Throws Error{broken_input, "file:line"} for one that is broken.
[[nodiscard]] std::optional<std::string> read_default_voice(const std::filesystem::path& settings);

/// Writes the file, and the folders above it. Throws Error as AtomicFile does.
void write_default_voice(const std::filesystem::path& settings, const std::string& voice);

}  // namespace audio_edition

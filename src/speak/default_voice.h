// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace audio_edition {

/// The voices of a user who names none, at most one for a language, kept in a settings file of one line:
/// voice = "heart", or voice = ["heart", "thorsten"].
///
/// Empty where there is no such file, or it names none. Throws Error{broken_input, "file:line"} for one that
/// is broken.
[[nodiscard]] std::vector<std::string> read_default_voices(const std::filesystem::path& settings);

/// Writes the file, and the folders above it. `voices` must not be empty. Throws Error as AtomicFile does.
void write_default_voices(const std::filesystem::path& settings, const std::vector<std::string>& voices);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace audio_edition {

/// <prefix> for <prefix>/bin/program, and for <prefix>/lib/<architecture>/library, nearest first: where the
/// running program, or the library, is installed.
[[nodiscard]] std::vector<std::filesystem::path> installation_prefixes();

/// A program of ours that is no command: what the environment's `variable` says, else beside the running
/// program, else in <prefix>/libexec/audio-edition/. Throws Error{unavailable} naming the places looked at.
///
///     Subprocess child(find_installed_program("audio-edition-speaker", "AUDIO_EDITION_SPEAKER"), {});
[[nodiscard]] std::filesystem::path find_installed_program(const std::string& name, const char* variable);

/// The first of `candidates` that exists. Throws Error{unavailable} that calls it `what`, names them all and
/// says to set `variable`.
[[nodiscard]] std::filesystem::path first_existing_file(const std::vector<std::filesystem::path>& candidates,
                                                        const std::string& what, const char* variable);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace audio_edition {

/// The first executable file of this name in the folders of PATH, as a path for Subprocess; nothing where
/// there is none. Empty and relative entries of PATH are passed over: they would run what the current folder
/// holds.
[[nodiscard]] std::optional<std::filesystem::path> find_program(const std::string& name);

}  // namespace audio_edition

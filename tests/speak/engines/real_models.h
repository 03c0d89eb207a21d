// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace audio_edition {

/// A file of the folder that AUDIO_EDITION_MODELS names, where scripts/test puts the runtime and the models
/// that it gets from package registries; empty where there is no such file. Lets the speaker programs find
/// the runtime there.
[[nodiscard]] std::filesystem::path real_model(const std::string& name);

/// What a test says that is skipped for want of `name`.
[[nodiscard]] std::string no_real_model(const std::string& name);

}  // namespace audio_edition

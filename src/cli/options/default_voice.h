// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <CLI/App.hpp>

namespace audio_edition {

/// The voice that the user has chosen to read where no --voice is given (speak/default_voice.h). Throws
/// Error{broken_input} where the settings file is broken.
[[nodiscard]] std::optional<std::string> default_voice();

/// Throws Error where the settings file cannot be written, or the user has no home for it.
void choose_default_voice(const std::string& name);
void forget_default_voice();

/// Lets that voice read where the command's --voice is not given. `voice` is what the option sets; it must outlive
/// `command`. What must come out the same for everybody leaves this out.
void use_default_voice(CLI::App& command, std::string& voice);

}  // namespace audio_edition

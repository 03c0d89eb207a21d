// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <CLI/App.hpp>

namespace audio_edition {

/// The voices that the user has chosen to read where no --voice is given, one for a language at most
/// (speak/default_voice.h). Throws Error{broken_input} where the settings file is broken.
[[nodiscard]] std::vector<std::string> default_voices();

/// Lets `name` read texts in its language from now on. Throws Error where there is no such voice, the
/// settings file cannot be written, or the user has no home for it.
void choose_default_voice(const std::string& name);
/// Does nothing where it was none.
void forget_default_voice(const std::string& name);

/// Lets those voices read where the command's --voice is not given. `voices` must outlive `command`. What
/// must come out the same for everybody leaves this out.
void use_default_voices(CLI::App& command, std::vector<std::string>& voices);

}  // namespace audio_edition

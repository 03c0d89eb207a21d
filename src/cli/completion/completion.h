// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/command_syntax.h"

namespace audio_edition {

/// Scripts that complete the program's command lines in a shell: commands, options, the words that options
/// take; files and folders where nothing else fits. Made of the commands themselves. What descriptions hold
/// is quoted for each shell.
///
///     bash_completion(program)    for ~/.local/share/bash-completion/completions/audio-edition
///     zsh_completion(program)     for a file _audio-edition in a folder of $fpath
///     fish_completion(program)    for ~/.config/fish/completions/audio-edition.fish
[[nodiscard]] std::string bash_completion(const CommandSyntax& program);
[[nodiscard]] std::string zsh_completion(const CommandSyntax& program);
[[nodiscard]] std::string fish_completion(const CommandSyntax& program);

}  // namespace audio_edition

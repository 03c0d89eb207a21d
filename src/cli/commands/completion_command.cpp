// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/completion_command.h"

#include <CLI/CLI.hpp>

#include "cli/completion/completion.h"
#include "cli/options/option_values.h"
#include "cli/standard_output.h"

namespace audio_edition {
namespace {

constexpr const char* completion_example = R"(Examples:
  audio-edition completion bash > ~/.local/share/bash-completion/completions/audio-edition
  audio-edition completion zsh > ~/.zfunc/_audio-edition     (with ~/.zfunc in $fpath)
  audio-edition completion fish > ~/.config/fish/completions/audio-edition.fish)";

}  // namespace

CLI::App& CompletionCommand::add_to(CLI::App& program) {
    program_ = &program;
    CLI::App& command =
        *program.add_subcommand("completion", "Print the script that completes command lines in a shell");
    command.footer(completion_example);
    command
        .add_option("SHELL", shell_,
                    "The shell:\nbash: GNU Bash\nzsh: Z shell, with its own descriptions\nfish: fish, with "
                    "its own descriptions")
        ->required()
        ->type_name("")
        ->transform(one_of({"bash", "zsh", "fish"}));
    return command;
}

int CompletionCommand::run(const CommandIo& io) {
    const CommandSyntax program = command_syntax(*program_);
    io.output.write(shell_ == "bash"  ? bash_completion(program)
                    : shell_ == "zsh" ? zsh_completion(program)
                                      : fish_completion(program));
    return 0;
}

}  // namespace audio_edition

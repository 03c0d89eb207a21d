// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/remove_command.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "cli/console.h"
#include "cli/options/default_voice.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"
#include "install/remove_voice.h"

namespace audio_edition {

CLI::App& VoicesRemoveCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("remove", "Remove a voice that was added");
    command.footer(R"(A model that several voices share goes with the last of them.

Example:
  audio-edition voices remove joe)");
    command.add_option("NAME", name_, "A voice of your own, as 'voices' lists it")->required()->type_name("");
    return command;
}

int VoicesRemoveCommand::run(const CommandIo& io) {
    const std::uint64_t bytes = remove_voice(name_, find_data());
    io.output.line("removed " + printable(name_) + ", " + size_text(bytes));
    const std::vector<std::string> chosen = default_voices();
    if (std::ranges::find(chosen, name_) != chosen.end()) {
        forget_default_voice(name_);
        io.console.note("voice '" + name_ + "'", "was your default, which is the program's own again");
    }
    return 0;
}

}  // namespace audio_edition

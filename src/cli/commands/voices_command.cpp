// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices_command.h"

#include <CLI/CLI.hpp>

#include "cli/commands/voices/add_command.h"
#include "cli/commands/voices/default_command.h"
#include "cli/commands/voices/list_command.h"
#include "cli/commands/voices/remove_command.h"
#include "cli/commands/voices/sample_command.h"
#include "cli/commands/voices/show_command.h"

namespace audio_edition {

VoicesCommand::VoicesCommand() {
    commands_.push_back(std::make_unique<VoicesListCommand>());
    commands_.push_back(std::make_unique<VoicesShowCommand>());
    commands_.push_back(std::make_unique<VoicesSampleCommand>());
    commands_.push_back(std::make_unique<VoicesAddCommand>());
    commands_.push_back(std::make_unique<VoicesRemoveCommand>());
    commands_.push_back(std::make_unique<VoicesDefaultCommand>());
}

CLI::App& VoicesCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("voices", "List the voices, hear one, add or remove some");
    command.footer(R"(Examples:
  audio-edition voices
  audio-edition voices sample amber 'Is this the voice for my book?' -o amber.wav
  audio-edition voices add en_US-joe-medium.onnx
  audio-edition voices default joe)");
    command.require_subcommand(0, 1);
    for (const auto& one : commands_) parsers_.push_back(&one->add_to(command));
    return command;
}

int VoicesCommand::run(const CommandIo& io) {
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        if (parsers_[i]->parsed()) return commands_[i]->run(io);
    }
    return commands_.front()->run(io);
}

}  // namespace audio_edition

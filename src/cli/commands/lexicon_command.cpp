// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/lexicon_command.h"

#include <CLI/CLI.hpp>

#include "cli/commands/lexicon/audit_command.h"
#include "cli/commands/lexicon/check_command.h"
#include "cli/commands/lexicon/convert_command.h"
#include "cli/commands/lexicon/diff_command.h"
#include "cli/commands/lexicon/say_command.h"

namespace audio_edition {

LexiconCommand::LexiconCommand() {
    commands_.push_back(std::make_unique<LexiconAuditCommand>());
    commands_.push_back(std::make_unique<LexiconSayCommand>());
    commands_.push_back(std::make_unique<LexiconCheckCommand>());
    commands_.push_back(std::make_unique<LexiconDiffCommand>());
    commands_.push_back(std::make_unique<LexiconConvertCommand>());
}

CLI::App& LexiconCommand::add_to(CLI::App& program) {
    CLI::App& command =
        *program.add_subcommand("lexicon", "Find names that would be said wrong, and put them right");
    command.footer(R"(Examples:
  audio-edition lexicon audit article.txt --audition names.mp3
  audio-edition lexicon say Siobhán shi-VAWN -o siobhan.wav
  audio-edition lexicon check names.tsv --text article.txt)");
    command.require_subcommand(1);
    for (const auto& one : commands_) parsers_.push_back(&one->add_to(command));
    return command;
}

int LexiconCommand::run(const CommandIo& io) {
    for (std::size_t i = 0; i < commands_.size(); ++i) {
        if (parsers_[i]->parsed()) return commands_[i]->run(io);
    }
    return 0;
}

}  // namespace audio_edition

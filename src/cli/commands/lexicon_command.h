// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "cli/command.h"

namespace audio_edition {

/// `lexicon`: the commands for those who write pronunciations. Each has a file in lexicon/.
class LexiconCommand final : public Command {
  public:
    LexiconCommand();
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::vector<std::unique_ptr<Command>> commands_;
    std::vector<CLI::App*> parsers_;
};

}  // namespace audio_edition

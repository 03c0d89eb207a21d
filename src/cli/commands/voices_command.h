// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "cli/command.h"

namespace audio_edition {

/// `voices`: who can read. Lists the voices where nothing else is asked for; each of its commands has a file
/// in voices/.
class VoicesCommand final : public Command {
  public:
    VoicesCommand();
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::vector<std::unique_ptr<Command>> commands_;  ///< the first is what is done where none is named
    std::vector<CLI::App*> parsers_;
};

}  // namespace audio_edition

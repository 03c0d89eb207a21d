// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `voices remove`: removes a voice that was added.
class VoicesRemoveCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::string name_;
};

}  // namespace audio_edition

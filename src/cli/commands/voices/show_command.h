// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `voices show`: all that is known of one voice.
class VoicesShowCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::string name_;
};

}  // namespace audio_edition

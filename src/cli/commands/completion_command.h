// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `completion`: the script by which a shell completes the program's command lines.
class CompletionCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    const CLI::App* program_ = nullptr;
    std::string shell_;
};

}  // namespace audio_edition

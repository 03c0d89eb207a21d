// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "cli/command.h"

namespace audio_edition {

/// `verify`: reads an edition back and compares everything in it with everything else.
class VerifyCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::filesystem::path folder_;
};

}  // namespace audio_edition

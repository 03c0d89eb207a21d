// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.h"

namespace audio_edition {

/// `manual`: the manual pages of the program and of each command.
class ManualCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    const CLI::App* program_ = nullptr;
    std::vector<std::string> words_;
    std::filesystem::path folder_;
    std::string date_;
};

}  // namespace audio_edition

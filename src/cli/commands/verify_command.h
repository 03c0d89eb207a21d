// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "cli/command.h"

namespace audio_edition {

/// `verify`: reads editions back and compares everything in each with everything else in it.
class VerifyCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    /// Throws Error where something is wrong; all of it has been printed.
    void verify(const std::filesystem::path& folder, const CommandIo& io) const;

    std::vector<std::filesystem::path> folders_;
    bool json_ = false;
};

}  // namespace audio_edition

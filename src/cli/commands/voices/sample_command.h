// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `voices sample`: lets a voice be heard.
class VoicesSampleCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::string name_;
    std::string text_ =
        "On the twelfth of May we walked to the old lighthouse, read the names on its door, and came back by "
        "the sea.";
    std::filesystem::path file_;
};

}  // namespace audio_edition

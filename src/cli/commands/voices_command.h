// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `voices`: lists the voices, shows one, or lets one be heard.
class VoicesCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    void list(StandardOutput& output) const;
    void show(StandardOutput& output) const;
    void sample(const CommandIo& io) const;

    CLI::App* show_ = nullptr;
    CLI::App* sample_ = nullptr;
    std::string name_;
    std::string text_ =
        "On the twelfth of May we walked to the old lighthouse, read the names on its door, and came back by "
        "the sea.";
    std::filesystem::path file_;
};

}  // namespace audio_edition

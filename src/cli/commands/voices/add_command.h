// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "cli/command.h"
#include "install/catalogue/catalogue.h"
#include "install/find_voices.h"

namespace audio_edition {

/// `voices add`: installs voices that the user has, or that the catalogue has.
class VoicesAddCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    void install(const std::vector<FoundVoice>& found, const std::stop_token& stop,
                 const CommandIo& io) const;

    std::vector<std::string> sources_;
    VoiceWishes wishes_;
    std::string base_ = piper_voices_address;
    int jobs_ = 0;
};

}  // namespace audio_edition

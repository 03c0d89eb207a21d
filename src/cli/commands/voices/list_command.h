// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "install/catalogue/catalogue.h"
#include "speak/voice.h"

namespace audio_edition {

/// `voices list`: name, language and description of each voice; with --available of those that could be had.
class VoicesListCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    /// Of `spoken_`, the engine's own voice included.
    void list_speakers(std::vector<Voice> voices, const std::vector<std::string>& chosen,
                       const CommandIo& io) const;

    std::string spoken_;
    CLI::Option* available_ = nullptr;
    std::string language_;
    std::string base_ = piper_voices_address;
};

}  // namespace audio_edition

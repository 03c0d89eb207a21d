// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "cli/command.h"
#include "pipeline/choose_voice.h"

namespace audio_edition {

/// `lexicon say`: tries a pronunciation out, and prints the line to keep.
class LexiconSayCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::string written_;
    std::string said_;
    WantedVoice voice_;
    std::filesystem::path file_;
};

}  // namespace audio_edition

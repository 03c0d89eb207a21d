// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.h"
#include "pipeline/choose_voice.h"

namespace audio_edition {

/// `lexicon diff`: the sentences that an edit of a lexicon changes.
class LexiconDiffCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::filesystem::path before_;
    std::filesystem::path after_;
    std::vector<std::filesystem::path> sources_;
    WantedVoice voice_;
};

}  // namespace audio_edition

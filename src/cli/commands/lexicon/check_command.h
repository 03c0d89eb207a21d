// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "cli/command.h"
#include "cli/options/pronunciation_options.h"
#include "lexicon/check.h"
#include "pipeline/choose_voice.h"

namespace audio_edition {

/// `lexicon check`: what is wrong with lexicons, a finding a line.
class LexiconCheckCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    void report_unused(const CheckedLexicons& checked, const CommandIo& io) const;

    std::vector<std::filesystem::path> files_;
    std::vector<std::filesystem::path> texts_;
    WantedVoice voice_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/options/pronunciation_options.h"
#include "pipeline/lexicon/audit.h"

namespace audio_edition {

/// `lexicon audit`: the words of a text that the engine would guess.
class LexiconAuditCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    [[nodiscard]] std::vector<GuessedWord> audit(const Installation& installation, const CommandIo& io) const;
    void let_hear(const std::vector<GuessedWord>& words, const Installation& installation,
                  const CommandIo& io) const;

    std::vector<std::filesystem::path> sources_;
    PronunciationOptions pronunciation_;
    std::filesystem::path audition_;
    int jobs_ = 0;
};

}  // namespace audio_edition

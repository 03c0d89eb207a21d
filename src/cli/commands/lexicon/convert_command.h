// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `lexicon convert`: a TSV as PLS, or the other way round.
class LexiconConvertCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::filesystem::path from_;
    std::filesystem::path to_;
    std::string language_ = "en";
};

}  // namespace audio_edition

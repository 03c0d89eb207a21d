// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/options/pronunciation_options.h"
#include "ingest/ingest.h"

namespace audio_edition {

/// `explain`: why one place of a text is said as it is.
class ExplainCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    std::filesystem::path source_;
    std::string text_;
    std::optional<std::size_t> byte_;
    IngestOptions overrides_;
    PronunciationOptions pronunciation_;
};

}  // namespace audio_edition

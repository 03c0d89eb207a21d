// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "cli/command.h"
#include "cli/options/pronunciation_options.h"
#include "ingest/ingest.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// `normalize`: what will be said, as text.
class NormalizeCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    void run_on_lines(StandardOutput& output) const;
    void run_on_document(const CommandIo& io) const;

    std::filesystem::path source_ = "-";
    IngestOptions overrides_;
    PronunciationOptions pronunciation_;
    bool lines_ = false;
    bool trace_ = false;
};

}  // namespace audio_edition

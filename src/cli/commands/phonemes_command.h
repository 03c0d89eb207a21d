// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/options/pronunciation_options.h"
#include "ingest/ingest.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// `phonemes`: how a text will be pronounced, in IPA or the engine's own notation.
class PhonemesCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    /// What becomes one line of output each, and who says it.
    struct ReadPassages {
        Voice voice;
        std::vector<Passage> passages;
    };
    [[nodiscard]] std::vector<ReadPassages> read_each_line(const DataFolders& data) const;
    [[nodiscard]] std::vector<ReadPassages> read_document(const Installation& installation,
                                                          const CommandIo& io) const;

    std::filesystem::path source_ = "-";
    IngestOptions overrides_;
    PronunciationOptions pronunciation_;
    bool lines_ = false;
    bool engine_phonemes_ = false;
    int jobs_ = 0;
};

}  // namespace audio_edition

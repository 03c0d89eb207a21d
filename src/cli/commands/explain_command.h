// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/explain/explanation.h"
#include "cli/options/pronunciation_options.h"
#include "ingest/ingest.h"

namespace audio_edition {

/// `explain`: why one place of a text is said as it is.
class ExplainCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    /// Throws Error{usage} where there is no such place.
    [[nodiscard]] Explanation at_byte(const Document& document, const Normalizer& normalizer) const;
    [[nodiscard]] Explanation at_text(const Document& document, const Normalizer& normalizer) const;
    /// Adds what the engine says.
    void add_phonemes(Explanation& explanation) const;

    std::filesystem::path source_;
    std::string text_;
    std::optional<std::size_t> byte_;
    IngestOptions overrides_;
    PronunciationOptions pronunciation_;
};

}  // namespace audio_edition

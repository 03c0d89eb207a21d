// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/explain.h"
#include "language/language.h"
#include "pipeline/work_reader.h"

namespace audio_edition {

/// An explanation, with what the engine is to be asked.
struct Explained {
    Explanation explanation;     ///< without its phonemes
    std::vector<Passage> alone;  ///< each of its words by itself
    std::size_t reader = 0;      ///< who says it, as a Cast has it
};

/// Explains places of one work.
class Explainer {
  public:
    /// Reads the source of the request, and reports its language. `accent` as for WorkReader. `installation`
    /// must outlive it.
    Explainer(const BuildRequest& request, const Installation& installation, Diagnostics& diagnostics,
              std::optional<Language> accent = {});

    /// As `explain` and `explain_byte`.
    [[nodiscard]] Explanation at_text(const std::string& written, const std::stop_token& stop = {});
    [[nodiscard]] Explanation at_byte(std::size_t byte, const std::stop_token& stop = {});

  private:
    /// What touches `place`, which lies in the source.
    [[nodiscard]] Explained at(ByteSpan place);
    [[nodiscard]] Explanation with_phonemes(Explained found, const std::stop_token& stop) const;
    [[nodiscard]] std::string why_left_out(ByteSpan place) const;

    const Installation& installation_;
    WorkReader reader_;
    Work work_;
};

}  // namespace audio_edition

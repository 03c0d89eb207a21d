// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/error.h"
#include "audio_edition/installation.h"
#include "audio_edition/reading_options.h"

namespace audio_edition {

/// Whose English is spoken: "and" in numbers, the order of dates.
enum class English { american, british };

/// Written English as it is said.
///
///     const TextNormalizer normalizer(find_data(), English::american);
///     normalizer.normalize("In 1984, Dr. Orr paid $5.");
///         In nineteen eighty-four, Doctor Orr paid five dollars.
///
/// Immutable; any number of threads may call it.
class TextNormalizer {
  public:
    /// With the installed pronunciations, then those of `lexicons`; of two for the same writing the later
    /// wins. What `reading` leaves open is as `english` has it. Throws Error: no_input for a lexicon that
    /// cannot be read, broken_input naming file and line for a malformed one.
    TextNormalizer(const DataFolders& data, English english,
                   const std::vector<std::filesystem::path>& lexicons = {},
                   const ReadingOptions& reading = {});
    ~TextNormalizer();
    TextNormalizer(TextNormalizer&&) noexcept;
    TextNormalizer& operator=(TextNormalizer&&) noexcept;

    /// One paragraph, UTF-8, as one line. Any bytes will do; what is not said is left out.
    [[nodiscard]] std::string normalize(std::string_view text) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition

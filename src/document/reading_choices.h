// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "audio_edition/reading_options.h"

namespace audio_edition {

/// Options of reading as people write them, on the command line and in the `[reading]` table of a voice:
///
///     dates      month-first day-first        addresses  say short skip
///     and        yes no                       emoji      say short skip
///     zero       by-place zero oh nought      note-marks say short skip
struct ReadingChoice {
    std::string_view key;
    std::string_view help;
    std::array<std::string_view, 4> values;                               ///< those that are not empty
    bool (*set)(ReadingOptions& options, std::string_view value);         ///< false for a value it has not
    std::optional<std::size_t> (*chosen)(const ReadingOptions& options);  ///< which of `values`
};

[[nodiscard]] const std::array<ReadingChoice, 6>& reading_choices();

/// "say, short or skip"
[[nodiscard]] std::string list_values(const ReadingChoice& choice);

/// What is set, "dates day-first, and yes"; empty where nothing is.
[[nodiscard]] std::string describe(const ReadingOptions& options);

/// What `preferred` sets, and for the rest what `fallback` does.
[[nodiscard]] ReadingOptions merge(ReadingOptions preferred, const ReadingOptions& fallback);

}  // namespace audio_edition

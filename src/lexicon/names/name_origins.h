// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/word_table.h"

namespace audio_edition {

/// Where a name may be from, judged by its letters: a logistic regression on their n-grams, which
/// scripts/name-origins has learned. Immutable; any number of threads may use it.
///
///     NameOrigins("lexicon/origins/letters.tsv").guess("zoucheng")    chinese, 0.99
class NameOrigins {
  public:
    /// Throws like read_file, and Error{broken_input, "file:line"}.
    explicit NameOrigins(const std::filesystem::path& file);

    struct Guess {
        std::size_t origin = 0;    ///< in `names`
        double probability = 0.0;  ///< 0 to 1
    };
    /// The likeliest first. `name` is in small letters.
    [[nodiscard]] std::vector<Guess> guess(std::string_view name) const;

    /// Of the origins, as the files with their rules are called.
    [[nodiscard]] std::span<const std::string> names() const noexcept { return names_; }

  private:
    std::string text_;
    std::vector<std::string> names_;
    WordTable<std::string_view> weights_;  ///< a byte for each origin
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Words that the engine says as the CMU Pronouncing Dictionary has them, or that are common: those that need
/// no one's ear.
class KnownWords {
  public:
    /// A sorted word a line, in lower case; lines that begin with # are skipped. Throws like read_file.
    explicit KnownWords(const std::filesystem::path& file);

    /// The word, in any case and with or without diacritics, or a form of it that is made by an ending: -s,
    /// -'s, -ed, -ing, -er, -ly, -ness, -less.
    [[nodiscard]] bool contains(std::string_view word) const;

  private:
    [[nodiscard]] bool listed(std::string_view folded) const;

    std::string text_;
    std::vector<std::string_view> words_;
};

}  // namespace audio_edition

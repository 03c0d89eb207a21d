// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// The words that a word of a language, in small letters, may be a form of, made by an ending. English:
/// stopped is made of stopp, stoppe or stop.
using Stems = std::vector<std::string> (*)(std::string_view word);

/// Words that the engine says as the CMU Pronouncing Dictionary has them, or that are common: those that need
/// no one's ear.
class KnownWords {
  public:
    /// A word a line, in lower case; lines that begin with # are skipped. Throws like read_file.
    KnownWords(const std::filesystem::path& file, Stems stems);

    /// The word, in any case and with or without diacritics, or a form of it that an ending of its language
    /// makes.
    [[nodiscard]] bool contains(std::string_view word) const;

  private:
    [[nodiscard]] bool listed(std::string_view folded) const;

    Stems stems_;
    std::string text_;
    std::vector<std::string_view> words_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/language_rules.h"

namespace audio_edition {

/// Words that the engine says as the CMU Pronouncing Dictionary has them, or that are common: those that need
/// no one's ear.
class KnownWords {
  public:
    /// A word of `language` a line, in lower case; lines that begin with # are skipped. Throws like read_file.
    KnownWords(const std::filesystem::path& file, const LanguageRules& language);

    /// The word, in any case and with or without diacritics, or a form of it that an ending of its language makes.
    [[nodiscard]] bool contains(std::string_view word) const;

  private:
    [[nodiscard]] bool listed(std::string_view folded) const;

    const LanguageRules& language_;
    std::string text_;
    std::vector<std::string_view> words_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "lexicon/lexicon.h"
#include "normalize/lexeme.h"

namespace audio_edition {

/// What the words of an entry are: a word or a number.
[[nodiscard]] bool is_entry_part(const Lexemes& lexemes, std::size_t at) noexcept;

/// The lexemes of a passage with which an entry of the lexicon may begin.
///
/// Looks every word up once, and its neighbour with it, so that entries which share their first word with
/// half of the text cost next to nothing. What is written together (`vis-à-vis`) counts as one word, and each
/// of its parts as well.
class EntryStarts {
  public:
    EntryStarts(const Lexemes& lexemes, const Lexicon& lexicon);

    [[nodiscard]] bool operator[](std::size_t lexeme) const noexcept { return starts_[lexeme]; }

  private:
    std::vector<bool> starts_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "ingest/languages/boilerplate_words.h"
#include "ingest/word_choices.h"

namespace audio_edition {

/// Words of one language that are recognised in sources of any: programs for sites write dates and links in
/// their own language, whatever the article is in. So they must mean nothing else in another.
struct WordsAnywhere {
    std::string_view language;  ///< "de"
    /// How the names of the months begin, from January on, in lower case. A word is a month by that
    /// beginning; one with a space at its end is the whole word.
    std::array<WordChoices, 12> months;
    Phrases related_links = {};  ///< lines that lead to other articles, from their first word to their end
    WordChoices nobody = {};     ///< what stands where a name belongs
};

/// Those of all languages that have any.
[[nodiscard]] std::span<const WordsAnywhere* const> words_anywhere() noexcept;

}  // namespace audio_edition

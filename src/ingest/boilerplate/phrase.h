// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "ingest/boilerplate/line_words.h"

namespace audio_edition {

struct PhraseMatch {
    std::size_t end = 0;            ///< the word after the match
    std::optional<ByteSpan> names;  ///< what `<names>` stood for, in the line
};

/// Matches the words from `at` on with a phrase. Separators between words are passed over.
///
///     by              that word, in any case
///     story|words     one of them
///     (this)          may be missing
///     :               a colon, which must be there; so do ( @ and ?
///     .               a full stop or an exclamation mark
///     <names>         people
///     <full-names>    the same, the first with a surname
///     <user>          any one word: what people call themselves
///     <role>          their post
///     <place>         one to three capitalised words
///     <number>        44, 1.2K
///     <date>          with its year
///     <day>           a date, with or without a year
///     <sites>         Facebook | X
///     <rest>          one to sixteen words up to the end of the line that end no sentence
///     <more>          all that is left of the line, a word at least
///     <credit>        at most ten of those without a sentence mark, the first a capital, a digit or ©
///
/// "by <names> (<role>)" matches all of "By Ann Author, Staff Writer" and the first three words of "By Ann
/// Author 44 views".
[[nodiscard]] std::optional<PhraseMatch> match_phrase(std::string_view phrase,
                                                      std::span<const LineWord> words, std::size_t at,
                                                      const LanguageWords& language);

}  // namespace audio_edition

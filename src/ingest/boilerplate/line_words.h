// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/languages/language_words.h"
#include "text/byte_span.h"

namespace audio_edition {

enum class LineWordKind : std::uint8_t {
    word,
    number,     ///< begins with a digit: 44, 1,204, 1.2K, 3rd, 2024-03-03, 10:05
    separator,  ///< a mark that may stand between words without a meaning of its own: , : | · — ( )
    stop,       ///< a mark that ends a sentence or quotes: . ! ? ; " …
};

/// A word or a mark of a short line.
struct LineWord {
    ByteSpan span;          ///< in the line
    std::string_view text;  ///< of the line, which must outlive it
    LineWordKind kind = LineWordKind::word;
};

/// A line cut into words and marks. The full stop of an initial or an abbreviation of the language belongs to
/// its word.
///
///     By J. K. Author, 5-minute read     By|J.|K.|Author|,|5|-|minute|read
[[nodiscard]] std::vector<LineWord> line_words(std::string_view line, const LanguageWords& language);

/// Whether the word is `text`, which is in lower case, whatever its own case.
[[nodiscard]] bool says(const LineWord& word, std::string_view text) noexcept;

/// Whether the word is one of `choices`, in whatever case.
[[nodiscard]] bool says_one_of(const LineWord& word, WordChoices choices) noexcept;

/// The other language whose boilerplate `words` may be, a line on a page in `language`; null where there is
/// none, or a word of the line is one of this language.
[[nodiscard]] const LanguageWords* beside(std::span<const LineWord> words,
                                          const LanguageWords& language) noexcept;

/// Where the next word from `at` stands that is not a separator.
[[nodiscard]] std::size_t after_separators(std::span<const LineWord> words, std::size_t at) noexcept;

}  // namespace audio_edition

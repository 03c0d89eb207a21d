// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "ingest/languages/language_words.h"

namespace audio_edition {

/// How a text uses capitals. Only `upper` and `title` set a line apart from prose.
enum class Capitals : std::uint8_t {
    none,      ///< no cased letters
    lower,     ///< begins in lower case
    sentence,  ///< begins with a capital and goes on like prose
    title,     ///< most words that matter begin with a capital, and the first one does
    upper,     ///< no lower-case letter, at least two capitals
};

/// What the look of a text says about it, whatever its words are.
///
///     The Context: A World on the Brink      title, 7 words, ends in a letter
///     "Is that so?" he asked.                sentence, quoted, ends with .
///     _Dr. Author's Diary._                  title, ends with . (quotes, brackets and underscores are passed
///     over)
struct Shape {
    std::size_t columns = 0;  ///< of the text with each stretch of white space as one
    std::size_t words = 0;    ///< what stands between white space and holds a letter or a digit
    Capitals capitals = Capitals::none;
    char32_t first = 0;       ///< the first visible character
    char32_t last = 0;        ///< the last that is not a closing mark; 0 where there is none
    bool quoted = false;      ///< begins with a quotation mark or the dash of speech
    bool inner_stop = false;  ///< a sentence ends within
    bool has_letters = false;
};

/// Shapes of texts above 1 KiB tell nothing: they come back as prose, with the right columns, first and last.
[[nodiscard]] Shape shape_of(std::string_view text, const LanguageWords& language);

/// Whether the last character ends a sentence: . ! ? …, or what other scripts have for them.
[[nodiscard]] bool ends_sentence(const Shape& shape) noexcept;

/// Whether it is written in a script without capitals: Arabic, Chinese, Hindi.
[[nodiscard]] bool is_caseless(const Shape& shape) noexcept;

/// Whether it is running text, by its length or its end: 60 columns, or a sentence of four words.
[[nodiscard]] bool is_prose(const Shape& shape) noexcept;

/// The last character of a text that is not a quotation mark, bracket or underscore.
[[nodiscard]] char32_t last_character(std::string_view text) noexcept;

[[nodiscard]] bool is_sentence_mark(char32_t c) noexcept;

}  // namespace audio_edition

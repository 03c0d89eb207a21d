// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "speak/engines/espeak/letters.h"

namespace audio_edition {

/// The characters that the engine may be given, with blanks where words end; see guard_text.
struct AllowedCharacters {
    std::u32string text;
    std::size_t lost = 0;  ///< characters that a reader would miss
    std::size_t unsaid =
        0;  ///< signs that nobody says aloud, yet that are no punctuation: < > { } [ ] \ ^ _ ` | ~
};

/// Takes any bytes. Every character that comes out is a blank, an ASCII letter, digit or sign, one of
/// `letters`, or a sign that the engine has a name for.
[[nodiscard]] AllowedCharacters keep_allowed(std::string_view text, const Letters& letters = {});

/// Full stop, comma, colon, apostrophe and hyphen: part of a word in some places, punctuation in others.
[[nodiscard]] bool depends_on_neighbours(char32_t c) noexcept;

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "text/alphabet.h"

namespace audio_edition {

/// Which letters the engine reads with a voice. Any voice reads Latin ones up to U+017F; what is in neither
/// is written in those.
struct Letters {
    Alphabet alphabet = {};  ///< has nothing for a voice of English
    /// Acute accents are those of foreign words, and mislead the engine.
    bool english = true;
    /// Digits of the language's own script are silent.
    bool ascii_digits = false;
};

/// Of a voice whose language has this BCP 47 tag; of an English one where it is none.
[[nodiscard]] Letters letters_of(std::string_view language);

}  // namespace audio_edition

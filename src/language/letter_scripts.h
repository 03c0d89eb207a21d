// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "language/language.h"

namespace audio_edition {

/// How many letters of a text are of which script, by its ISO 15924 code.
struct LetterScripts {
    std::map<std::string_view, std::size_t> letters;
    std::size_t total = 0;

    /// The script of most letters; "Latn" where there are none. The three of Japanese count as one, "Jpan",
    /// where there is kana enough.
    [[nodiscard]] std::string_view main() const;
    /// From 0 to 100.
    [[nodiscard]] int percent_of(std::string_view script) const;
};

/// `text` is UTF-8; malformed bytes are no letters.
[[nodiscard]] LetterScripts count_letter_scripts(std::string_view text);

/// The language that alone is written in `script`, or nearly: Korean in "Hang", Greek in "Grek", Chinese in
/// "Hani".
[[nodiscard]] std::optional<Language> language_of_script(std::string_view script);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "language/language.h"

namespace audio_edition {

/// What a text says of its language.
struct Detection {
    Language language;      ///< that of most of it
    int percent = 0;        ///< of the text that is in it, from 0 to 100
    bool reliable = false;  ///< by the detector's own measure; always where the script decides
    std::string script;     ///< of most letters, ISO 15924: "Latn"
    std::size_t letters = 0;
};

/// The language that `text`, UTF-8, is written in; nothing where that cannot be told. By CLD2, and by the
/// script alone where CLD2 does not know and one language has the script.
///
/// `expected` tips the scales between languages that are alike; in a long text it decides nothing. A line of
/// prose is too short to be sure of: whoever asks should look at `letters`. Takes a millisecond for 10 kB:
/// give it a `text_sample`. The same text always gives the same answer. Safe for threads. Malformed bytes and
/// controls are passed over.
[[nodiscard]] std::optional<Detection> detect_language(std::string_view text,
                                                       const std::optional<Language>& expected = {});

}  // namespace audio_edition

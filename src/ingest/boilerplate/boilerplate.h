// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ingest/languages/language_words.h"
#include "text/byte_span.h"

namespace audio_edition {

/// A line that belongs to the page rather than to what was written on it.
///
///     By Ann Author 44 views     parts {"By Ann Author": "byline"}, {"44 views": "view counter"}, author
///     "Ann Author"
struct Boilerplate {
    struct Part {
        ByteSpan span;  ///< in the line
        std::string_view rule;
    };
    std::vector<Part> parts;  ///< hold every visible character of the line between them
    std::optional<ByteSpan> author;
};

/// Whether all of `line` is boilerplate where it stands, and by which of the named rules.
/// The line is UTF-8 without white space at its ends.
///
/// Errs on the side of reading out: a line of which a single word is explained by no rule is text.
///
///     By the time he arrived, it was late.        text
///     Share this with your children, he said.     text
[[nodiscard]] std::optional<Boilerplate> match_boilerplate(std::string_view line, PagePlace place,
                                                           const LanguageWords& language);

}  // namespace audio_edition

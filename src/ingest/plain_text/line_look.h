// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ingest/languages/language_words.h"
#include "ingest/plain_text/list_marker.h"
#include "ingest/plain_text/source_lines.h"

namespace audio_edition {

enum class LineKind : std::uint8_t {
    text,
    scene_break,  ///< "* * *", "———", "#": marks only
    underline,    ///< "=====" right below a heading
    underlined,   ///< that heading
    boilerplate,  ///< among the first lines, a byline or dateline: no part of a paragraph
};

/// What the paragraphs of a text are read from, line by line.
struct LineLook {
    LineKind kind = LineKind::text;
    bool stop = false;           ///< ends as a sentence does
    bool opens_speech = false;   ///< begins with a quotation mark
    bool closes_speech = false;  ///< ends with one
    bool starts_lower = false;   ///< begins with a lower-case letter
    std::size_t first_word = 0;  ///< its columns, at most 30
    std::optional<ListMarker> marker;
};

[[nodiscard]] std::vector<LineLook> look_at_lines(std::string_view source,
                                                  const std::vector<SourceLine>& lines,
                                                  const LanguageWords& language);

}  // namespace audio_edition

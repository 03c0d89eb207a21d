// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// `[^name]: text`, with the indented lines that go on with it.
struct FootnoteDefinition {
    std::string name;  ///< folded in case, as references are matched
    ByteSpan mark;     ///< `[^name]:`
    ByteSpan body;     ///< from after the mark to the end of its last line
};

/// The footnotes that a Markdown text defines, in its order; CommonMark knows none, so they are taken off
/// before it is parsed. A definition stands at the beginning of a line (three spaces at most before it),
/// outside of fenced code; of two of one name the first counts, as in Pandoc and on GitHub.
[[nodiscard]] std::vector<FootnoteDefinition> find_footnotes(std::string_view text);

/// `[^name]` at byte `at`.
struct FootnoteReference {
    std::string name;
    std::size_t size = 0;
};
[[nodiscard]] std::optional<FootnoteReference> footnote_reference(std::string_view text, std::size_t at);

}  // namespace audio_edition

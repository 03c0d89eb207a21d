// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// How much text there is. White space is not counted.
struct TextMeasure {
    std::uint32_t characters = 0;
    std::uint32_t linked = 0;  ///< of them in links

    /// From 0 to 1; 1 where there is no text.
    [[nodiscard]] double link_density() const noexcept {
        return characters == 0 ? 1.0 : static_cast<double>(linked) / characters;
    }
    TextMeasure& operator+=(const TextMeasure& other) noexcept;
};

/// What an element holds, as far as it is shown.
///
///     <div>Menu <p>It rained <b>all day</b>.</p></div>      div   all 19 characters, line 4
///                                                           p     all and line 15
struct ElementFacts {
    TextMeasure all;           ///< in it and below
    TextMeasure line;          ///< in it and in phrases (<b>, <a> …) within it: what would be one paragraph
    double line_prose = 0;     ///< characters of its line that read like sentences, not like buttons
    double prose = 0;          ///< the same of all lines in it and below
    std::uint32_t blocks = 0;  ///< below it
    bool is_block = false;     ///< begins on a line of its own
    bool is_shown = true;      ///< not in <head>, <script>, `hidden` …
};

/// One for each node of the tree. Takes time in proportion to its text.
[[nodiscard]] std::vector<ElementFacts> measure_elements(const MarkupTree& tree);

/// Whether a node is what a reader sees as a line or a paragraph: a block without blocks in it, or text between
/// blocks.
[[nodiscard]] bool is_line(const MarkupTree& tree, const std::vector<ElementFacts>& facts, NodeIndex node);

/// The first line from `from` on, or from the beginning where that is no_node, that is surely prose; no_node where none is.
[[nodiscard]] NodeIndex first_prose(const std::vector<ElementFacts>& facts, NodeIndex from) noexcept;

}  // namespace audio_edition

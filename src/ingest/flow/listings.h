// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Whether a <pre> holds a program or its output, not verse or a letter: <code>, <samp> or <kbd> in it, a
/// class that names a language, or, where nothing says so, the marks that programs are full of.
[[nodiscard]] bool is_code(const MarkupTree& tree, NodeIndex pre);

/// How many lines a <pre> has, without empty ones at its ends; 1 or more.
[[nodiscard]] std::size_t count_lines(const MarkupTree& tree, NodeIndex pre);

/// What stands between lines without text; at least one part, which may be empty.
[[nodiscard]] std::vector<ByteSpan> parts_between_empty_lines(std::string_view text);

/// A part of a text, with its pieces and what was generated between them. A piece that maps as a whole is
/// taken whole.
[[nodiscard]] MappedText slice(const MappedText& text, ByteSpan part);

}  // namespace audio_edition

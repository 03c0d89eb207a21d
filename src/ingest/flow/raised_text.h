// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "ingest/markup/markup_tree.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// How a run of text stands to the line it is in.
enum class ScriptLevel { line, raised, lowered };

/// By the elements around it in its line: <sup>, <sub>, and `style="vertical-align: super"`.
[[nodiscard]] ScriptLevel script_level(const MarkupTree& tree, NodeIndex text);

/// A run of text that stands raised (<sup>), in Unicode's raised characters, so that whoever sees it, the voice, the page or a
/// caption, can tell a power from the digits before it. `before` is what the block has so far. Nothing where raising it tells
/// nothing: the letters of ordinals and abbreviations ("4th", "Mr") stay as they are, and so does what Unicode cannot raise.
///
///     10<sup>6</sup>       10⁶           2<sup>n+1</sup>      2ⁿ⁺¹         x<sup>2</sup>      x²
///     10<sup>−3</sup>      10⁻³          calm<sup>4</sup>     calm⁴        SO<sub>4</sub><sup>2−</sup>     SO4²⁻
///     4<sup>th</sup>       nothing       D<sup>r</sup>        nothing      <sup>[12]</sup>    nothing
///
/// Each character maps to the bytes that spell it.
[[nodiscard]] std::optional<MappedText> raised_text(const MappedText& run, std::string_view before);

/// Whether a run that stands raised is the upper part of a fraction, whose lower one follows: <sup>1</sup>/<sub>2</sub>. It is
/// no power of a number before it.
[[nodiscard]] bool is_raised_numerator(const MarkupTree& tree, NodeIndex text);

}  // namespace audio_edition

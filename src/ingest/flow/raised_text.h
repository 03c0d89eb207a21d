// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "ingest/markup/markup_tree.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// How a run of text stands to the line it is in.
enum class ScriptLevel { line, raised, lowered };

/// By the elements around it in its line: <sup>, <sub>, the exponents of MathML, and `style="vertical-align:
/// super"`.
[[nodiscard]] ScriptLevel script_level(const MarkupTree& tree, NodeIndex text);

/// A run of text that stands raised (<sup>), so that whoever sees it, the voice, the page or a caption, can
/// tell a power from the digits before it: figures in Unicode's raised characters, what has letters after a
/// caret. `before` is what the block has so far. Nothing where raising it tells nothing: the letters of
/// ordinals and abbreviations stay as they are.
///
///     10<sup>6</sup>       10⁶           2<sup>n+1</sup>      2^(n+1)       x<sup>2</sup>      x²
///     10<sup>−3</sup>      10⁻³          calm<sup>4</sup>     calm⁴         3<sup>1/2</sup>    3 1/2
///     4<sup>th</sup>       nothing       D<sup>r</sup>        nothing       <sup>[12]</sup>    nothing
///
/// Each character maps to the bytes that spell it.
[[nodiscard]] std::optional<MappedText> raised_text(const MappedText& run, std::string_view before);

/// The digits of a formula before its charge, lowered: SO<sub>4</sub><sup>2−</sup> is SO₄²⁻. Nothing for all
/// else, which is read right as it is: CO2.
[[nodiscard]] std::optional<MappedText> lowered_text(const MarkupTree& tree, NodeIndex text);

/// What a formula in MathML shows before a run of its text that is no text itself: the line of <mfrac>, the
/// sign of <msqrt>. Empty for nothing.
[[nodiscard]] std::string_view sign_before(const MarkupTree& tree, NodeIndex text);

/// Whether a run that stands raised is the upper part of a fraction, whose lower one follows:
/// <sup>1</sup>/<sub>2</sub>. It is no power of a number before it.
[[nodiscard]] bool is_raised_numerator(const MarkupTree& tree, NodeIndex text);

}  // namespace audio_edition

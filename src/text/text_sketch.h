// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// A few numbers by which two versions of a text are known for what they are, without either text: the 32
/// smallest of the digests of its runs of four words (A. Z. Broder, "On the resemblance and containment of
/// documents", 1997), as 256 hexadecimal digits. Shorter for a text with fewer such runs, which is too short
/// to tell. Linear in the text, and the same on every machine. Any bytes will do.
[[nodiscard]] std::string text_sketch(std::string_view text);

/// How much of two texts is the same, 0 to 1, by their sketches: the share of runs of four words that are in
/// both, to about a tenth. 1 where one of the sketches is too short to tell.
///
///     an article and itself with two paragraphs changed    0.8
///     two articles                                         0.0
[[nodiscard]] double resemblance(std::string_view sketch, std::string_view other);

}  // namespace audio_edition

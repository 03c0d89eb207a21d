// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "text/mapped_text.h"

namespace audio_edition {

/// A change of a text: what stands in `part` goes, and `instead` comes, which has no bytes of its own in the
/// source.
struct TextEdit {
    ByteSpan part;  ///< may be empty
    std::string_view instead = {};
};

/// The text with all of `edits`, which are in order and apart. A piece that maps as a whole stays whole where
/// any of it does. Takes time in proportion to the pieces and the edits.
///
///     edited("2017.The", {{{5, 5}, " "}})      "2017. The"
[[nodiscard]] MappedText edited(const MappedText& text, std::span<const TextEdit> edits);

}  // namespace audio_edition

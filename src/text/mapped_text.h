// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// Text that was gathered from a source, and still knows which bytes each part came from.
///
/// Plain text is one piece. Where markup or entities stood between, there are several:
///
///     source   AT&amp;T <b>grew</b>
///     text     AT&T grew
///     pieces   {text 0..2, source 0..2} {2..3, 2..7} {3..5, 7..9} {5..9, 12..16}
///
/// A piece whose two sides have the same size maps byte for byte; any other maps as a whole. Text bytes
/// that no piece covers were generated. They map to the empty span where the next piece begins; after the
/// last piece, where that ends.
class MappedText {
  public:
    struct Piece {
        ByteSpan text;
        ByteSpan source;
    };

    MappedText() = default;
    /// The bytes `source` of `document`, as they stand.
    MappedText(std::string_view document, ByteSpan source);

    /// Adds text that `source` spells, perhaps otherwise (an entity, an escape). Pieces must come in source
    /// order. Adding no text adds no piece; what continues the last piece byte for byte joins it.
    void append(std::string_view text, ByteSpan source);
    /// Adds all of `other` with its pieces, which must come later in the source than those here.
    void append(const MappedText& other);
    /// Adds text with no bytes of its own in the source.
    void append_generated(std::string_view text);

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] const std::vector<Piece>& pieces() const noexcept { return pieces_; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    /// The smallest span of the source that holds all of `span` of the text; empty where `span` is.
    /// Takes the logarithm of the number of pieces.
    [[nodiscard]] ByteSpan source_of(ByteSpan span) const noexcept;
    /// From the first to the last byte of the source that is in this text.
    [[nodiscard]] ByteSpan source() const noexcept;

  private:
    std::string text_;
    std::vector<Piece> pieces_;
};

}  // namespace audio_edition

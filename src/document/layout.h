// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// An element of a Layout, or a run of its text where `name` is empty.
struct LayoutNode {
    std::string_view name;     ///< one of the elements that a Layout may hold, of static storage: "em"
    ByteSpan source;           ///< bytes of Document::source that it comes from; of an element with its tags
    ByteSpan text;             ///< in Layout::text: what it holds, of an element with all below
    std::uint32_t parent = 0;  ///< of node 0 itself
    std::uint32_t end = 0;     ///< one past its last descendant
    std::uint32_t first_attribute = 0;  ///< in Layout::attributes, up to
    std::uint32_t last_attribute = 0;   ///< this one, half-open

    [[nodiscard]] bool is_text() const noexcept { return name.empty(); }
};

struct LayoutAttribute {
    std::string_view name;  ///< of static storage
    std::string value;      ///< decoded; what it may be is said for each name
};

/// A picture that the source holds itself, as an EPUB does.
struct LayoutPicture {
    std::string path;  ///< as `src` names it
    std::string bytes;
};

/// What a work looks like, as far as speech does not need it: emphasis, links, pictures, tables, lists, code,
/// notes with their marks, other languages. Nothing is spoken otherwise for it.
///
///     <p>A <b>red</b> pier.<script>…</script>      text   "A red pier."
///     nodes    0 ""  1 p  2 "A "  3 b  4 "red"  5 " pier."
///
/// A tree of elements of HTML in one vector, in the order of the work; node 0 holds the rest. Texts tile
/// `text`, so that an offset in it is a place in the work. Of a run of text whose `source` has the same size,
/// byte stands for byte; any other stands for its source as a whole, as a space does for a line end and what
/// indents the next line.
///
/// Only elements and attributes of an allow-list are ever in it (`ingest/flow/layout_builder.h`), whatever
/// the source holds:
///
///     blocks   p div h1…h6 blockquote ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption aside
///              pre hr
///     phrases  a em strong i b cite q dfn abbr code kbd samp var sub sup small mark u s del ins span bdi bdo ruby rt rp
///              br img, and MathML's presentation elements
///     id       "at_17"; nothing else has the form of it
///     href     https://…, http://…, mailto:…, or #at_17, which is there
///     note     of an `a`: "mark" leads to a note, "back" from one; of any other: it is one
///     src      a path from the folder of the source, of `pictures`, data:image/…;base64,…, or https://… and http://…
///     others   alt title lang dir start type value reversed colspan rowspan scope width height display
///
/// Elements stand only where HTML lets them: cells in rows, items in lists, no block in a paragraph. At most
/// some fifty stand in each other.
struct Layout {
    std::string text;
    std::vector<LayoutNode> nodes;
    std::vector<LayoutAttribute> attributes;
    std::vector<LayoutPicture> pictures;

    [[nodiscard]] bool empty() const noexcept { return nodes.size() < 2; }
    /// Null where the node has none.
    [[nodiscard]] const std::string* attribute(const LayoutNode& node, std::string_view name) const noexcept;
};

/// Whether an element of a Layout is part of a line, as `em` is.
[[nodiscard]] bool is_phrase(std::string_view name) noexcept;

/// Whether it is MathML: nothing else may stand in it.
[[nodiscard]] bool is_formula(std::string_view name) noexcept;

}  // namespace audio_edition

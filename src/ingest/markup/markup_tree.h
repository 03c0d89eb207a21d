// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// An element or a run of text in a MarkupTree, by its place there.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = 0xFFFFFFFF;

struct MarkupAttribute {
    std::string name;   ///< lower case in HTML; with its prefix in XML: "epub:type"
    std::string value;  ///< UTF-8, entities decoded
};

/// An element, or a run of text where `name` is empty.
struct MarkupNode {
    std::string name;  ///< "p"; XHTML elements without their prefix
    std::vector<MarkupAttribute> attributes;
    MappedText text;  ///< of a run of text: entities decoded, white space as it stands
    ByteSpan source;  ///< from the first byte of it to the last; with its tags
    NodeIndex parent = no_node;
    NodeIndex first_child = no_node;
    NodeIndex next_sibling = no_node;
    NodeIndex end = no_node;  ///< one past its last descendant

    [[nodiscard]] bool is_text() const noexcept { return name.empty(); }
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view wanted) const noexcept;
};

/// What HTML, XHTML, Markdown and word processors' files have in common once they are parsed.
///
/// All nodes stand in one vector in document order, so that no depth of nesting can exhaust the stack: walk
/// it with indices, never by recursion. Node 0 is the root element. The descendants of node n are all nodes
/// from n + 1 to its `end`. Comments and processing instructions are not in it. Spans are into the `source`
/// of the Document that is being made.
///
///     <p>A &amp; <b>B</b></p>      0 p   1 "A & "   2 b   3 "B"
///     parent                       -     0          0     2
///     end                          4     2          4     4
///
/// The text of what is well nested comes in the order of the source. A parser of HTML moves what stands where
/// it must not (words between the rows of a table come before the table), so a run of text may begin before
/// the end of the last one: what gathers runs into one MappedText must look.
struct MarkupTree {
    std::vector<MarkupNode> nodes;
};

}  // namespace audio_edition

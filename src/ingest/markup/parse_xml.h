// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/markup/tree_builder.h"
#include "xml/read_xml.h"

namespace audio_edition {

/// Adds the root element of an XML file, and all in it, to the tree that `tree` is building.
///
/// `file` is the bytes of the file within `source`, which must be valid UTF-8; spans are into `source`. Names
/// of elements lose their prefix, names of attributes keep it; the rest is as read_xml.h says. `room` is how
/// many elements, attributes and runs of text it may hold; it is reduced by what it holds.
///
/// Where the file is not well-formed, adds nothing and returns the fault. Throws Error{broken_input} naming
/// `where` when `room` is not enough.
[[nodiscard]] std::optional<XmlFault> parse_xml(std::string_view source, ByteSpan file,
                                                const std::string& where, std::size_t& room,
                                                TreeBuilder& tree);

/// Throws the Error{broken_input} of a work that holds more than it may.
[[noreturn]] void refuse_size(const std::string& where);

/// The same for a file that is a tree of its own. Throws Error{broken_input} with the line where it is not
/// well-formed.
[[nodiscard]] MarkupTree parse_xml(std::string_view file, const std::string& where, std::size_t& room);

}  // namespace audio_edition

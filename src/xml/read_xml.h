// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/byte_span.h"
#include "text/mapped_text.h"

namespace audio_edition {

struct XmlAttribute {
    std::string name;   ///< with its prefix: "epub:type"
    std::string value;  ///< character references resolved
};

/// Is told what stands in a file, in its order. Offsets are bytes of the source. What it throws comes
/// through.
///
///     <p>A &amp; <b/></p>      open("p", {}, 0)  text("A & ")  open("b", {}, 11)  close(15)  close(19)
class XmlEvents {
  public:
    virtual ~XmlEvents() = default;
    /// How many elements, attributes and runs of text there are, before any of them.
    virtual void size(std::size_t) {}
    /// `name` has its prefix; `begin` is where its tag begins.
    virtual void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t begin) = 0;
    /// A run of text, or a CDATA section; white space as it stands.
    virtual void text(MappedText text) = 0;
    /// The element that was opened last ends at `end`.
    virtual void close(std::size_t end) = 0;
};

/// Where a file stops being well-formed.
struct XmlFault {
    std::size_t at = 0;   ///< byte of the file
    std::string problem;  ///< "start-end tags mismatch"
};

/// Tells `events` the root element of an XML file and all in it.
///
/// `file` is the bytes of the file within `source`, which must be valid UTF-8. Text is as
/// `resolve_references` gives it, in CDATA sections as it stands. Comments, processing instructions and
/// document type declarations are read over, and nothing outside of the file is ever looked at. No recursion,
/// whatever the depth; time and memory are linear.
///
/// Where the file is not well-formed, nothing is told and the fault is returned.
[[nodiscard]] std::optional<XmlFault> read_xml(std::string_view source, ByteSpan file, XmlEvents& events);

/// A name without its prefix.
[[nodiscard]] std::string_view local_name(std::string_view name) noexcept;

/// The line of byte `at`, from 1.
[[nodiscard]] std::size_t line_of(std::string_view text, std::size_t at) noexcept;

}  // namespace audio_edition

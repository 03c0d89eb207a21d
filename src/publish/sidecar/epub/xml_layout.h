// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/layout.h"
#include "xml/read_xml.h"

namespace audio_edition {

/// What is known of an element of a file besides its LayoutNode.
struct XmlElement {
    std::string id;  ///< empty without
};

/// XML files as one Layout of all their elements, whatever they are, with every run of text; so that words
/// are found in it as in any other. Names have their prefixes. Text in CDATA sections, in which no tag can be
/// put, has no source.
///
///     file at 100   <p id="a">A &amp; <b>B</b></p>
///     nodes         1 p {100, 130}  2 "A "  3 "&" {111, 116}  4 " "  5 b  6 "B"
class XmlLayout {
  public:
    /// Adds the root of `file`, whose first byte is byte `begin` of the sources. False where it is not
    /// well-formed, stands deeper than 200 elements, or has a prefix; then nothing is to be made of all this.
    [[nodiscard]] bool add(std::string_view file, std::size_t begin);

    /// After all files.
    [[nodiscard]] const Layout& layout() const noexcept { return layout_; }
    [[nodiscard]] const XmlElement& element(std::size_t node) const { return elements_[node]; }

  private:
    class Events;

    Layout layout_{{}, {LayoutNode{}}, {}, {}};
    std::vector<XmlElement> elements_{XmlElement{}};
    std::set<std::string, std::less<>> names_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// A page whose empty elements have end tags.
struct ClosedPage {
    std::string text;  ///< empty where nothing was to be closed

    /// Where a byte of `text`, or its end, stood in the page; what was added stands where it was put in.
    [[nodiscard]] std::size_t written_at(std::size_t offset) const noexcept;

    struct Addition {
        std::size_t begin = 0;  ///< in `text`
        std::size_t bytes = 0;
        std::size_t before = 0;  ///< bytes that were added before it
    };
    std::vector<Addition> additions;  ///< in order
};

/// XHTML closes an element by a slash, which HTML does not see: it would take all that follows for the
/// content of `<a id="tea"/>`, and a whole page for that of `<script src="menu.js"/>`. So a page that says
/// that it is XHTML, by an XML declaration, its doctype or its namespace, is given the end tags that were
/// meant:
///
///     <a id="tea"/>Warm the pot.<br/>      →   <a id="tea"/></a>Warm the pot.<br/>
///
/// Drawings and formulas are left alone: HTML knows the slash there. Time grows with the page. Pure.
[[nodiscard]] ClosedPage close_empty_elements(std::string_view page);

}  // namespace audio_edition

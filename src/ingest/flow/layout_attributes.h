// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/layout.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What a Layout may keep of an element's attributes, each only with a value of the form that it must have:
/// no script, no handler, no address that does more than lead somewhere. `name` is what the element is called
/// in the Layout.
///
///     <td colspan="2" onclick="…">         colspan="2"
///     <a href="java&#9;script:…">          nothing
///     <img src="pier.png" alt="Pier">      src, alt
[[nodiscard]] std::vector<LayoutAttribute> layout_attributes(const MarkupNode& element,
                                                             std::string_view name);

/// `address` where a page may lead there: https, http, mailto. Empty for any other.
[[nodiscard]] std::string safe_link(std::string_view address);

/// `address` where it may be that of a picture: on the Web, of a file below the source's folder, or small and
/// in the address itself. Empty for any other.
[[nodiscard]] std::string safe_picture(std::string_view address);

}  // namespace audio_edition

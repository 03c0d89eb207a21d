// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace audio_edition {

/// What a page may ask of the parser. Beyond these no page was written by hand or by a sane program, and the
/// parser would take time and memory that grow with their square.
///
/// Tags and attributes beyond the first three are read as white space, as browsers do with deep nesting: the
/// text stays, all of it, only less nested. A page that needs more memory is refused.
struct HtmlLimits {
    std::size_t depth = 512;       ///< elements inside each other; browsers stop here, too
    std::size_t formatting = 64;   ///< open <b>, <font>, …: each paragraph opens them all again
    std::size_t attributes = 256;  ///< of one element
    std::size_t memory =
        64UL << 20U;  ///< bytes for the parser's own tree; a page of 1.5 MB takes under 10 MB
};

}  // namespace audio_edition

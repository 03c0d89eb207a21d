// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace audio_edition {

/// How a kind of block is marked up in XHTML.
struct BlockMarkup {
    std::string element;               ///< "p"
    std::string_view container;        ///< element around it: "ul"; empty for none
    std::string_view attributes = {};  ///< of the container
    std::string_view skippable = {};   ///< `epub:type` by which a reader can skip or leave the container
    bool shared = false;               ///< neighbours of the kind share the container
};

/// `level` is that of the section, for its heading.
[[nodiscard]] BlockMarkup block_markup(BlockKind kind, int level);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/pdf/layout/page_table.h"

namespace audio_edition {

enum class PageBlockKind : std::uint8_t {
    paragraph,
    heading,
    list_item,
    note,
    caption,
    table,
    code,
    omitted
};

/// Lines that belong together.
struct PageBlock {
    PageBlockKind kind = PageBlockKind::paragraph;
    std::vector<PageLine> lines;
    /// Of each line but the first: whether the one before it ends on purpose, as in verse.
    std::vector<bool> breaks = {};
    bool goes_on = false;        ///< a paragraph that is the rest of the last one before it
    int level = 0;               ///< of a heading: 1 to 6
    bool is_title = false;       ///< a heading that is the title of the work
    std::string mark = {};       ///< of a note: "1", "*"
    std::string_view rule = {};  ///< of what is omitted
    PageTable table = {};        ///< of a table: the words of `lines`
};

}  // namespace audio_edition

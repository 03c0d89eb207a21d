// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What becomes of an element in a Layout.
enum class LayoutRole : std::uint8_t {
    through,   ///< looked through: its text stays in the line
    division,  ///< looked through, and ends the line
    phrase,
    paragraph,
    block,
    formula,  ///< <math>, or in it
    picture,
    line_break,
    rule,
    dropped,  ///< with all in it
};

struct LayoutElement {
    LayoutRole role = LayoutRole::through;
    std::string_view name;  ///< what it is called there, of static storage
};

[[nodiscard]] LayoutElement layout_element(const MarkupNode& element) noexcept;

/// Whether what `rule` leaves out belongs to the work all the same, and is shown: "note marker", "caption", …
[[nodiscard]] bool is_shown_unread(std::string_view rule) noexcept;

/// Whether `child` may stand in `parent`, as far as tables, lists and figures say: "td" in "tr", any other
/// not in "ul".
[[nodiscard]] bool may_stand_in(std::string_view child, std::string_view parent) noexcept;

/// What must be around text, or a block of another kind, in `parent`: "li" in a list. Empty where nothing
/// need be.
[[nodiscard]] std::string_view needed_in(std::string_view parent) noexcept;

/// Whether no block may stand in it, as in a heading.
[[nodiscard]] bool holds_phrases_only(std::string_view name) noexcept;

}  // namespace audio_edition

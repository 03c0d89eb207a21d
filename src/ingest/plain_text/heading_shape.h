// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "ingest/plain_text/shape.h"

namespace audio_edition {

/// In title case or in capitals: set apart from prose by its look.
[[nodiscard]] bool is_set_apart(const Shape& shape) noexcept;

/// Ends in an exclamation mark or an ellipsis.
[[nodiscard]] bool ends_in_exclamation(const Shape& shape) noexcept;

/// Ends in a comma, a semicolon or a dash.
[[nodiscard]] bool is_unfinished(const Shape& shape) noexcept;

/// Ends neither unfinished nor as a sentence does. A question may be a title, and capitals may have a full
/// stop.
[[nodiscard]] bool ends_as_title(const Shape& shape) noexcept;

/// Whether a line of this look and these words could head a section, seen by itself: short, begun with a
/// capital or a digit, without the end of a sentence, and no caption, address or row of a table.
///
///     The Context: A World on the Brink       yes
///     What was discussed?                     yes
///     Tyger, tyger, burning bright,           no
///     Here are the steps:                     no (a colon only where words are set apart)
///     THE GOLDEN BIRD.                        yes, if it stands apart as well
[[nodiscard]] bool could_head_section(const Shape& shape, std::string_view text,
                                      const LanguageWords& language) noexcept;

}  // namespace audio_edition

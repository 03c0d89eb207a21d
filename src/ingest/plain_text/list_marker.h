// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_edition {

enum class MarkerKind : std::uint8_t {
    bullet,  ///< - • * ‣ …
    number,  ///< 1. 2) (3) a)
    quote,   ///< > and >>, as in mail
};

/// What a line of a list or of a quotation begins with.
struct ListMarker {
    MarkerKind kind = MarkerKind::bullet;
    char32_t symbol = 0;   ///< the bullet, or what follows the number
    int value = 0;         ///< of a number
    std::size_t size = 0;  ///< bytes before the text, white space included
};

/// The marker that `line` begins with. White space and more text must follow it, or, after >, more text.
///
/// The em dash is none: it opens speech.
[[nodiscard]] std::optional<ListMarker> list_marker(std::string_view line);

}  // namespace audio_edition

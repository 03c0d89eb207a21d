// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace audio_edition {

/// What Project Gutenberg's pages call their books.
struct GutenbergTitle {
    std::string title;
    std::string author;  ///< may be empty
};

/// "The Project Gutenberg eBook of The Boat, by Ann Hale" → "The Boat", "Ann Hale". Nothing for other titles.
[[nodiscard]] std::optional<GutenbergTitle> gutenberg_title(const std::string& title);

}  // namespace audio_edition

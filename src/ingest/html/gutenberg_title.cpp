// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/gutenberg_title.h"

#include <string_view>

#include "ingest/ascii.h"

namespace audio_edition {

std::optional<GutenbergTitle> gutenberg_title(const std::string& title) {
    const std::string lower = ascii_lower(title);
    for (const std::string_view opening :
         {"the project gutenberg ebook of ", "the project gutenberg e-book of ", "project gutenberg's ",
          "the project gutenberg etext of "}) {
        if (!lower.starts_with(opening)) continue;
        const std::string rest = title.substr(opening.size());
        const std::size_t by = rest.rfind(", by ");
        if (by == std::string::npos) return GutenbergTitle{rest, {}};
        return GutenbergTitle{rest.substr(0, by), rest.substr(by + std::string_view(", by ").size())};
    }
    return std::nullopt;
}

}  // namespace audio_edition

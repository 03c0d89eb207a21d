// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/gutenberg_title.h"

#include <string_view>

#include "ingest/languages/language_words.h"
#include "text/ascii.h"

namespace audio_edition {

std::optional<GutenbergTitle> gutenberg_title(const std::string& title) {
    const std::string lower = ascii_lower(title);
    for (const std::string_view opening :
         {"the project gutenberg ebook of ", "the project gutenberg e-book of ", "project gutenberg's ",
          "the project gutenberg etext of "}) {
        if (!lower.starts_with(opening)) continue;
        const std::string rest = title.substr(opening.size());
        GutenbergTitle book{rest, {}};
        words_for(Language::english()).bylines.by.for_each([&](std::string_view by) {
            const std::string parted = ", " + std::string(by) + " ";
            const std::size_t at = rest.rfind(parted);
            if (at != std::string::npos) book = {rest.substr(0, at), rest.substr(at + parted.size())};
        });
        return book;
    }
    return std::nullopt;
}

}  // namespace audio_edition

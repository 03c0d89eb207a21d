// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/epub/package_path.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// An entry of a book's list of contents.
struct BookEntry {
    std::string label;
    int depth = 1;  ///< 1 at the top
    PackagePlace place;
};

/// The list of contents of a navigation document (EPUB 3) at `path`: its <nav> of the type "toc". An entry
/// without a link leads to where the first one below it does. Empty where there is no such list.
[[nodiscard]] std::vector<BookEntry> read_navigation(const MarkupTree& tree, std::string_view path);

/// The same of an NCX (EPUB 2): its navMap.
[[nodiscard]] std::vector<BookEntry> read_ncx(const MarkupTree& tree, std::string_view path);

/// What the landmarks of a navigation document say of places: their types, as GuideReference has them.
[[nodiscard]] std::vector<struct GuideReference> read_landmarks(const MarkupTree& tree,
                                                                std::string_view path);

}  // namespace audio_edition

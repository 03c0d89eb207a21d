// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "ingest/epub/package_path.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// A file of the book.
struct ManifestItem {
    std::string id;
    std::string path;  ///< in the archive
    std::string media_type;
    std::string properties;  ///< "nav", "cover-image", …, separated by spaces
    std::string fallback;    ///< id of what stands for it
};

struct SpineItem {
    std::string path;
    bool linear = true;
};

/// Says of a place what it is: "cover", "toc", "copyright-page" (the guide of EPUB 2).
struct GuideReference {
    std::string type;
    PackagePlace place;
};

/// What a package document (.opf) says of a book.
struct Package {
    std::string title;
    std::vector<std::string> authors;
    std::vector<Contributor> contributors;
    std::string language;     ///< BCP 47, or empty
    std::string date;         ///< as Document has it
    std::string description;  ///< on one line, or empty
    std::vector<ManifestItem> items;
    std::vector<SpineItem> spine;         ///< what is a page, in reading order, each once
    std::vector<std::string> lost_pages;  ///< ids that the spine names and the manifest does not
    std::vector<GuideReference> guide;
    std::string navigation;  ///< path of the navigation document (EPUB 3), or empty
    std::string ncx;         ///< path of the NCX (EPUB 2), or empty
    std::string cover;       ///< path of the cover picture, or empty
    std::string cover_type;  ///< its media type
};

/// Reads a package document of EPUB 2 or 3 that stands at `path`.
///
/// Authors are the creators with the role "aut" or none; the other creators and contributors are kept with
/// their roles where a reader would name them: translators, editors, illustrators and the like. Of several
/// titles the main one counts, of several dates the one of publication. What the spine names and is no page
/// is followed through its fallbacks, and left out where these lead to none.
[[nodiscard]] Package read_package(const MarkupTree& tree, std::string_view path);

}  // namespace audio_edition

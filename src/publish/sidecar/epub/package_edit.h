// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Text to be put before a byte of a file.
struct Insertion {
    std::size_t at = 0;
    std::string text;
};

/// `file` with the insertions, which are sorted by place; those of one place stay in their order.
[[nodiscard]] std::string with_insertions(std::string_view file, std::vector<Insertion> insertions);

/// Where a package document takes what makes its book heard.
///
///     <item id="c1" …/>    media-overlay of the page "c1" goes behind "item"
struct PackagePlaces {
    std::string prefix;                        ///< of its elements: "opf:"; mostly empty
    std::size_t metadata_end = 0;              ///< before </metadata>,
    std::size_t manifest_end = 0;              ///< before </manifest>
    std::map<std::string, std::size_t> items;  ///< behind the names of the item's tags, by id
    bool names_feature = false;                ///< it says already that text and sound go together
};

/// Nothing for what is no EPUB 3, is heard already, or is not well-formed.
[[nodiscard]] std::optional<PackagePlaces> find_package_places(std::string_view opf);

}  // namespace audio_edition

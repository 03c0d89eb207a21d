// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// What the YAML at the head of a Markdown file, or TOML between +++, says of the work. Fields that it has
/// not are empty.
///
///     ---
///     title: "The Meeting"
///     author: [Ann Author, Bo Writer]
///     date: 2024-03-03
///     lang: en-GB
///     ---
struct FrontMatter {
    std::size_t size = 0;  ///< bytes, with both its fences and the line end after them
    std::string title;
    std::vector<std::string> authors;
    std::string date;         ///< of publication, as in the Document
    std::string description;  ///< on one line
    std::string language;
};

/// Nothing where the text does not begin with a line of three dashes, and where no such line, or one of three
/// dots, follows within 64 KiB: then the dashes are a rule. YAML that cannot be read, or is no mapping, is
/// front matter of which nothing is known. Keys are taken in any case: `title`, `author` or `authors` (a
/// name, a list of names, or of mappings with a `name`), `lang` or `language`; `pubDate`, `published`,
/// `date`, `created` and the like, which come in this order where there are several; `description`, `summary`
/// or `excerpt`.
[[nodiscard]] std::optional<FrontMatter> read_front_matter(std::string_view text);

}  // namespace audio_edition

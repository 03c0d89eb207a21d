// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What a page says of its article in JSON-LD (schema.org). Members are empty where it is silent.
///
///     <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain",
///       "author": {"name": "Ann Author"}, "datePublished": "2024-03-03T08:00Z"}</script>
struct LinkedData {
    std::string headline;
    std::vector<std::string> authors;        ///< people, and who is not said to be anything else
    std::vector<std::string> organizations;  ///< that are its authors
    std::string published;
    std::string description;
    std::string language;
    std::string site;
    std::vector<std::string> pictures;  ///< their addresses
    std::string body;                   ///< the text itself, as some pages repeat it
};

/// The first article, else what else has an author or a date of publication. Who is only referred to
/// (`"author": {"@id": "#ann"}`) is looked up in all scripts of the page. Scripts that are not JSON are
/// passed over.
[[nodiscard]] LinkedData read_linked_data(const MarkupTree& tree);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ingest/html/json_ld.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Who wrote a page, as it is written: "By Ann Author", an address, the site itself.
struct WrittenAuthor {
    std::string text;
    /// Those that are written in one place have the same number: they are several people. In another place
    /// the same people have other names. 0 is JSON-LD.
    std::size_t place = 0;
    bool is_organization = false;
};

/// What a page says of itself in its head, before anything is made of it. Single lines, in the page's order
/// of trust; empty where it is silent.
struct PageMetadata {
    std::vector<std::string> titles;  ///< JSON-LD, Open Graph, <title> with the name of the site
    std::vector<std::string> sites;   ///< what the site is called
    std::vector<WrittenAuthor> authors;
    std::vector<std::string> dates;  ///< of publication, in any form
    std::vector<std::string> descriptions;
    std::vector<std::string> addresses;      ///< of the page: canonical, og:url
    std::vector<std::string> pictures;       ///< addresses of its own pictures: JSON-LD, og:image
    std::string language;                    ///< as declared; may be anything
    Language read_in = Language::english();  ///< the one by whose words the page is understood
    std::string body;                        ///< the article as JSON-LD repeats it

    [[nodiscard]] const LanguageWords& words() const noexcept { return words_for(read_in); }
};

/// `language` is the one that was asked for, which counts for more than what the page declares.
[[nodiscard]] PageMetadata read_page_metadata(const MarkupTree& tree,
                                              const std::optional<std::string>& language = std::nullopt);

/// The text below `node` with white space as single spaces, without scripts, styles and permanent links.
[[nodiscard]] std::string text_below(const MarkupTree& tree, NodeIndex node);

/// The same of each of its lines, as <br> parts them; without empty ones.
[[nodiscard]] std::vector<std::string> lines_below(const MarkupTree& tree, NodeIndex node);

}  // namespace audio_edition

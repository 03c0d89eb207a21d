// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What an element calls itself: by its name, its role, or the words of its class and id.
struct PagePart {
    std::string_view rule;  ///< "navigation", "comments", …; empty where it names no such part
    bool surely = false;    ///< said by the element's name or role; else only by its class
    bool article = false;   ///< calls itself the article, its text, or the main part
};

/// The parts that pages put around what was written:
///
///     <nav>, role="navigation", class="site-menu"      navigation
///     <div class="article-comments">                   comments, article
///     <div class="story-body">                         article
///
/// `words` are those of its class and id, as far as they say what it is.
[[nodiscard]] PagePart page_part(const MarkupNode& element, const std::vector<std::string>& words);

}  // namespace audio_edition

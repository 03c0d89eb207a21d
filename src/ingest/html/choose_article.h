// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/reading_policies.h"
#include "ingest/flow/flow.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/html/left_out_text.h"
#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// A page, and what was found on it before it is known which of it is the article.
struct WebPage {
    MarkupTree tree;
    std::vector<ElementFacts> facts;
    PageMetadata metadata;
    Headline headline;
};

/// What of a page is read.
struct ChosenArticle {
    std::vector<Omission> omissions;
    std::vector<NodeIndex> elements;    ///< that hold it, in document order
    std::vector<LeftOutText> taken_in;  ///< of `elements` those that rules would leave out
    std::vector<LeftOutText> left_out;  ///< what reads like the article, and is not read all the same
    std::size_t words = 0;              ///< of sentences that are read
    std::size_t words_shown = 0;        ///< of all sentences of the page
};

/// Which of a page is its article. `choice` is how that was asked for:
///
///     nothing      found twice, by what elements hold and call themselves (clutter.h, article.h), and by their sentences
///                  alone (left_out_text.h): where the first leaves out a third of what the second finds, that is read too
///     "main"       found in the first way alone
///     "all"        all that is shown
///     a selector   what fits it (page_selector.h)
///
/// The two words count in any case. Throws Error: usage for a choice that is none of these; broken_input
/// where nothing fits; both name `where`.
[[nodiscard]] ChosenArticle choose_article(const WebPage& page, const std::optional<std::string>& choice,
                                           const ReadingPolicies& policies, const std::string& where);

/// Whether `choice` is a selector, and none of the words for what is found and for all of it.
[[nodiscard]] bool is_selector(std::string_view choice);

}  // namespace audio_edition

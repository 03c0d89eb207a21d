// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ingest/flow/flow.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/sentence_mass.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// An element that reads like the article and is left out with all in it.
struct LeftOutText {
    NodeIndex node = no_node;
    std::string_view rule;     ///< that leaves it out
    std::size_t words = 0;     ///< of its sentences
    std::size_t together = 0;  ///< words of it and others like it beside it
    NodeIndex text = no_node;  ///< what would be read with it: itself, or what holds it and others like it
};

/// A second opinion on what is not read, made from sentences alone: what names say, which led to `omissions`,
/// counts for nothing here. Paragraphs speak for an element. Against it speak links and labels, and parts in
/// a row that each have a label with a date or a link: comments, and the beginnings of other articles.
///
///     <div class="promo"> with eleven paragraphs                        is found
///     <ul class="comments"><li>Ann, 3 May: …</li><li>Ben, 4 May: …      is not
///
/// In document order; none is within another. Where `read` says that next to nothing else is read, tables and
/// lists with sentences are found as well.
[[nodiscard]] std::vector<LeftOutText> left_out_text(const MarkupTree& tree,
                                                     const std::vector<ElementFacts>& facts,
                                                     const std::vector<SentenceMass>& masses,
                                                     const std::vector<Omission>& omissions,
                                                     std::size_t read);

/// What is left out for its place alone, in sentences with few links that are no beginnings of other
/// articles: however small each part is, and whatever labels stand beside the sentences. Parts in a row with
/// `article` are part of it. In document order.
[[nodiscard]] std::vector<LeftOutText> scattered_text(const MarkupTree& tree,
                                                      const std::vector<ElementFacts>& facts,
                                                      const std::vector<SentenceMass>& masses,
                                                      const std::vector<Omission>& omissions,
                                                      NodeIndex article);

/// Words of sentences that are shown and in none of `omissions`, which are in document order.
[[nodiscard]] std::size_t words_read(const MarkupTree& tree, const std::vector<SentenceMass>& masses,
                                     const std::vector<Omission>& omissions);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/html/element_facts.h"
#include "ingest/html/sentence_mass.h"
#include "ingest/languages/language_words.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What readers wrote under an article, whatever a page calls it: below a heading that says so stand lines in
/// which every few sentences have a label with a date or a link, "Ann, 3 May".
///
///     <h2>12 comments</h2><div><a href="/ann">Ann</a> 3 May<p>So it is.</p></div><div>…    is found
///     <h2>Comments</h2><p>A comment begins with a number sign. …                           is not
///
/// The elements that hold it, in document order; none is within another.
[[nodiscard]] std::vector<NodeIndex> find_comment_lists(const MarkupTree& tree,
                                                        const std::vector<ElementFacts>& facts,
                                                        const std::vector<SentenceMass>& masses,
                                                        const LanguageWords& language);

}  // namespace audio_edition

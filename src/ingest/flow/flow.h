// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/reading_policies.h"
#include "document/document.h"
#include "ingest/markup/markup_tree.h"
#include "language/reader_words.h"

namespace audio_edition {

/// One entry of a work's own list of contents.
struct ContentsEntry {
    std::string label;
    int depth = 1;               ///< 1 at the top
    NodeIndex target = no_node;  ///< where it leads
};

/// A link within the work.
struct FlowLink {
    NodeIndex from = no_node;  ///< the <a>
    NodeIndex to = no_node;
};

/// An element that is not read, with all in it.
struct Omission {
    NodeIndex node = no_node;
    std::string_view rule;  ///< of static storage; empty where a title or an author accounts for it
};

/// What a reader of a format knows besides the tree. All of it may be empty.
struct FlowGuide {
    std::vector<ContentsEntry> contents;  ///< in the order of the list; it need not be that of the text
    std::vector<FlowLink> links;          ///< in document order
    std::vector<Omission> omissions;
    const ReaderWords* words =
        &reader_words(Language::english());  ///< what is said besides the text; never null
    bool keeps_layout = false;               ///< make Flow::layout as well
    /// Where a picture is, as Layout::pictures calls it; empty where it cannot be shown. Without a function,
    /// `src` tells.
    std::function<std::string(NodeIndex picture)> picture_path = {};
};

struct Flow {
    std::vector<Section> sections;
    std::vector<Skipped> skipped;         ///< in the order of the source
    std::vector<ByteSpan> markup;         ///< what stands between the runs of text, by the tree
    std::vector<ForeignPhrase> phrases;   ///< whatever elements declare a language for
    std::shared_ptr<Layout> layout = {};  ///< null unless it was asked for
};

/// Turns a tree of HTML's elements into sections and blocks.
///
///     <h1>Tea</h1><p>Warm the pot.<a epub:type="noteref" href="#n1">1</a></p>
///     <ol><li><p>Boil water.</p></li></ol>
///     <aside epub:type="footnote" id="n1">Any pot.</aside>
///
///     section "Tea": paragraph "Warm the pot.", list_item "1. Boil water."
///     skipped        "1" by "note marker", "Any pot." by "note"
///
/// Every visible character of a run of text is in a title, in a block or in a skipped span, but for those of
/// `omissions` without a rule; the heads of pages, scripts and styles count as markup. `source` is what the
/// spans of the tree are into.
///
/// Sections begin at the entries of `contents`, each with the heading that stands there as its title, and at
/// every other heading. The label is the title where the text has no heading, and gives it its punctuation
/// where both have the same words ("I" above "Laying Plans" becomes "I: Laying Plans"). An entry with nothing
/// to read begins no section. Headings in quotations, figures, tables, and notes begin none either.
///
/// Time grows with the size of the tree. No recursion. Pure.
[[nodiscard]] Flow read_flow(const MarkupTree& tree, std::string_view source, const FlowGuide& guide,
                             const ReadingPolicies& policies);

/// Makes what was read the sections, omissions, phrases and markup of `document`.
void take_flow(Flow flow, Document& document);

/// `document`, whose source is that of one file in UTF-8 called `name`, with what is read of `tree`. Throws
/// Error{broken_input, name} where there is nothing to read.
[[nodiscard]] Document read_document(const MarkupTree& tree, const FlowGuide& guide,
                                     const ReadingPolicies& policies, const std::string& name,
                                     Document document);

/// The links of a page to places in it, by `id` and `name`: what FlowGuide wants of a tree that is one page.
[[nodiscard]] std::vector<FlowLink> links_within(const MarkupTree& tree);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "ingest/flow/flow.h"
#include "ingest/flow/notes.h"

namespace audio_edition {

/// Says which elements are left out, and by which rule.
///
///     hidden                 `hidden`, aria-hidden="true", display: none
///     page number            epub:type pagebreak, role doc-pagebreak; class pagenum around a number
///     note marker, note      notes.h, and what is typed as a footnote or endnote
///     link back              from a note to the text
///     ruby reading           <rt>, <rp>, <rtc>
///     form control           <button> that is no part of the text, <select>, <textarea>
///     struck out             <del>, <s>, <strike>, text-decoration: line-through
///     media fallback         <audio>, <video>, <object>, <iframe>, <canvas>
///     drawing                the text of <svg>
///     contents list          <nav>, epub:type toc, landmarks, page-list, loi, lot …
///     title page, index …    by epub:type or role, as the policy for front and back matter says
class Omissions {
  public:
    Omissions(const MarkupTree& tree, const FlowGuide& guide, const Notes& notes,
              const ReadingPolicies& policies);

    /// The rule that leaves out `node`, an element, and all in it. Empty where it is read. What the guide
    /// leaves out without a rule answers `accounted`.
    [[nodiscard]] std::string_view rule(NodeIndex node) const;

    static constexpr std::string_view accounted = "accounted for elsewhere";

  private:
    [[nodiscard]] std::string_view rule_of_element(NodeIndex node) const;
    [[nodiscard]] std::string_view rule_of_type(NodeIndex node) const;
    [[nodiscard]] bool heads_parts(NodeIndex node) const;

    const MarkupTree& tree_;
    const Notes& notes_;
    const ReadingPolicies& policies_;
    std::unordered_map<NodeIndex, std::string_view> given_;
    std::unordered_set<NodeIndex> heads_parts_;  ///< what entries with entries below them lead to
};

}  // namespace audio_edition

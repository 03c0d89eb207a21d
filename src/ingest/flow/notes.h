// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ingest/flow/flow.h"

namespace audio_edition {

/// The text of `node` and all below, without the white space at its ends. Nothing where it is longer than
/// `limit` bytes or in more than some hundred pieces.
[[nodiscard]] std::optional<std::string> short_text(const MarkupTree& tree, NodeIndex node,
                                                    std::size_t limit);

/// Which links are markers of notes, and where the notes are.
///
/// A link is a marker when the work says so (epub:type noteref, role doc-noteref), or when it shows what only
/// markers do (1, *, †, ‡, [12], iv, at most four characters) and one of these holds:
///
///     it leads to something typed as a footnote or endnote
///     it is raised or in brackets, and leads forward         <sup><a href="#n1">1</a></sup>   [<a
///     href="#n1">1</a>] the place it leads to links back to it
///
/// One that is raised leads to a note even where the work lacks that.
///
/// A note is the block around the place that its marker leads to: a list item, a paragraph, a division; never
/// one that holds the marker itself or a heading.
class Notes {
  public:
    Notes(const MarkupTree& tree, const std::vector<FlowLink>& links);

    /// Whether `node` is the marker of a note.
    [[nodiscard]] bool is_marker(NodeIndex node) const { return note_of_.contains(node); }
    /// Whether `node` is a link from a note back to its marker.
    [[nodiscard]] bool is_link_back(NodeIndex node) const { return back_.contains(node); }
    [[nodiscard]] bool is_note(NodeIndex node) const { return notes_.contains(node); }
    /// The note that a marker refers to; no_node where it is not in the work.
    [[nodiscard]] NodeIndex note_of(NodeIndex marker) const;

  private:
    void read_link(const FlowLink& link);
    void find_links_back(NodeIndex note, NodeIndex marker);
    [[nodiscard]] bool lacks_its_note(NodeIndex link) const;
    [[nodiscard]] bool is_raised_or_bracketed(NodeIndex link, std::string_view shown) const;
    [[nodiscard]] NodeIndex note_around(NodeIndex target, NodeIndex marker) const;
    [[nodiscard]] bool links_back(NodeIndex place, NodeIndex marker) const;

    const MarkupTree& tree_;
    std::unordered_map<NodeIndex, NodeIndex> note_of_;
    std::unordered_map<NodeIndex, std::vector<NodeIndex>> links_to_;  ///< the sources of links, by their goal
    std::unordered_map<NodeIndex, NodeIndex> goal_of_;
    std::unordered_set<NodeIndex> notes_;
    std::unordered_set<NodeIndex> back_;
};

}  // namespace audio_edition

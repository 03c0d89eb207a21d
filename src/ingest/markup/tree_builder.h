// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Makes a MarkupTree from what a parser meets, in document order.
///
///     open("p", {}, 0); text(…); open("b", {}, 12); text(…); close(20); close(24); take()
///
/// Needs one `open` that encloses all the rest.
class TreeBuilder {
  public:
    /// An element whose first byte is `begin`. It holds what comes until the `close` that belongs to it.
    NodeIndex open(std::string name, std::vector<MarkupAttribute> attributes, std::size_t begin);
    /// Ends the innermost open element, after the byte before `end`; never before the end of what it holds.
    void close(std::size_t end);
    /// A run of text in the innermost open element. Adds nothing where `text` is empty.
    void text(MappedText text);

    /// The nodes from `first` to before `last` of `tree`, which must be whole elements, as children of the
    /// innermost open one; `offset` is added to their spans. They are moved out of `tree`.
    void graft(MarkupTree& tree, NodeIndex first, NodeIndex last, std::size_t offset);

    /// How many nodes there are: the index of the next.
    [[nodiscard]] NodeIndex size() const noexcept { return static_cast<NodeIndex>(tree_.nodes.size()); }
    [[nodiscard]] std::size_t depth() const noexcept { return open_.size(); }
    /// The tree; elements that are still open are closed. The builder is empty then.
    [[nodiscard]] MarkupTree take();

  private:
    struct OpenElement {
        NodeIndex node;
        NodeIndex last_child;
    };

    NodeIndex add(MarkupNode node);

    MarkupTree tree_;
    std::vector<OpenElement> open_;
};

}  // namespace audio_edition

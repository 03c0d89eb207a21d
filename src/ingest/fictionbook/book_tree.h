// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/markup/tree_builder.h"

namespace audio_edition {

/// Writes a FictionBook as elements of HTML, which flow.h reads.
///
///     <title> of a section in n others       <h(n + 1)>, its paragraphs on lines of their own
///     <subtitle>                             the heading below it; a paragraph where it has no letters ("* * *")
///     <epigraph>, <cite>, <annotation>       <blockquote>
///     <stanza>, <v>                          a paragraph, its lines
///     <a type="note" l:href="#n1">           <a epub:type="noteref" href="#n1">
///     <section id="n1"> of a body of notes   <aside epub:type="footnote" id="n1">, without its number
///
/// Text keeps its spans; descriptions and binaries have no text in the result.
class BookTree {
  public:
    explicit BookTree(const MarkupTree& book) : book_(book) {}

    /// Adds the book to `out`, which must have an open element.
    void add(TreeBuilder& out);

    /// The title of the first body, in the result; `no_node` where it has none.
    [[nodiscard]] NodeIndex body_title() const noexcept { return body_title_; }

  private:
    struct Open {
        NodeIndex end = 0;
        bool section = false;
    };

    NodeIndex enter(NodeIndex node);
    NodeIndex enter_inline(NodeIndex node, std::string_view name);
    NodeIndex body(NodeIndex node);
    NodeIndex section(NodeIndex node);
    NodeIndex title(NodeIndex node);
    NodeIndex subtitle(NodeIndex node);
    NodeIndex note_title(NodeIndex node);
    NodeIndex line(NodeIndex node);
    void open(NodeIndex node, std::string name, std::vector<MarkupAttribute> attributes = {});
    void close_until(NodeIndex node);

    const MarkupTree& book_;
    TreeBuilder* out_ = nullptr;
    std::vector<Open> open_;
    int depth_ = 0;  ///< how many sections are open
    NodeIndex body_title_ = no_node;
    NodeIndex title_end_ = 0;      ///< of the title that is being written
    bool title_has_line_ = false;  ///< the next paragraph of it is another line
    bool in_notes_ = false;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/flow/word_processor_writer.h"
#include "ingest/odt/odt_styles.h"

namespace audio_edition {

/// Writes the text of an OpenDocument as elements of HTML, which flow.h reads.
///
///     <text:h text:outline-level="2">Tea</text:h>              <h2>Tea</h2>
///     <text:p> in the style of a title                         <h1>, kept in title_page()
///     <text:p> in the style of a caption; of a listing         <figcaption>; <pre>
///     <text:list>, <text:list-item>                            <ol type="1"> or <ul>, <li>
///     <text:table-of-content>                                  <nav>
///     <table:table>, <table:table-row>, <table:table-cell>     <table>, <tr>, <td> (<th> in a header row)
///     <text:note text:note-class="footnote">                   <a epub:type="noteref" href="#footnote-1">1</a>, and after
///                                                              all text <aside epub:type="footnote" id="footnote-1">
///     <draw:frame> with <svg:desc>                             <img alt="…">
///
/// The text keeps its spans; what is not read has no text in the result.
class OdtTree : public WordProcessorWriter {
  public:
    explicit OdtTree(const OdtStyles& styles) : styles_(styles) {}

    /// Adds the text of `part`, content.xml or a flat file, to `out`, which must have an open element.
    void add(const MarkupTree& part, TreeBuilder& out);

  private:
    struct Note {
        NodeIndex node = 0;
        std::string id;
    };

    void walk(NodeIndex first, NodeIndex last);
    NodeIndex enter(NodeIndex node);
    NodeIndex paragraph(NodeIndex node);
    NodeIndex span(NodeIndex node);
    void list(NodeIndex node);
    NodeIndex note(NodeIndex node);
    void frame(NodeIndex node);
    void white_space(NodeIndex node);
    void end_before(NodeIndex node);
    [[nodiscard]] ParagraphStyle style_of(NodeIndex paragraph) const override;
    [[nodiscard]] bool may_stand_between_lines(NodeIndex) const override { return false; }

    const OdtStyles& styles_;
    std::vector<std::pair<NodeIndex, std::string_view>>
        lists_;  ///< those that are open: where they end, their style
    std::vector<Note> notes_;
};

}  // namespace audio_edition

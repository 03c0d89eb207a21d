// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/docx/styles.h"
#include "ingest/flow/word_processor_writer.h"

namespace audio_edition {

/// Writes the parts of a word processor's document as elements of HTML, which flow.h reads.
///
///     <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Tea</w:t></w:r></w:p>     <h1>Tea</h1>
///     <w:p> with <w:numPr>                                     <ol><li value="2">…</li></ol>, or <ul>
///     <w:p> in the style of a caption                          <figcaption>; of a listing: <pre>
///     a table of contents                                      <nav>
///     <w:tbl>, <w:tr>, <w:tc>                                  <table>, <tr>, <td> (<th> in a header row)
///     <w:footnoteReference w:id="2"/>                          <a epub:type="noteref" href="#footnote-2">2</a>
///     <w:footnote w:id="2">                                    <aside epub:type="footnote" id="footnote-2">
///
/// The text of runs keeps its spans; what is not read has no text in the result.
class DocxTree : public WordProcessorWriter {
  public:
    DocxTree(const Styles& styles, const Numbering& numbering) : styles_(styles), numbering_(numbering) {}

    /// Adds what stands in `part`, one of the files, to `out`, which must have an open element.
    void add(const MarkupTree& part, TreeBuilder& out);

  private:
    NodeIndex enter(NodeIndex node);
    NodeIndex run(NodeIndex node);
    NodeIndex paragraph(NodeIndex node);
    NodeIndex paragraph_element(NodeIndex node);
    [[nodiscard]] std::string language_of(NodeIndex paragraph) const;
    void list_item(NodeIndex node, NodeIndex list);
    [[nodiscard]] ParagraphStyle style_of(NodeIndex paragraph) const override;
    [[nodiscard]] bool may_stand_between_lines(NodeIndex node) const override;
    void reference(NodeIndex node, std::string_view kind);
    void open(NodeIndex node, std::string name, std::vector<MarkupAttribute> attributes = {});
    [[nodiscard]] std::string next_number(std::string_view list, std::string_view level, long start);

    const Styles& styles_;
    const Numbering& numbering_;
    std::unordered_map<std::string, std::vector<long>>
        counters_;  ///< of each list, by level; 0 before its first
    long notes_ = 0;
    std::string language_;  ///< that the next element declares
};

}  // namespace audio_edition

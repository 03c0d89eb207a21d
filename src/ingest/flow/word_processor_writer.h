// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ingest/flow/paragraph_style.h"
#include "ingest/flow/title_page.h"
#include "ingest/markup/tree_builder.h"

namespace audio_edition {

/// What the trees of word processors' documents have in common: elements of HTML that end where a node of the
/// file does, paragraphs by what their style makes of them, and listings, of which each line is a paragraph.
///
///     open(node, "p"); … close_until(next)       <p>…</p>, where `next` is past all that `node` holds
class WordProcessorWriter {
  public:
    WordProcessorWriter(const WordProcessorWriter&) = delete;
    WordProcessorWriter& operator=(const WordProcessorWriter&) = delete;

    /// The paragraphs, of the result, whose styles are those of titles, authors and dates.
    [[nodiscard]] const TitleParagraphs& title_page() const noexcept { return title_page_; }

  protected:
    WordProcessorWriter() = default;
    virtual ~WordProcessorWriter() = default;

    /// Writes what is added from now on for nodes of `part`; both must outlive that.
    void write(const MarkupTree& part, TreeBuilder& out) noexcept;
    /// An element for `node`, which ends with it.
    void open(NodeIndex node, std::string name, std::vector<MarkupAttribute> attributes = {});
    /// Closes what ends before `node`.
    void close_until(NodeIndex node);
    /// An element for a paragraph, by its kind; <p> for a plain one.
    void open_paragraph(NodeIndex node, const ParagraphStyle& style,
                        std::vector<MarkupAttribute> attributes = {});
    [[nodiscard]] bool is_in_listing(NodeIndex node) const noexcept { return node < listing_end_; }

    /// Whether two lines of a listing may have `node`, which is no line of one, between them.
    [[nodiscard]] virtual bool may_stand_between_lines(NodeIndex node) const = 0;
    [[nodiscard]] virtual ParagraphStyle style_of(NodeIndex paragraph) const = 0;

    const MarkupTree* part_ = nullptr;
    TreeBuilder* out_ = nullptr;

  private:
    struct Open {
        NodeIndex end = 0;
        int elements = 0;  ///< of the result that are closed with it
    };

    void remember(std::vector<NodeIndex>& paragraphs, NodeIndex node, std::string name,
                  std::vector<MarkupAttribute> attributes);
    void add_line(NodeIndex node);

    std::vector<Open> open_;
    NodeIndex listing_end_ = 0;  ///< of the listing that is open
    TitleParagraphs title_page_;
};

}  // namespace audio_edition

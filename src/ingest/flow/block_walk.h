// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "ingest/flow/data_table.h"
#include "ingest/flow/declared_languages.h"
#include "ingest/flow/flow_item.h"
#include "ingest/flow/initial_letter.h"
#include "ingest/flow/inline_text.h"
#include "ingest/flow/list_numbers.h"
#include "ingest/flow/omissions.h"
#include "ingest/flow/reading_marks.h"
#include "language/reader_words.h"

namespace audio_edition {

/// What a walk goes by. All of it must outlive the walk.
struct WalkContext {
    const MarkupTree& tree;
    const Omissions& omissions;
    const Notes& notes;
    const ReadingPolicies& policies;
    const std::unordered_set<NodeIndex>&
        breaks;  ///< nodes at which a section begins: no block goes on over one
    ReadingMarks& marks;
    const ReaderWords& words;
    const DeclaredLanguages& languages;
};

/// Walks once through a part of a tree and gathers its blocks and headings.
class BlockWalk {
  public:
    /// `as` is the kind of every block, whatever the elements say; then no heading begins a section.
    explicit BlockWalk(const WalkContext& context, std::optional<BlockKind> as = std::nullopt)
        : context_(context), as_(as) {}

    /// The nodes from `first` to `last`, half-open.
    [[nodiscard]] std::vector<FlowItem> walk(NodeIndex first, NodeIndex last);

  private:
    struct Frame {
        NodeIndex end = 0;
        std::optional<BlockKind> kind = std::nullopt;  ///< of the blocks in it
        bool sectioning_root = false;
        bool list = false;
        bool item = false;
    };

    /// These return the node to go on with.
    NodeIndex visit(NodeIndex node);
    NodeIndex visit_text(NodeIndex node);
    NodeIndex omit(NodeIndex node, std::string_view rule);
    NodeIndex heading(NodeIndex node);
    NodeIndex table(NodeIndex node);
    NodeIndex listing(NodeIndex node);
    NodeIndex picture(NodeIndex node);

    /// The letter whose picture stood before the run of text.
    void add_initial(NodeIndex text);
    void line_break();
    void open(NodeIndex node, Frame frame);
    void close_frames(NodeIndex node);
    [[nodiscard]] MappedText table_heading(const DataTable& table, bool announced, InlineText& caption) const;
    void table_rows(const DataTable& table);
    void add_to(InlineText& line, const MappedText& run);
    /// The text of `node` as it shows after `before`: raised where it stands so.
    [[nodiscard]] MappedText shown_text(NodeIndex node, std::string_view before) const;
    [[nodiscard]] MappedText levelled_text(NodeIndex node, std::string_view before) const;
    /// Adds all of the text below `node`, with `mark` between what stands in blocks or lines of its own.
    void gather(NodeIndex node, std::string_view mark, InlineText& text);
    [[nodiscard]] std::string picture_text(NodeIndex node) const;
    [[nodiscard]] bool is_caption_of(NodeIndex picture, const std::string& text) const;
    void note_call(NodeIndex marker);
    void add_preformatted(NodeIndex node);

    /// Brackets around marks of notes go with them.
    void leave_out_empty_brackets(MappedText& text);
    /// Ends the block at hand.
    void flush();
    void emit(BlockKind kind, MappedText text, NodeIndex first, NodeIndex last);
    [[nodiscard]] BlockKind kind() const;
    [[nodiscard]] bool is_in_line(NodeIndex node) const;

    const WalkContext& context_;
    const std::optional<BlockKind> as_;
    std::vector<Frame> frames_;
    std::size_t sectioning_roots_ = 0;
    ListNumbers lists_;
    std::string number_;  ///< of the list item whose first block is still to come
    InlineText text_;
    NodeIndex first_ = no_node;  ///< of the block at hand
    NodeIndex last_ = 0;
    int line_breaks_ = 0;       ///< in a row
    bool omits_marks_ = false;  ///< of notes, from the block at hand
    bool scene_ = false;        ///< a scene break stands before what comes
    InitialLetter initial_;     ///< that is still to come
    std::vector<NoteCall> calls_;
    std::vector<FlowItem> items_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/block_walk.h"

#include <algorithm>
#include <utility>

#include "ingest/break_marks.h"
#include "ingest/flow/data_table.h"
#include "ingest/flow/element_class.h"
#include "ingest/flow/listings.h"
#include "ingest/flow/note_marks.h"
#include "ingest/flow/raised_text.h"
#include "ingest/markup/element_text.h"
#include "text/generated_text.h"
#include "text/utf8.h"

namespace audio_edition {
std::vector<FlowItem> BlockWalk::walk(NodeIndex first, NodeIndex last) {
    for (NodeIndex i = first; i < last;) {
        close_frames(i);
        i = visit(i);
    }
    close_frames(no_node);
    flush();
    if (!calls_.empty() && !items_.empty())
        std::ranges::move(calls_, std::back_inserter(items_.back().notes));
    return std::move(items_);
}

NodeIndex BlockWalk::visit(NodeIndex node) {
    const MarkupNode& at = context_.tree.nodes[node];
    if (context_.breaks.contains(node)) flush();
    const std::string_view rule = context_.omissions.rule(node);
    if (at.is_text()) return rule.empty() ? visit_text(node) : omit(node, rule);
    const ElementClass kind = class_of(at);
    if (!rule.empty()) {
        if (kind != ElementClass::phrase && kind != ElementClass::picture && !is_in_line(node)) flush();
        return omit(node, rule);
    }
    switch (kind) {
        case ElementClass::head:
            return at.end;
        // XML may have text where HTML has none: <br>so</br>.
        case ElementClass::line_break:
            line_break();
            return node + 1;
        case ElementClass::rule:
            flush();
            scene_ = true;
            return node + 1;
        case ElementClass::picture:
            return picture(node);
        case ElementClass::heading:
            return heading(node);
        case ElementClass::table:
            return table(node);
        case ElementClass::listing:
            return listing(node);
        case ElementClass::phrase:
            return node + 1;
        case ElementClass::division:
            open(node, {.sectioning_root = is_sectioning_root(at)});
            return node + 1;
        case ElementClass::list:
            open(node, {.list = true});
            lists_.open(context_.tree, node);
            return node + 1;
        case ElementClass::list_item:
            open(node, {.kind = BlockKind::list_item, .item = true});
            number_ = lists_.next(at);
            return node + 1;
        case ElementClass::quotation:
            open(node, {.kind = BlockKind::quote, .sectioning_root = true});
            return node + 1;
        case ElementClass::caption:
            open(node, {.kind = BlockKind::figure});
            return node + 1;
        case ElementClass::figure:
            open(node, {.sectioning_root = true});
            return node + 1;
    }
    return node + 1;
}

/// A note may stand as a block in the middle of the sentence that it is about.
bool BlockWalk::is_in_line(NodeIndex node) const {
    const NodeIndex parent = context_.tree.nodes[node].parent;
    if (parent == no_node) return false;
    const MarkupNode& around = context_.tree.nodes[parent];
    return around.name == "p" || class_of(around) == ElementClass::phrase;
}

NodeIndex BlockWalk::visit_text(NodeIndex node) {
    const MarkupNode& at = context_.tree.nodes[node];
    if (!text_.precedes(at.text)) flush();
    const bool joins = initial_.text == node && !initial_.is_word;
    add_initial(node);
    if (!shows_nothing(at.text.text())) {
        if (first_ == no_node) first_ = node;
        last_ = node + 1;
        line_breaks_ = 0;
    }
    const std::string& written = at.text.text();
    const std::size_t begin = joins ? written.find_first_not_of(" \t\r\n") : 0;
    text_.add(begin == 0 ? shown_text(node, text_.text()) : slice(at.text, {begin, written.size()}));
    context_.marks.read(node);
    return node + 1;
}

MappedText BlockWalk::shown_text(NodeIndex node, std::string_view before) const {
    const std::string_view sign = sign_before(context_.tree, node);
    if (sign.empty()) return levelled_text(node, before);
    MappedText text;
    text.append_generated(sign);
    text.append(levelled_text(node, sign));
    return text;
}

MappedText BlockWalk::levelled_text(NodeIndex node, std::string_view before) const {
    const MappedText& text = context_.tree.nodes[node].text;
    const ScriptLevel level = script_level(context_.tree, node);
    if (level == ScriptLevel::lowered) return lowered_text(context_.tree, node).value_or(text);
    if (level != ScriptLevel::raised) return text;
    if (!is_raised_numerator(context_.tree, node)) return raised_text(text, before).value_or(text);
    MappedText numerator;
    if (!before.empty() && before.back() >= '0' && before.back() <= '9') numerator.append_generated(" ");
    numerator.append(text);
    return numerator;
}

void BlockWalk::add_initial(NodeIndex text) {
    if (initial_.text != text) return;
    text_.add_generated(initial_.letter);
    initial_ = {};
}

NodeIndex BlockWalk::omit(NodeIndex node, std::string_view rule) {
    context_.marks.omit(node, rule);
    omits_marks_ =
        omits_marks_ || rule == "note marker" || rule == "citation" || rule == "phonetic transcription";
    note_call(node);
    return context_.tree.nodes[node].end;
}

void BlockWalk::note_call(NodeIndex marker) {
    const NodeIndex note = context_.notes.note_of(marker);
    constexpr std::size_t longest = 12;
    if (note != no_node) calls_.push_back({note, short_text(context_.tree, marker, longest).value_or("")});
}

void BlockWalk::open(NodeIndex node, Frame frame) {
    flush();
    frame.end = context_.tree.nodes[node].end;
    if (!frame.kind && !frames_.empty()) frame.kind = frames_.back().kind;
    sectioning_roots_ += frame.sectioning_root ? 1 : 0;
    frames_.push_back(frame);
}

/// Leaves the elements that end before `node`.
void BlockWalk::close_frames(NodeIndex node) {
    while (!frames_.empty() && frames_.back().end <= node) {
        flush();
        const Frame& frame = frames_.back();
        if (frame.list) lists_.close();
        if (frame.item) number_.clear();
        sectioning_roots_ -= frame.sectioning_root ? 1 : 0;
        frames_.pop_back();
    }
}

BlockKind BlockWalk::kind() const {
    if (as_) return *as_;
    return frames_.empty() ? BlockKind::paragraph : frames_.back().kind.value_or(BlockKind::paragraph);
}

/// One ends the line, two the paragraph.
void BlockWalk::line_break() {
    if (++line_breaks_ > 1) {
        flush();
    } else {
        text_.line_break();
    }
}

void BlockWalk::flush() {
    const NodeIndex first = std::exchange(first_, no_node);
    line_breaks_ = 0;
    MappedText text = text_.take();
    if (shows_nothing(text.text())) return;
    if (holds_only_break_marks(text.text())) {
        context_.marks.skip(text, "scene break");
        scene_ = true;
        return;
    }
    if (!number_.empty()) {
        // Some write the number into the item as well.
        MappedText numbered;
        if (!begins_with_number(text.text(), std::string_view(number_).substr(0, number_.size() - 2)))
            numbered.append_generated(number_);
        numbered.append(text);
        text = std::move(numbered);
        number_.clear();
    }
    emit(kind(), std::move(text), first == no_node ? last_ : first, last_);
}

void BlockWalk::leave_out_empty_brackets(MappedText& text) {
    const std::vector<TextEdit> edits = empty_brackets(text);
    for (const TextEdit& edit : edits) {
        const std::size_t open = text.text().find_first_of("[(", edit.part.begin);
        for (const std::size_t at : {open, edit.part.end - 1})
            context_.marks.skip(text.source_of({at, at + 1}), "note marker");
    }
    if (!edits.empty()) text = edited(text, edits);
}

void BlockWalk::emit(BlockKind kind, MappedText text, NodeIndex first, NodeIndex last) {
    if (std::exchange(omits_marks_, false)) leave_out_empty_brackets(text);
    FlowItem item;
    item.block = {kind, std::move(text), std::exchange(scene_, false), context_.languages.of(first, last)};
    item.first = first;
    item.last = last;
    item.notes = std::exchange(calls_, {});
    items_.push_back(std::move(item));
}

/// A parser of HTML moves text from places where it cannot stand: then it is said here, and not mapped.
void BlockWalk::add_to(InlineText& line, const MappedText& run) {
    if (line.precedes(run)) {
        line.add(run);
    } else {
        line.add_generated(run.text());
        context_.marks.skip(run, "said out of its place");
    }
}

void BlockWalk::gather(NodeIndex node, std::string_view mark, InlineText& text) {
    const NodeIndex end = context_.tree.nodes[node].end;
    std::vector<NodeIndex> block_ends;
    for (NodeIndex i = node + 1; i < end;) {
        while (!block_ends.empty() && block_ends.back() <= i) {
            block_ends.pop_back();
            text.separate(mark);
        }
        const MarkupNode& at = context_.tree.nodes[i];
        if (at.is_text()) {
            add_to(text, shown_text(i, text.text()));
            context_.marks.read(i);
            ++i;
            continue;
        }
        if (const std::string_view rule = context_.omissions.rule(i); !rule.empty()) {
            i = omit(i, rule);
            continue;
        }
        const ElementClass kind = class_of(at);
        if (kind == ElementClass::picture && picture_text(i).size() == 1) text.add_generated(picture_text(i));
        if (kind == ElementClass::head) {
            i = at.end;
            continue;
        }
        if (kind != ElementClass::phrase && kind != ElementClass::picture) {
            text.separate(mark);
            block_ends.push_back(at.end);
        }
        ++i;
    }
}

NodeIndex BlockWalk::heading(NodeIndex node) {
    flush();
    const MarkupTree& tree = context_.tree;
    const NodeIndex end = tree.nodes[node].end;
    InlineText text;
    gather(node, ": ", text);
    if (shows_nothing(text.text())) {
        for (NodeIndex i = node + 1; i < end; ++i) {
            if (tree.nodes[i].is_text() || class_of(tree.nodes[i]) != ElementClass::picture) continue;
            text.separate(" ");
            text.add_generated(picture_text(i));
        }
    }
    if (shows_nothing(text.text())) return end;
    int level = heading_level(tree.nodes[node]);
    for (NodeIndex i = node + 1; i < end && tree.nodes[node].name == "hgroup"; ++i) {
        if (tree.nodes[i].is_text() || class_of(tree.nodes[i]) != ElementClass::heading) continue;
        level = heading_level(tree.nodes[i]);
        break;
    }
    const bool begins_section = !as_ && sectioning_roots_ == 0;
    if (begins_section) scene_ = false;
    emit(as_.value_or(BlockKind::heading), text.take(), node, end);
    items_.back().level = begins_section ? level : 0;
    return end;
}

std::string BlockWalk::picture_text(NodeIndex node) const {
    const std::string_view alt = context_.tree.nodes[node].attribute("alt").value_or("");
    const std::size_t begin = std::min(alt.find_first_not_of(" \t\r\n"), alt.size());
    const std::size_t end = alt.find_last_not_of(" \t\r\n");
    return std::string(alt.substr(begin, begin == alt.size() ? 0 : end + 1 - begin));
}

/// Whether the caption of the figure around a picture says the same.
bool BlockWalk::is_caption_of(NodeIndex picture, const std::string& text) const {
    constexpr int most_wrappers = 4;
    constexpr int most_children = 16;
    const MarkupTree& tree = context_.tree;
    NodeIndex figure = tree.nodes[picture].parent;
    for (int above = 0; above < most_wrappers && figure != no_node; ++above) {
        if (class_of(tree.nodes[figure]) == ElementClass::figure) break;
        figure = tree.nodes[figure].parent;
    }
    if (figure == no_node || class_of(tree.nodes[figure]) != ElementClass::figure) return false;
    NodeIndex child = tree.nodes[figure].first_child;
    for (int looked_at = 0; looked_at < most_children && child != no_node; ++looked_at) {
        if (class_of(tree.nodes[child]) == ElementClass::caption) return element_text(tree, child) == text;
        child = tree.nodes[child].next_sibling;
    }
    return false;
}

/// The picture of a letter stands for that letter where a word begins with it.
NodeIndex BlockWalk::picture(NodeIndex node) {
    const MarkupTree& tree = context_.tree;
    const NodeIndex end = tree.nodes[node].end;
    const std::string alt = picture_text(node);
    if (alt.empty()) return node + 1;
    if (auto initial = initial_letter(tree, node, context_.omissions)) {
        initial_ = *std::move(initial);
    } else if (context_.policies.figures == FigurePolicy::alt_text && !is_caption_of(node, alt)) {
        flush();
        emit(as_.value_or(BlockKind::figure), generated_text(alt), node, end);
    } else {
        context_.marks.pass_over(node);
    }
    return node + 1;
}

NodeIndex BlockWalk::table(NodeIndex node) {
    const auto data = read_data_table(context_.tree, node, context_.omissions);
    if (!data) {
        open(node, {.sectioning_root = false});
        return node + 1;
    }
    flush();
    const NodeIndex end = context_.tree.nodes[node].end;
    InlineText caption;
    if (data->caption != no_node) gather(data->caption, " ", caption);
    const bool announced = context_.policies.tables == TablePolicy::announce;
    MappedText text = table_heading(*data, announced, caption);
    if (announced) {
        if (!shows_nothing(text.text())) emit(as_.value_or(BlockKind::table), std::move(text), node, end);
        context_.marks.omit(node, "table");
        return end;
    }
    for (const Omission& omission : data->omitted) omit(omission.node, omission.rule);
    if (!text.pieces().empty()) emit(as_.value_or(BlockKind::table), std::move(text), node, node + 1);
    table_rows(*data);
    return end;
}

/// "Table: Rain", "Table left out: Rain", "Table left out, 4 rows."
MappedText BlockWalk::table_heading(const DataTable& table, bool announced, InlineText& caption) const {
    const bool has_caption = !shows_nothing(caption.text());
    if (announced && !has_caption) return generated_text(context_.words.table_left_out(table.rows.size()));
    MappedText text = generated_text(announced ? context_.words.table_left_out() : context_.words.table());
    if (!has_caption) return text;
    if (!text.empty()) text.append_generated(": ");
    text.append(caption.take());
    return text;
}

/// The header row is said once, then each header before the cells of its column.
void BlockWalk::table_rows(const DataTable& table) {
    ColumnHeaders headers;
    for (const TableRow& row : table.rows) {
        const bool heads_columns = row.is_header && row.cells.size() > 1;  // one cell over all is a title
        InlineText line;
        for (const TableCell& cell : row.cells) {
            InlineText inside;
            gather(cell.node, "; ", inside);
            if (shows_nothing(inside.text())) continue;
            if (heads_columns) headers.add(cell, inside.text());
            if (line.blank() && heads_columns) {
                line.add_generated(context_.words.columns());
            } else {
                line.separate("; ");
            }
            const std::string& header = headers.of(cell);
            if (!row.is_header && !cell.is_header && !header.empty()) line.add_generated(header + ": ");
            add_to(line, inside.take());
        }
        if (line.blank()) continue;
        line.end_sentence();
        emit(as_.value_or(BlockKind::table), line.take(), row.cells.front().node,
             context_.tree.nodes[row.cells.back().node].end);
    }
}

NodeIndex BlockWalk::listing(NodeIndex node) {
    flush();
    const NodeIndex end = context_.tree.nodes[node].end;
    if (is_code(context_.tree, node)) {
        if (context_.policies.code == CodePolicy::announce) {
            const std::string said = context_.words.code_left_out(count_lines(context_.tree, node));
            if (!said.empty()) emit(BlockKind::code, generated_text(said), node, end);
            return omit(node, "code");
        }
        for (NodeIndex i = node + 1; i < end; ++i) {
            if (!context_.tree.nodes[i].is_text()) continue;
            const MappedText& run = context_.tree.nodes[i].text;
            if (text_.precedes(run)) {
                text_.add_preformatted(run);
            } else {
                add_to(text_, run);
            }
            context_.marks.read(i);
        }
        MappedText code = text_.take();
        if (!shows_nothing(code.text())) emit(as_.value_or(BlockKind::code), std::move(code), node, end);
        return end;
    }
    open(node, {});
    for (NodeIndex i = node + 1; i < end;) {
        if (context_.tree.nodes[i].is_text()) {
            add_preformatted(i++);
        } else if (const std::string_view rule = context_.omissions.rule(i); !rule.empty()) {
            i = omit(i, rule);
        } else {
            ++i;
        }
    }
    flush();
    return end;
}

/// Lines stay lines; an empty one ends the block.
void BlockWalk::add_preformatted(NodeIndex node) {
    const MappedText& run = context_.tree.nodes[node].text;
    if (!text_.precedes(run)) flush();
    context_.marks.read(node);
    for (const ByteSpan part : parts_between_empty_lines(run.text())) {
        if (part.begin > 0) flush();
        if (part.empty()) continue;
        if (first_ == no_node) first_ = node;
        last_ = node + 1;
        text_.add_preformatted(slice(run, part));
    }
}

}  // namespace audio_edition

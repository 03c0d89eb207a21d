// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/error.h"
#include "ingest/flow/block_walk.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/layout_builder.h"
#include "ingest/flow/list_numbers.h"
#include "ingest/flow/section_starts.h"
#include "ingest/section_tree.h"

namespace audio_edition {
namespace {

std::unordered_set<NodeIndex> targets(const std::vector<ContentsEntry>& contents) {
    std::unordered_set<NodeIndex> nodes;
    for (const ContentsEntry& entry : contents) nodes.insert(entry.target);
    return nodes;
}

/// Reads notes where they are called for, each one once.
class NoteReader {
  public:
    NoteReader(const WalkContext& context, NotePolicy policy, SectionTree& tree)
        : context_(context), policy_(policy), tree_(tree) {}

    void call(const std::vector<NoteCall>& calls) {
        if (policy_ == NotePolicy::skip) return;
        for (const NoteCall& call : calls) {
            if (called_.insert(call.note).second) waiting_.push_back(call);
        }
        if (policy_ == NotePolicy::after_paragraph) read_waiting();
    }
    void end_section() { read_waiting(); }

  private:
    void read_waiting() {
        while (!waiting_.empty()) {
            const NoteCall next = std::move(waiting_.front());
            waiting_.pop_front();
            read(next);
        }
    }

    /// Notes that a note refers to wait after it.
    void read(const NoteCall& call) {
        const NodeIndex end = context_.tree.nodes[call.note].end;
        std::vector<FlowItem> items = BlockWalk(context_, BlockKind::note).walk(call.note + 1, end);
        for (std::size_t i = 0; i < items.size(); ++i) {
            Block& block = items[i].block;
            if (i == 0) block.text = announced(call, block.text);
            tree_.add(std::move(block));
            for (const NoteCall& inner : items[i].notes)
                if (called_.insert(inner.note).second) waiting_.push_back(inner);
        }
    }

    /// "Note 12: See above." The note itself may begin with its number.
    [[nodiscard]] MappedText announced(const NoteCall& call, const MappedText& text) const {
        const std::size_t digit = call.shown.find_first_of("0123456789");
        std::string number;
        if (digit != std::string::npos)
            number = call.shown.substr(digit, call.shown.find_last_of("0123456789") + 1 - digit);
        const bool is_numbered = !number.empty() && begins_with_number(text.text(), number);
        MappedText note;
        note.append_generated(is_numbered ? context_.words.numbered_note() : context_.words.note(number));
        note.append(text);
        return note;
    }

    const WalkContext& context_;
    const NotePolicy policy_;
    SectionTree& tree_;
    std::deque<NoteCall> waiting_;
    std::unordered_set<NodeIndex> called_;
};

/// Drops headings of lists of notes that have been left out or moved: nothing else is under them.
void drop_note_headings(const std::vector<FlowItem>& items, std::vector<SectionStart>& starts,
                        ReadingMarks& marks) {
    const std::vector<NodeIndex> notes = marks.omitted_by("note");
    std::vector<SectionStart> kept;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        SectionStart& start = starts[i];
        const bool has_part = i + 1 < starts.size() && starts[i + 1].rank > start.rank;
        const std::size_t after = start.titles.empty() ? start.item : start.titles.back() + 1;
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1].item : items.size();
        const bool empty = !start.titles.empty() && after == end && !has_part;
        if (empty) {
            const auto note = std::ranges::lower_bound(notes, items[after - 1].last);
            if (note != notes.end() && (end == items.size() || *note < items[end].first)) {
                for (const std::size_t title : start.titles) marks.skip(items[title].block.text, "note");
                continue;
            }
        }
        kept.push_back(std::move(start));
    }
    starts = std::move(kept);
}

}  // namespace

Flow read_flow(const MarkupTree& tree, std::string_view source, const FlowGuide& guide,
               const ReadingPolicies& policies) {
    const Notes notes(tree, guide.links);
    const Omissions omissions(tree, guide, notes, policies);
    const std::unordered_set<NodeIndex> breaks = targets(guide.contents);
    ReadingMarks marks(tree);
    const DeclaredLanguages languages(tree);
    const WalkContext context{tree, omissions, notes, policies, breaks, marks, *guide.words, languages};

    std::vector<FlowItem> items = BlockWalk(context).walk(0, static_cast<NodeIndex>(tree.nodes.size()));
    std::vector<SectionStart> starts = section_starts(items, guide.contents);
    std::vector<bool> is_title(items.size(), false);
    for (const SectionStart& start : starts)
        for (const std::size_t title : start.titles) is_title[title] = true;
    drop_note_headings(items, starts, marks);

    SectionTree sections;
    NoteReader note_reader(context, policies.notes, sections);
    auto start = starts.begin();
    for (std::size_t i = 0; i <= items.size(); ++i) {
        for (; start != starts.end() && start->item == i; ++start) {
            note_reader.end_section();
            sections.open(std::move(start->title), start->rank, std::move(start->label),
                          start->titles.empty() ? "" : items[start->titles.front()].block.language);
        }
        if (i == items.size()) break;
        if (!is_title[i]) sections.add(std::move(items[i].block));
        note_reader.call(items[i].notes);
    }
    note_reader.end_section();
    Flow flow{sections.finish(), marks.skipped(source), marks.markup(source), languages.phrases()};
    if (guide.keeps_layout)
        flow.layout = std::make_shared<Layout>(make_layout({tree, omissions, notes, guide}));
    return flow;
}

std::vector<FlowLink> links_within(const MarkupTree& tree) {
    std::unordered_map<std::string_view, NodeIndex> places;
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        for (const MarkupAttribute& attribute : tree.nodes[i].attributes) {
            if (attribute.name == "id" || (attribute.name == "name" && tree.nodes[i].name == "a"))
                places.emplace(attribute.value, i);
        }
    }
    std::vector<FlowLink> links;
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const auto href = tree.nodes[i].attribute("href");
        if (!href || !href->starts_with('#')) continue;
        const auto place = places.find(href->substr(1));
        if (place != places.end()) links.push_back({i, place->second});
    }
    return links;
}

void take_flow(Flow flow, Document& document) {
    document.sections = std::move(flow.sections);
    document.skipped = std::move(flow.skipped);
    document.phrases = std::move(flow.phrases);
    document.markup = std::move(flow.markup);
    document.layout = std::move(flow.layout);
}

Document read_document(const MarkupTree& tree, const FlowGuide& guide, const ReadingPolicies& policies,
                       const std::string& name, Document document) {
    Flow flow = read_flow(tree, document.source, guide, policies);
    if (flow.sections.empty())
        throw Error(ErrorKind::broken_input, name, "holds no words to read; check that it is the right file");
    document.name = name;
    document.encoding = "UTF-8";
    take_flow(std::move(flow), document);
    return document;
}

}  // namespace audio_edition

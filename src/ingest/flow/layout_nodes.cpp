// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/layout_nodes.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "ingest/flow/layout_elements.h"

namespace audio_edition {
namespace {

constexpr std::string_view layout_space = " \t\n\r\f";

bool is_layout_space(char c) {
    return layout_space.find(c) != std::string_view::npos;
}

/// Where words end: at white space that is not a single space, at the end, or at a space that begins.
std::size_t end_of_words(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const bool next_is_space = at + 1 == text.size() || is_layout_space(text[at + 1]);
        if (is_layout_space(text[at]) && (text[at] != ' ' || next_is_space)) break;
        ++at;
    }
    return at;
}

}  // namespace

LayoutNodes::LayoutNodes() {
    layout_.nodes.emplace_back();
    open_.push_back({});
}

bool LayoutNodes::wants_break() const noexcept {
    if (!at_start_ || layout_.nodes.back().name == "br") return false;
    const auto block = std::ranges::find_if(open_.rbegin(), open_.rend(), [](const OpenNode& each) {
        return !is_phrase(each.name) && !is_formula(each.name);
    });
    return holds_phrases_only(block->name) && layout_.text.size() > layout_.nodes[block->node].text.begin;
}

void LayoutNodes::open(std::string_view name, ByteSpan source, std::vector<LayoutAttribute> attributes) {
    LayoutNode node;
    node.name = name;
    node.source = source;
    node.parent = open_.back().node;
    node.text = {layout_.text.size(), layout_.text.size()};
    node.first_attribute = static_cast<std::uint32_t>(layout_.attributes.size());
    std::ranges::move(attributes, std::back_inserter(layout_.attributes));
    node.last_attribute = static_cast<std::uint32_t>(layout_.attributes.size());
    open_.push_back({static_cast<std::uint32_t>(layout_.nodes.size()), name});
    layout_.nodes.push_back(node);
    if (!is_phrase(name) && !is_formula(name)) at_start_ = true;
    if (name == "br") at_start_ = true;
}

void LayoutNodes::close() {
    LayoutNode& node = layout_.nodes[open_.back().node];
    node.text.end = layout_.text.size();
    node.end = static_cast<std::uint32_t>(layout_.nodes.size());
    if (!is_phrase(node.name) && !is_formula(node.name)) at_start_ = true;
    open_.pop_back();
}

void LayoutNodes::write(const MappedText& run, bool keeps_space) {
    const auto piece = [&](ByteSpan text, ByteSpan source) {
        if (text.empty()) return;
        if (keeps_space) {
            leaf(text.of(run.text()), source);
        } else {
            write_piece(text.of(run.text()), source);
        }
    };
    std::size_t reached = 0;
    for (const MappedText::Piece& each : run.pieces()) {
        piece({reached, each.text.begin}, {each.source.begin, each.source.begin});
        piece(each.text, each.source);
        reached = each.text.end;
    }
    piece({reached, run.text().size()}, {});
}

void LayoutNodes::write_piece(std::string_view text, ByteSpan source) {
    const bool is_mapped = text.size() == source.size();
    const auto source_of = [&](std::size_t begin, std::size_t end) {
        return is_mapped ? ByteSpan{source.begin + begin, source.begin + end} : source;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (at_start_ && is_layout_space(text[at])) {
            ++at;
            continue;
        }
        const std::size_t end = is_mapped ? end_of_words(text, at) : text.size();
        if (end > at) leaf(text.substr(at, end - at), source_of(at, end));
        const std::size_t next = std::min(text.find_first_not_of(layout_space, end), text.size());
        if (next > end) leaf(" ", source_of(end, next));
        at = next;
    }
}

void LayoutNodes::leaf(std::string_view text, ByteSpan source) {
    LayoutNode node;
    node.parent = open_.back().node;
    node.source = source;
    node.text = {layout_.text.size(), layout_.text.size() + text.size()};
    node.end = static_cast<std::uint32_t>(layout_.nodes.size()) + 1;
    layout_.text += text;
    layout_.nodes.push_back(node);
    at_start_ = false;
}

Layout LayoutNodes::finish() {
    while (!open_.empty()) close();
    std::unordered_set<std::string_view> places;
    for (const LayoutAttribute& attribute : layout_.attributes)
        if (attribute.name == "id") places.insert(attribute.value);
    for (LayoutNode& node : layout_.nodes) {
        const std::string* goal = node.name == "a" ? layout_.attribute(node, "href") : nullptr;
        const bool leads_nowhere =
            goal != nullptr && goal->starts_with('#') && !places.contains(std::string_view(*goal).substr(1));
        if (leads_nowhere) node.name = "span";
    }
    return std::move(layout_);
}

}  // namespace audio_edition

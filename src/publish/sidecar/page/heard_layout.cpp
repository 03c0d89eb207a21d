// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/heard_layout.h"

#include <algorithm>

namespace audio_edition {
namespace {

bool is_element_of_line(const LayoutNode& node) {
    return is_phrase(node.name) || is_formula(node.name);
}

}  // namespace

LayoutPlaces::LayoutPlaces(const Layout& layout) : layout_(layout) {
    for (std::uint32_t i = 1; i < layout.nodes.size(); ++i)
        if (layout.nodes[i].is_text() && !layout.nodes[i].source.empty()) runs_.push_back(i);
    std::ranges::stable_sort(runs_, {}, [&](std::uint32_t run) { return layout.nodes[run].source.begin; });
}

std::optional<ByteSpan> LayoutPlaces::text_of(ByteSpan source) const {
    const auto begin_of = [&](std::uint32_t run) { return layout_.nodes[run].source.begin; };
    auto first = std::ranges::upper_bound(runs_, source.begin, {}, begin_of);
    if (first != runs_.begin() && layout_.nodes[*(first - 1)].source.end > source.begin) --first;
    const auto behind = std::ranges::lower_bound(runs_, source.end, {}, begin_of);
    if (first >= behind) return std::nullopt;
    const LayoutNode& begin = layout_.nodes[*first];
    const LayoutNode& end = layout_.nodes[*(behind - 1)];
    ByteSpan text{begin.text.begin, end.text.end};
    if (begin.source.size() == begin.text.size() && source.begin > begin.source.begin)
        text.begin += source.begin - begin.source.begin;
    if (end.source.size() == end.text.size() && source.end < end.source.end)
        text.end -= end.source.end - source.end;
    return text.begin < text.end ? std::optional(text) : std::nullopt;
}

bool LaidPassage::is_laid_out() const {
    return std::ranges::any_of(places, [](const auto& place) { return place.has_value(); });
}

HeardLayout::HeardLayout(const Layout& layout, std::vector<LaidPassage>& passages)
    : layout_(layout), passages_(passages) {
    for (std::uint32_t i = 1; i < layout.nodes.size(); ++i)
        if (layout.nodes[i].is_text()) runs_.push_back(i);
    find_words();
    for (std::size_t p = 0; p < passages.size(); ++p) find_parts(p);
}

void HeardLayout::find_words() {
    for (std::size_t p = 0; p < passages_.size(); ++p) {
        std::size_t reached = 0;
        for (std::size_t w = 0; w < passages_[p].places.size(); ++w) {
            std::optional<ByteSpan>& place = passages_[p].places[w];
            if (place && place->begin < reached) place.reset();
            if (!place) continue;
            words_.push_back({place->begin, place->end, p, w});
            reached = place->end;
        }
    }
    std::ranges::stable_sort(words_, {}, &Word::begin);
    std::size_t reached = 0;
    std::erase_if(words_, [&](const Word& word) {
        const bool overlaps = word.begin < reached;
        if (overlaps) passages_[word.passage].places[word.index].reset();
        reached = std::max(reached, overlaps ? reached : word.end);
        return overlaps;
    });
}

std::size_t HeardLayout::first_word(std::size_t offset) const {
    const auto found = std::ranges::upper_bound(words_, offset, {}, &Word::end);
    return static_cast<std::size_t>(found - words_.begin());
}

bool HeardLayout::is_heard(ByteSpan text) const {
    const std::size_t word = first_word(text.begin);
    return word < words_.size() && words_[word].begin < text.end;
}

/// Words of a passage stand together but for those of notes among them, so few are looked at.
bool HeardLayout::has_others(ByteSpan text, std::size_t passage) const {
    for (std::size_t word = first_word(text.begin); word < words_.size() && words_[word].begin < text.end;
         ++word)
        if (words_[word].passage != passage) return true;
    return false;
}

std::uint32_t HeardLayout::run_at(std::size_t offset) const {
    const auto run = std::ranges::upper_bound(
        runs_, offset, {}, [&](std::uint32_t node) { return layout_.nodes[node].text.end; });
    return run == runs_.end() ? 0 : *run;
}

void HeardLayout::find_parts(std::size_t passage) {
    const auto& places = passages_[passage].places;
    const auto has_place = [](const auto& place) { return place.has_value(); };
    const auto first = std::ranges::find_if(places, has_place);
    if (first == places.end()) return;
    const auto last = std::find_if(places.rbegin(), places.rend(), has_place);
    const ByteSpan range{(*first)->begin, (*last)->end};
    std::uint32_t node = run_at(range.begin);
    while (node != 0 && (layout_.nodes[node].is_text() || layout_.nodes[node].text.end < range.end))
        node = layout_.nodes[node].parent;
    while (is_formula(layout_.nodes[node].name)) node = layout_.nodes[node].parent;
    while (node != 0 && is_element_of_line(layout_.nodes[node])) {
        const std::uint32_t parent = layout_.nodes[node].parent;
        if (parent == 0 || has_others(layout_.nodes[parent].text, passage)) break;
        node = parent;
    }
    if (node != 0 && !has_others(layout_.nodes[node].text, passage)) {
        parts_.push_back({passage, 0, places.size(), layout_.nodes[node].text, node, node, true});
        return;
    }
    std::size_t word = 0;
    const std::size_t before = parts_.size();
    find_parts_below(node, passage, range, word);
    if (parts_.size() > before) parts_.back().last = places.size();
}

void HeardLayout::find_parts_below(std::uint32_t node, std::size_t passage, ByteSpan range,
                                   std::size_t& word) {
    HeardPart part;
    part.passage = passage;
    const std::uint32_t end = layout_.nodes[node].end;
    // Children before the first word are many, where the whole work is in one element.
    std::uint32_t child = run_at(range.begin);
    while (child != 0 && layout_.nodes[child].parent != node) child = layout_.nodes[child].parent;
    if (child == 0) child = node + 1;
    for (; child < end; child = layout_.nodes[child].end) {
        const LayoutNode& at = layout_.nodes[child];
        if (at.text.begin >= range.end) break;
        if (at.text.end < range.begin) continue;
        const ByteSpan clipped{std::max(at.text.begin, range.begin), std::min(at.text.end, range.end)};
        const bool is_whole = clipped == at.text;
        const bool is_indivisible = is_formula(at.name);
        const bool joins = at.is_text() ? !has_others(clipped, passage)
                                        : is_element_of_line(at) && (is_whole || is_indivisible) &&
                                              !has_others(at.text, passage);
        if (joins) {
            if (part.node == 0) part = {passage, 0, 0, {clipped.begin, clipped.begin}, child, child, false};
            part.text.end = is_indivisible ? at.text.end : clipped.end;
            part.last_node = child;
            continue;
        }
        end_part(part, word);
        if (!at.is_text() && !is_indivisible) find_parts_below(child, passage, clipped, word);
    }
    end_part(part, word);
}

/// What is only said stands with the word after it.
void HeardLayout::end_part(HeardPart& part, std::size_t& word) {
    if (part.node == 0) return;
    const auto& places = passages_[part.passage].places;
    std::size_t last = word;
    for (std::size_t w = word; w < places.size() && (!places[w] || places[w]->end <= part.text.end); ++w)
        if (places[w]) last = w + 1;
    part.first = word;
    part.last = last;
    if (last > word) parts_.push_back(part);
    word = last;
    part.node = 0;
}

}  // namespace audio_edition

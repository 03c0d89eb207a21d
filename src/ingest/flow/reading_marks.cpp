// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/reading_marks.h"

#include <algorithm>
#include <optional>

#include "ingest/flow/element_class.h"
#include "ingest/flow/omissions.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// The pieces of a run that show something.
template <typename Take>
void for_each_visible_piece(const MappedText& run, Take take) {
    for (const MappedText::Piece& piece : run.pieces()) {
        if (!shows_nothing(piece.text.of(run.text()))) take(piece.source);
    }
}

}  // namespace

void ReadingMarks::skip(const MappedText& text, std::string_view rule) {
    if (!text.pieces().empty()) skip(text.source(), rule);
}

void ReadingMarks::skip(ByteSpan source, std::string_view rule) {
    if (!source.empty()) skipped_.push_back({source, std::string(rule)});
}

std::vector<NodeIndex> ReadingMarks::omitted_by(std::string_view rule) const {
    std::vector<NodeIndex> nodes;
    for (const Omission& omission : omitted_)
        if (omission.rule == rule) nodes.push_back(omission.node);
    std::ranges::sort(nodes);
    return nodes;
}

/// What is left out within it by another rule, as in a note that is read elsewhere, is listed by that rule
/// alone.
void ReadingMarks::add_omitted(const Omission& omission, const std::unordered_set<NodeIndex>& roots,
                               std::vector<Skipped>& all) const {
    std::optional<ByteSpan> stretch;
    const auto end_stretch = [&] {
        if (stretch) all.push_back({*stretch, std::string(omission.rule)});
        stretch.reset();
    };
    const NodeIndex end = tree_.nodes[omission.node].end;
    for (NodeIndex i = omission.node; i < end; ++i) {
        const MarkupNode& node = tree_.nodes[i];
        if (!node.is_text()) {
            const bool listed = i != omission.node && roots.contains(i);
            if (listed) end_stretch();
            if (listed || class_of(node) == ElementClass::head) i = node.end - 1;
            continue;
        }
        if (read_[i]) end_stretch();
        if (read_[i]) continue;
        for_each_visible_piece(node.text, [&](ByteSpan piece) {
            if (stretch && piece.begin < stretch->end) end_stretch();
            stretch = stretch ? ByteSpan{stretch->begin, piece.end} : piece;
        });
    }
    end_stretch();
}

/// Where the source has the words that stand for a picture; nothing where it spells them otherwise.
std::optional<ByteSpan> ReadingMarks::words_of(NodeIndex picture, std::string_view source) const {
    constexpr std::size_t longest_tag = 400;
    const MarkupNode& node = tree_.nodes[picture];
    const std::string_view words = node.attribute("alt").value_or("");
    if (shows_nothing(words) || node.source.begin >= source.size()) return std::nullopt;
    const std::size_t size = std::max(node.source.size(), words.size() + longest_tag);
    const std::size_t at = source.substr(node.source.begin, size).find(words);
    if (at == std::string_view::npos) return std::nullopt;
    const std::size_t begin = node.source.begin + at;
    return ByteSpan{begin, begin + words.size()};
}

std::vector<Skipped> ReadingMarks::skipped(std::string_view source) const {
    std::vector<Skipped> all = skipped_;
    for (const NodeIndex picture : pictures_)
        if (const auto words = words_of(picture, source)) all.push_back({*words, "picture"});
    std::unordered_set<NodeIndex> roots;
    for (const Omission& omission : omitted_) roots.insert(omission.node);
    for (const Omission& omission : omitted_)
        if (omission.rule != Omissions::accounted) add_omitted(omission, roots, all);
    std::ranges::stable_sort(all, {}, [](const Skipped& one) { return one.source.begin; });
    return all;
}

std::vector<ByteSpan> ReadingMarks::markup(std::string_view source) const {
    std::vector<ByteSpan> visible;
    for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) {
        const MarkupNode& node = tree_.nodes[i];
        if (!node.is_text()) {
            if (class_of(node) == ElementClass::head) i = node.end - 1;
            continue;
        }
        for_each_visible_piece(node.text, [&](ByteSpan piece) { visible.push_back(piece); });
    }
    std::ranges::sort(visible, {}, &ByteSpan::begin);
    visible.push_back({source.size(), source.size()});
    std::vector<ByteSpan> markup;
    std::size_t reached = 0;
    for (const ByteSpan piece : visible) {
        if (piece.begin > reached && !shows_nothing(source.substr(reached, piece.begin - reached)))
            markup.push_back({reached, piece.begin});
        reached = std::max(reached, piece.end);
    }
    return markup;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/listings.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/name_set.h"

namespace audio_edition {
namespace {

constexpr NameSet code_elements{"code", "samp", "kbd", "var", "tt"};
constexpr std::array<std::string_view, 8> code_classes{"code",   "language-",      "lang-",  "highlight",
                                                       "source", "programlisting", "screen", "syntax"};

bool says_code(const MarkupNode& element) {
    const std::string_view classes = element.attribute("class").value_or("");
    return code_elements.contains(element.name) ||
           std::ranges::any_of(code_classes, [&](std::string_view name) {
               return classes.find(name) != std::string_view::npos;
           });
}

/// Programs have a mark for every few letters, prose has next to none.
bool is_full_of_marks(const MarkupTree& tree, NodeIndex pre) {
    constexpr std::string_view marks = "{}[]();=<>|\\/_$#@&+*~^`";
    std::size_t marked = 0;
    std::size_t visible = 0;
    for (NodeIndex i = pre + 1; i < tree.nodes[pre].end; ++i) {
        for (const char c : tree.nodes[i].text.text()) {
            visible += c == ' ' || c == '\n' ? 0 : 1;
            marked += marks.find(c) == std::string_view::npos ? 0 : 1;
        }
    }
    return marked * 20 > visible;
}

}  // namespace

bool is_code(const MarkupTree& tree, NodeIndex pre) {
    if (says_code(tree.nodes[pre])) return true;
    for (NodeIndex i = pre + 1; i < tree.nodes[pre].end; ++i)
        if (!tree.nodes[i].is_text() && says_code(tree.nodes[i])) return true;
    return is_full_of_marks(tree, pre);
}

std::size_t count_lines(const MarkupTree& tree, NodeIndex pre) {
    std::string text;
    for (NodeIndex i = pre + 1; i < tree.nodes[pre].end; ++i) text += tree.nodes[i].text.text();
    const std::size_t begin = std::min(text.find_first_not_of(" \n\r\t"), text.size());
    const std::size_t end = std::min(text.find_last_not_of(" \n\r\t"), text.size());
    return 1 + static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                                   text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
}

std::vector<ByteSpan> parts_between_empty_lines(std::string_view text) {
    std::vector<ByteSpan> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
        if (next == std::string_view::npos || text[next] != '\n') continue;
        parts.push_back({begin, at});
        at = begin = std::min(text.find_first_not_of(" \t\r\n", next), text.size());
        if (at == text.size()) break;
    }
    parts.push_back({begin, text.size()});
    return parts;
}

MappedText slice(const MappedText& text, ByteSpan part) {
    MappedText slice;
    std::size_t reached = part.begin;
    for (const MappedText::Piece& piece : text.pieces()) {
        const ByteSpan common{std::max(piece.text.begin, part.begin), std::min(piece.text.end, part.end)};
        if (common.begin >= common.end) continue;
        if (common.begin > reached) slice.append_generated(ByteSpan{reached, common.begin}.of(text.text()));
        reached = common.end;
        if (piece.text.size() == piece.source.size()) {
            const std::size_t from = piece.source.begin + (common.begin - piece.text.begin);
            slice.append(common.of(text.text()), {from, from + common.size()});
        } else {
            slice.append(piece.text.of(text.text()), piece.source);
        }
    }
    if (reached < part.end) slice.append_generated(ByteSpan{reached, part.end}.of(text.text()));
    return slice;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {
namespace {

using SectionVisitor = std::function<void(const Section&, int depth)>;

void visit_all(const std::vector<Section>& sections, int depth, const SectionVisitor& visit) {
    for (const Section& section : sections) {
        visit(section, depth);
        visit_all(section.children, depth + 1, visit);
    }
}

void add_spans(const MappedText& text, std::vector<ByteSpan>& spans) {
    for (const MappedText::Piece& piece : text.pieces()) spans.push_back(piece.source);
}

std::vector<ByteSpan> accounted(const Document& document) {
    std::vector<ByteSpan> spans;
    add_spans(document.title, spans);
    add_spans(document.author, spans);
    for (const Skipped& skipped : document.skipped) spans.push_back(skipped.source);
    spans.insert(spans.end(), document.markup.begin(), document.markup.end());
    for_each_section(document, [&spans](const Section& section, int) {
        add_spans(section.title, spans);
        for (const Block& block : section.blocks) add_spans(block.text, spans);
    });
    std::ranges::sort(spans, {}, &ByteSpan::begin);
    return spans;
}

/// The bytes of `gap` without the white space and ignorable characters at either end.
ByteSpan readable_part(std::string_view source, ByteSpan gap) {
    ByteSpan part{gap.begin, gap.begin};
    const std::string_view text = source.substr(0, gap.end);
    for (std::size_t at = gap.begin; at < gap.end;) {
        const CodePoint c = decode_at(text, at);
        if (!is_space(c.value) && !is_ignorable(c.value)) {
            if (part.empty()) part.begin = at;
            part.end = at + c.size;
        }
        at += c.size;
    }
    return part;
}

}  // namespace

void declare_language(Document& document, const std::string& tag) {
    if (tag.empty()) return;
    document.language = tag;
    document.language_basis = LanguageBasis::declared;
}

void for_each_section(const Document& document, const SectionVisitor& visit) {
    visit_all(document.sections, 0, visit);
}

std::vector<ByteSpan> unaccounted(const Document& document) {
    std::vector<ByteSpan> lost;
    std::size_t reached = 0;
    const auto close_gap = [&](std::size_t end) {
        end = std::min(end, document.source.size());
        if (end <= reached) return;
        const ByteSpan part = readable_part(document.source, {reached, end});
        if (!part.empty()) lost.push_back(part);
    };
    for (const ByteSpan& span : accounted(document)) {
        close_gap(span.begin);
        reached = std::max(reached, span.end);
    }
    close_gap(document.source.size());
    return lost;
}

}  // namespace audio_edition

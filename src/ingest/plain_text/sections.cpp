// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/sections.h"

#include <optional>
#include <utility>

#include "ingest/plain_text/division.h"
#include "ingest/plain_text/emphasis.h"
#include "ingest/section_tree.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Builds the blocks of a parsed and notes what it leaves out of them.
class BlockBuilder {
  public:
    explicit BlockBuilder(ParsedText& parsed) : parsed_(parsed) {}

    Block build(const Paragraph& paragraph) {
        if (auto figure = illustration(paragraph)) return std::move(*figure);
        Block block{kind_of(paragraph), text_of(paragraph)};
        asterisk_above_ = block.text.text().find('*') != std::string::npos;
        return block;
    }

  private:
    [[nodiscard]] BlockKind kind_of(const Paragraph& paragraph) const noexcept {
        if (paragraph.is_note) return BlockKind::note;
        if (!paragraph.marker) return BlockKind::paragraph;
        if (paragraph.marker->kind == MarkerKind::quote) return BlockKind::quote;
        // "* To err is human." below a paragraph with an asterisk explains it.
        return paragraph.marker->symbol == U'*' && asterisk_above_ ? BlockKind::note : BlockKind::list_item;
    }

    /// "[Illustration: The mill]" is a figure of which the caption is read.
    std::optional<Block> illustration(const Paragraph& paragraph) {
        constexpr std::string_view opening = "[Illustration:";
        const std::string_view text = parsed_.text_of(paragraph);
        if (!text.starts_with(opening) || !text.ends_with("]")) return std::nullopt;
        const std::string_view caption = text.substr(opening.size(), text.size() - opening.size() - 1);
        if (shows_nothing(caption)) return std::nullopt;
        const std::size_t begin =
            paragraph.span.begin + opening.size() + caption.find_first_not_of(" \t\r\n");
        const std::size_t end = paragraph.span.end - 1;
        parsed_.skipped.push_back({{paragraph.span.begin, begin}, "illustration"});
        parsed_.skipped.push_back({{end, paragraph.span.end}, "illustration"});
        Block figure{BlockKind::figure, {}};
        append(figure.text, {begin, end});
        return figure;
    }

    /// One piece as long as nothing but white space parts the lines; a marker or a page number begins a new
    /// piece.
    MappedText text_of(const Paragraph& paragraph) {
        MappedText text;
        ByteSpan piece;
        for (std::size_t i = paragraph.first_line; i < paragraph.last_line; ++i) {
            const std::size_t begin = begin_of(paragraph, i);
            if (i == paragraph.first_line) {
                piece.begin = begin;
            } else if (!shows_nothing(ByteSpan{piece.end, begin}.of(parsed_.source))) {
                append(text, {piece.begin, parsed_.lines[i - 1].end});
                piece.begin = begin;
            }
            piece.end = parsed_.lines[i].text.end;
        }
        append(text, piece);
        return text;
    }

    /// Where the text of a line begins, after its marker if it has one.
    std::size_t begin_of(const Paragraph& paragraph, std::size_t line) {
        const ByteSpan text = parsed_.lines[line].text;
        if (!paragraph.marker || paragraph.marker->kind == MarkerKind::number) return text.begin;
        const bool quote = paragraph.marker->kind == MarkerKind::quote;
        if (!quote && line != paragraph.first_line) return text.begin;
        const auto marker = list_marker(text.of(parsed_.source));
        if (!marker || marker->kind != paragraph.marker->kind) return text.begin;
        const std::size_t end = text.begin + marker->size;
        const std::size_t space = ByteSpan{text.begin, end}.of(parsed_.source).find_last_not_of(" \t");
        parsed_.skipped.push_back(
            {{text.begin, text.begin + space + 1}, quote ? "quote marker" : "list marker"});
        return end;
    }

    void append(MappedText& text, ByteSpan span) { text.append(span.of(parsed_.source), span); }

    ParsedText& parsed_;
    bool asterisk_above_ = false;
};

/// Whether "CHAPTER I" fills the first line of a heading, and its title begins on the second.
bool has_title_below(const ParsedText& parsed, const Paragraph& heading) {
    if (heading.lines() < 2) return false;
    const auto division =
        read_division(parsed.lines[heading.first_line].text.of(parsed.source), *parsed.words);
    return division && division->title.empty();
}

/// The heading at `i`: what counts it, a line break, and its title, which may be a paragraph of its own.
MappedText heading_text(ParsedText& parsed, std::size_t i) {
    const Paragraph& head = parsed.paragraphs[i];
    const bool has_tail =
        i + 1 < parsed.paragraphs.size() && parsed.paragraphs[i + 1].role == ParagraphRole::heading_tail;
    ByteSpan label = head.span;
    ByteSpan title{head.span.end, head.span.end};
    if (has_tail) title = parsed.paragraphs[i + 1].span;
    if (has_title_below(parsed, head)) {
        label.end = parsed.lines[head.first_line].text.end;
        title.begin = parsed.lines[head.first_line + 1].text.begin;
    }
    MappedText text = without_emphasis(parsed.source, label, parsed.skipped);
    if (title.begin == title.end) return text;
    text.append_generated("\n");
    text.append(without_emphasis(parsed.source, title, parsed.skipped));
    return text;
}

}  // namespace

std::vector<Section> assemble_sections(ParsedText& parsed) {
    BlockBuilder blocks(parsed);
    SectionTree tree;
    bool scene_ended = false;
    for (std::size_t i = 0; i < parsed.paragraphs.size(); ++i) {
        const Paragraph& paragraph = parsed.paragraphs[i];
        scene_ended = scene_ended || paragraph.kind == LineKind::scene_break;
        if (paragraph.role == ParagraphRole::text) {
            Block block = blocks.build(paragraph);
            block.opens_scene = std::exchange(scene_ended, false);
            tree.add(std::move(block));
        }
        if (paragraph.role != ParagraphRole::heading) continue;
        scene_ended = false;
        tree.open(heading_text(parsed, i), paragraph.level);
    }
    return tree.finish();
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <string_view>

#include "ingest/plain_text/heading_shape.h"
#include "ingest/plain_text/headings.h"

namespace audio_edition {
namespace {

enum class TailLook : std::uint8_t { none, likely, certain };

bool may_hold_title(const Paragraph& paragraph) noexcept {
    constexpr std::size_t most_lines = 5;
    const bool other_heading = paragraph.division && paragraph.division->kind != DivisionKind::numbered;
    return paragraph.role == ParagraphRole::text && paragraph.kind == LineKind::text && !paragraph.marker &&
           !other_heading && paragraph.shape.words > 0 && paragraph.lines() <= most_lines;
}

/// In capitals a title may go on for lines; otherwise it is a line or two without a full stop, or in title
/// case. `keyword` says what it stands below: a letter begins with the address in italics.
TailLook look_of(const Paragraph& paragraph, std::string_view keyword, const HeadingWords& words) noexcept {
    constexpr std::size_t most_words_in_capitals = 60;
    constexpr std::size_t widest = 100;
    constexpr std::size_t widest_number = 20;
    const Shape& shape = paragraph.shape;
    if (shape.first == U'[' || shape.first == U'(') return TailLook::none;
    if (shape.capitals == Capitals::upper)
        return shape.words <= most_words_in_capitals ? TailLook::certain : TailLook::none;
    if (shape.columns > widest || paragraph.lines() > 2 || shape.quoted || is_unfinished(shape) ||
        shape.inner_stop) {
        return TailLook::none;
    }
    const bool is_address = words.letters.contains(keyword) && shape.first == U'_' && ends_sentence(shape);
    if (shape.capitals == Capitals::title)
        return shape.last == U'!' || is_address ? TailLook::none : TailLook::likely;
    if (shape.capitals == Capitals::none && shape.columns > widest_number) return TailLook::none;
    return shape.capitals != Capitals::lower && !ends_sentence(shape) ? TailLook::likely : TailLook::none;
}

/// What the paragraph right below heading `head` is, which must have text below it in turn.
TailLook tail_below(const ParsedText& parsed, std::size_t head) {
    const std::size_t at = head + 1;
    if (at >= parsed.paragraphs.size() || parsed.next_kept(at + 1) >= parsed.paragraphs.size())
        return TailLook::none;
    const std::string_view keyword = parsed.paragraphs[head].division->keyword;
    return may_hold_title(parsed.paragraphs[at])
               ? look_of(parsed.paragraphs[at], keyword, parsed.words->headings)
               : TailLook::none;
}

bool has_no_title(const Paragraph& paragraph) noexcept {
    return paragraph.role == ParagraphRole::heading && paragraph.division &&
           paragraph.division->title.empty() && paragraph.division->kind != DivisionKind::named;
}

}  // namespace

void settle_heading_tails(ParsedText& parsed) {
    struct Count {
        std::size_t heads = 0;
        std::size_t with_tail = 0;
    };
    std::map<std::string_view, Count> counts;  // by keyword
    std::vector<std::size_t> heads;
    for (std::size_t i = 0; i < parsed.paragraphs.size(); ++i) {
        if (!has_no_title(parsed.paragraphs[i])) continue;
        heads.push_back(i);
        Count& count = counts[parsed.paragraphs[i].division->keyword];
        ++count.heads;
        count.with_tail += tail_below(parsed, i) != TailLook::none ? 1 : 0;
    }
    for (const std::size_t head : heads) {
        const Count& count = counts[parsed.paragraphs[head].division->keyword];
        const bool usual = count.with_tail * 2 > count.heads;
        const TailLook look = tail_below(parsed, head);
        if (look == TailLook::certain || (look == TailLook::likely && usual)) {
            parsed.paragraphs[head + 1].role = ParagraphRole::heading_tail;
        }
    }
}

}  // namespace audio_edition

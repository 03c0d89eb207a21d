// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/parsed_text.h"

#include <algorithm>

#include "ingest/plain_text/heading_key.h"

namespace audio_edition {

std::string ParsedText::key_of(const Paragraph& paragraph) const {
    constexpr std::size_t longest_heading = 600;
    return paragraph.span.size() > longest_heading ? std::string{} : heading_key(text_of(paragraph));
}

bool ParsedText::is_in_contents(const Paragraph& paragraph) const {
    return !contents.empty() && std::ranges::binary_search(contents, key_of(paragraph));
}

void ParsedText::skip(Paragraph& paragraph, std::string_view rule) {
    paragraph.role = ParagraphRole::skipped;
    paragraph.rule = rule;
    skipped.push_back({paragraph.span, std::string(rule)});
}

std::size_t ParsedText::next_kept(std::size_t at) const noexcept {
    while (at < paragraphs.size() && paragraphs[at].role == ParagraphRole::skipped) ++at;
    return at;
}

std::optional<std::size_t> ParsedText::previous_kept(std::size_t at) const noexcept {
    while (at > 0) {
        if (paragraphs[--at].role != ParagraphRole::skipped) return at;
    }
    return std::nullopt;
}

}  // namespace audio_edition

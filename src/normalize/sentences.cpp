// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/sentences.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::u32string_view closers = U"'\")]}\u2019\u201D\u00BB.!?\u2026\u203D";

char32_t first_of(std::string_view text) noexcept {
    return decode_at(text, 0).value;
}

bool ends_sentences(const Token& token, std::string_view written) noexcept {
    if (token.kind != TokenKind::punctuation) return false;
    const char32_t c = first_of(written);
    return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026' || c == U'\u203D';
}

bool closes(const Token& token, std::string_view written) noexcept {
    if (token.kind == TokenKind::skipped || token.rule.origin == RuleOrigin::note) return true;
    return token.kind == TokenKind::punctuation && closers.find(first_of(written)) != closers.npos;
}

/// What follows the white space after a possible end: does it begin a sentence?
bool can_begin_sentence(const Passage& passage, std::size_t at, bool after_ellipsis) {
    while (at < passage.tokens.size() && passage.tokens[at].kind == TokenKind::skipped) ++at;
    if (at == passage.tokens.size()) return true;
    const std::string_view written = passage.written_of(passage.tokens[at]);
    const char32_t c = first_of(written);
    if (passage.tokens[at].kind == TokenKind::punctuation &&
        (c == U'\'' || c == U'"' || c == U'(' || c == U'_'))
        return at + 1 < passage.tokens.size() &&
               !is_lower(first_of(passage.written_of(passage.tokens[at + 1])));
    if (is_lower(c) || c == U'\u2014' || c == U'\u2013' || c == U'-' || c == U',' || c == U';') return false;
    return !after_ellipsis || is_upper(c) || c == U'\u201C' || c == U'\u2018';
}

}  // namespace

void find_sentences(Passage& passage) {
    passage.utterances.clear();
    const std::size_t count = passage.tokens.size();
    std::size_t first = 0;
    for (std::size_t at = 0; at < count;) {
        if (!ends_sentences(passage.tokens[at], passage.written_of(passage.tokens[at]))) {
            ++at;
            continue;
        }
        std::size_t stops = 0;
        std::size_t end = at;
        while (end < count && closes(passage.tokens[end], passage.written_of(passage.tokens[end]))) {
            const char32_t c = first_of(passage.written_of(passage.tokens[end]));
            stops += c == U'.' ? 1 : c == U'\u2026' ? 3 : 0;
            ++end;
        }
        at = end;
        if (end == count) break;
        if (passage.tokens[end].kind != TokenKind::space || !can_begin_sentence(passage, end + 1, stops >= 3))
            continue;
        passage.utterances.push_back({first, end + 1});
        first = at = end + 1;
    }
    if (first < count) passage.utterances.push_back({first, count});
}

}  // namespace audio_edition

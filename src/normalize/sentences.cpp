// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/sentences.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Which end a sentence wherever they stand; the first of them in scripts without spaces.
constexpr std::u32string_view unspaced_ends = U"\u3002\uFF01\uFF1F\uFF0E";
constexpr std::u32string_view other_ends = U"\u061F\u06D4\u0964\u0965\u1362\u0589";
constexpr std::u32string_view closers = U"'\")]}\u2019\u201D\u00BB.!?\u2026\u203D";

char32_t first_of(std::string_view text) noexcept {
    return decode_at(text, 0).value;
}

bool ends_sentences(const Token& token, std::string_view written) noexcept {
    if (token.kind != TokenKind::punctuation) return false;
    const char32_t c = first_of(written);
    return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026' || c == U'\u203D' ||
           other_ends.find(c) != other_ends.npos || unspaced_ends.find(c) != unspaced_ends.npos;
}

bool is_of(std::u32string_view set, const Token& token, std::string_view written) noexcept {
    return token.kind == TokenKind::punctuation && set.find(first_of(written)) != set.npos;
}

bool closes(const Token& token, std::string_view written, const SentenceMarks& marks) noexcept {
    if (token.kind == TokenKind::skipped || token.rule.origin == RuleOrigin::note) return true;
    constexpr std::u32string_view brackets = U"\u300D\u300F\uFF09";
    return is_of(closers, token, written) || is_of(marks.closers, token, written) ||
           is_of(unspaced_ends, token, written) || is_of(other_ends, token, written) ||
           is_of(brackets, token, written);
}

/// Where what closes a sentence ends, from its first mark at `at` on.
std::size_t end_of_closers(const Passage& passage, std::size_t at, const SentenceMarks& marks) noexcept {
    const std::size_t count = passage.tokens.size();
    const auto closes_at = [&](std::size_t place) {
        return place < count &&
               closes(passage.tokens[place], passage.written_of(passage.tokens[place]), marks);
    };
    while (closes_at(at)) ++at;
    if (at + 1 < count && passage.tokens[at].kind == TokenKind::space &&
        is_of(marks.spaced_closers, passage.tokens[at + 1], passage.written_of(passage.tokens[at + 1])))
        for (at += 2; closes_at(at);) ++at;
    return at;
}

bool ends_unspaced(const Passage& passage, std::size_t first, std::size_t last) noexcept {
    for (std::size_t at = first; at < last; ++at)
        if (is_of(unspaced_ends, passage.tokens[at], passage.written_of(passage.tokens[at]))) return true;
    return false;
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

void find_sentences(Passage& passage, const SentenceMarks& marks) {
    passage.utterances.clear();
    const std::size_t count = passage.tokens.size();
    std::size_t first = 0;
    for (std::size_t at = 0; at < count;) {
        if (!ends_sentences(passage.tokens[at], passage.written_of(passage.tokens[at]))) {
            ++at;
            continue;
        }
        const std::size_t end = end_of_closers(passage, at, marks);
        std::size_t stops = 0;
        for (std::size_t mark = at; mark < end; ++mark) {
            const char32_t c = first_of(passage.written_of(passage.tokens[mark]));
            stops += c == U'.' ? 1 : c == U'\u2026' ? 3 : 0;
        }
        const bool unspaced = ends_unspaced(passage, at, end);
        at = end;
        if (end == count) break;
        if (unspaced && passage.tokens[end].kind != TokenKind::space) {
            passage.utterances.push_back({first, end});
            first = end;
            continue;
        }
        if (passage.tokens[end].kind != TokenKind::space || !can_begin_sentence(passage, end + 1, stops >= 3))
            continue;
        passage.utterances.push_back({first, end + 1});
        first = at = end + 1;
    }
    if (first < count) passage.utterances.push_back({first, count});
}

}  // namespace audio_edition

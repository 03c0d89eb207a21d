// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/passage_writer.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr Rule plain_rule{"plain", "as written"};
constexpr Rule space_rule{"plain", "white space"};
constexpr Rule separator_rule{"plain", "words that touch"};

bool follows_without_space(std::string_view text) noexcept {
    return !text.empty() && std::string_view(".,;:!?)]}").find(text.front()) != std::string_view::npos;
}

bool is_heard(char32_t c) noexcept {
    return is_letter(c) || is_digit(c);
}

}  // namespace

ByteSpan PassageWriter::written(std::size_t first, std::size_t last) const noexcept {
    return {clean_.raw_offset(lexemes_[first].begin), clean_.raw_offset(lexemes_[last].begin)};
}

void PassageWriter::plain(std::size_t lexeme) {
    switch (lexemes_.kind(lexeme)) {
        case LexemeKind::space:
            space(lexeme);
            break;
        case LexemeKind::word:
        case LexemeKind::digits:
            say(written(lexeme, lexeme + 1), lexemes_.text(lexeme), TokenKind::word, plain_rule);
            break;
        default:
            say(written(lexeme, lexeme + 1), lexemes_.text(lexeme), TokenKind::punctuation, plain_rule);
    }
}

void PassageWriter::reading(Reading&& reading) {
    Token& token = say(written(reading.first, reading.last), reading.spoken, reading.kind, reading.rule);
    if (token.kind == TokenKind::skipped) return;
    token.ipa = std::move(reading.ipa);
    token.manner = reading.manner;
}

void PassageWriter::space(std::size_t lexeme) {
    const std::size_t here = passage_.spoken.size();
    if (!pending_space_ && here > 0) {
        pending_space_ = passage_.tokens.size();
        skipped_since_space_ = false;
    }
    add(written(lexeme, lexeme + 1), {here, here}, TokenKind::space, space_rule);
}

void PassageWriter::settle_space(std::string_view next, TokenKind kind) {
    if (!pending_space_) return;
    const std::size_t token = *pending_space_;
    pending_space_.reset();
    if (kind == TokenKind::punctuation && skipped_since_space_ && follows_without_space(next)) return;
    passage_.spoken += ' ';
    const std::size_t after = passage_.spoken.size();
    passage_.tokens[token].spoken.end = after;
    for (std::size_t later = token + 1; later < passage_.tokens.size(); ++later)
        passage_.tokens[later].spoken = {after, after};
}

void PassageWriter::separate(std::size_t written_begin, std::string_view next) {
    if (passage_.spoken.empty() || passage_.spoken.back() == ' ') return;
    const std::size_t here = passage_.spoken.size();
    if (!is_heard(decode_at(next, 0).value) || !is_heard(decode_before(passage_.spoken, here).value)) return;
    passage_.spoken += ' ';
    add({written_begin, written_begin}, {here, here + 1}, TokenKind::space, separator_rule);
}

Token& PassageWriter::add(ByteSpan written, ByteSpan spoken, TokenKind kind, const Rule& rule) {
    Token& token = passage_.tokens.emplace_back();
    token.written = written;
    token.spoken = spoken;
    token.kind = kind;
    token.rule = rule;
    return token;
}

Token& PassageWriter::say(ByteSpan written, std::string_view spoken, TokenKind kind, const Rule& rule) {
    if (spoken.empty()) {
        skipped_since_space_ = true;
        const std::size_t here = passage_.spoken.size();
        return add(written, {here, here}, TokenKind::skipped, rule);
    }
    settle_space(spoken, kind);
    separate(written.begin, spoken);
    const std::size_t begin = passage_.spoken.size();
    passage_.spoken += spoken;
    return add(written, {begin, passage_.spoken.size()}, kind, rule);
}

void PassageWriter::finish() {
    if (!passage_.tokens.empty()) {
        passage_.tokens.front().written.begin = 0;
        passage_.tokens.back().written.end = passage_.written.text().size();
    } else if (!passage_.written.empty()) {
        passage_.tokens.push_back(
            {{0, passage_.written.text().size()}, {0, 0}, TokenKind::skipped, space_rule, {}, {}});
    }
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/inline_text.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// What HTML collapses; a no-break space is a character like others.
constexpr std::string_view white_space = " \t\n\r\f";

}  // namespace

bool InlineText::precedes(const MappedText& run) const noexcept {
    return run.pieces().empty() || run.pieces().front().source.begin >= reached_;
}

void InlineText::add(const MappedText& run) {
    std::size_t reached = 0;
    for (const MappedText::Piece& piece : run.pieces()) {
        if (piece.text.begin > reached) add_generated(ByteSpan{reached, piece.text.begin}.of(run.text()));
        reached = piece.text.end;
        const std::string_view text = piece.text.of(run.text());
        if (piece.text.size() == piece.source.size()) {
            add_piece(text, piece.source);
        } else if (text.find_first_not_of(white_space) == std::string_view::npos) {
            add_piece(" ", piece.source);
        } else {
            put(text, piece.source);
        }
    }
    if (reached < run.text().size()) add_generated(std::string_view(run.text()).substr(reached));
}

/// Text whose source has the same size, or a single space.
void InlineText::add_piece(std::string_view text, ByteSpan source) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t visible = std::min(text.find_first_not_of(white_space, at), text.size());
        if (visible > at && !space_) {
            space_ = true;
            space_source_ = {source.begin + at,
                             text.size() == source.size() ? source.begin + at + 1 : source.end};
        }
        at = std::min(text.find_first_of(white_space, visible), text.size());
        if (at > visible)
            put(text.substr(visible, at - visible), {source.begin + visible, source.begin + at});
    }
}

void InlineText::add_preformatted(const MappedText& run) {
    std::size_t reached = 0;
    for (const MappedText::Piece& piece : run.pieces()) {
        if (piece.text.begin > reached) add_generated(ByteSpan{reached, piece.text.begin}.of(run.text()));
        put(piece.text.of(run.text()), piece.source);
        reached = piece.text.end;
    }
    if (reached < run.text().size()) add_generated(std::string_view(run.text()).substr(reached));
}

void InlineText::put(std::string_view text, ByteSpan source) {
    put_pending();
    text_.append(text, source);
    reached_ = source.end;
}

void InlineText::put_pending() {
    if (!text_.empty()) {
        if (!separator_.empty()) {
            text_.append_generated(separator_);
        } else if (space_ && !text_.text().ends_with('\n')) {
            text_.append(" ", space_source_);
        }
    }
    separator_.clear();
    space_ = false;
}

void InlineText::line_break() {
    if (!text_.empty() && separator_.empty()) separator_ = "\n";
}

void InlineText::add_generated(std::string_view words) {
    put_pending();
    text_.append_generated(words);
}

void InlineText::separate(std::string_view mark) {
    if (text_.empty()) return;
    constexpr std::u32string_view marks = U".,;:!?\u2026\u2014\u2013-";
    const char32_t last = decode_before(text_.text(), text_.text().size()).value;
    separator_ = marks.find(last) == std::u32string_view::npos ? std::string(mark) : " ";
}

void InlineText::end_sentence() {
    constexpr std::string_view marks = ".!?";
    if (!text_.empty() && marks.find(text_.text().back()) == std::string_view::npos)
        text_.append_generated(".");
}

MappedText InlineText::take() {
    separator_.clear();
    space_ = false;
    reached_ = 0;
    return std::exchange(text_, {});
}

}  // namespace audio_edition

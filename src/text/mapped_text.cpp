// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mapped_text.h"

#include <algorithm>
#include <cassert>

namespace audio_edition {
namespace {

using Piece = MappedText::Piece;

bool maps_bytewise(const Piece& piece) noexcept {
    return piece.text.size() == piece.source.size();
}

std::size_t source_of_begin(const Piece& piece, std::size_t at) noexcept {
    if (!maps_bytewise(piece) || at < piece.text.begin) return piece.source.begin;
    return piece.source.begin + (at - piece.text.begin);
}

std::size_t source_of_end(const Piece& piece, std::size_t at) noexcept {
    if (!maps_bytewise(piece) || at > piece.text.end) return piece.source.end;
    return piece.source.begin + (at - piece.text.begin);
}

}  // namespace

MappedText::MappedText(std::string_view document, ByteSpan source) {
    append(source.of(document), source);
}

void MappedText::append(std::string_view text, ByteSpan source) {
    assert(source.begin <= source.end);
    assert(pieces_.empty() || source.begin >= pieces_.back().source.end);
    if (text.empty()) return;
    const Piece piece{{text_.size(), text_.size() + text.size()}, source};
    text_.append(text);
    if (!pieces_.empty()) {
        Piece& last = pieces_.back();
        const bool adjoins = last.text.end == piece.text.begin && last.source.end == source.begin;
        if (adjoins && maps_bytewise(last) && maps_bytewise(piece)) {
            last.text.end = piece.text.end;
            last.source.end = source.end;
            return;
        }
    }
    pieces_.push_back(piece);
}

void MappedText::append(const MappedText& other) {
    std::size_t reached = 0;
    for (const Piece& piece : other.pieces_) {
        append_generated(ByteSpan{reached, piece.text.begin}.of(other.text_));
        append(piece.text.of(other.text_), piece.source);
        reached = piece.text.end;
    }
    append_generated(std::string_view(other.text_).substr(reached));
}

void MappedText::append_generated(std::string_view text) {
    text_.append(text);
}

ByteSpan MappedText::source_of(ByteSpan span) const noexcept {
    const auto first =
        std::ranges::upper_bound(pieces_, span.begin, {}, [](const Piece& p) { return p.text.end; });
    if (first == pieces_.end()) {
        const std::size_t after = source().end;
        return {after, after};
    }
    if (span.empty() || first->text.begin >= span.end) {
        const std::size_t at = source_of_begin(*first, span.begin);
        return {at, at};
    }
    const auto beyond = std::ranges::lower_bound(first, pieces_.end(), span.end, {},
                                                 [](const Piece& p) { return p.text.begin; });
    return {source_of_begin(*first, span.begin), source_of_end(*std::prev(beyond), span.end)};
}

ByteSpan MappedText::source() const noexcept {
    if (pieces_.empty()) return {};
    return {pieces_.front().source.begin, pieces_.back().source.end};
}

}  // namespace audio_edition

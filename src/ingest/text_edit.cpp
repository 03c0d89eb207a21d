// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_edit.h"

#include <algorithm>
#include <utility>

namespace audio_edition {
namespace {

/// Copies parts of a text, each after the one before.
class PartCopier {
  public:
    explicit PartCopier(const MappedText& from) : from_(from) {}

    void copy(ByteSpan part) {
        std::size_t reached = part.begin;
        for (; next_ < from_.pieces().size(); ++next_) {
            const MappedText::Piece& piece = from_.pieces()[next_];
            if (piece.text.end <= reached) continue;
            if (piece.text.begin >= part.end) break;
            generate({reached, std::max(reached, piece.text.begin)});
            reached = std::min(piece.text.end, part.end);
            copy_of(piece, {std::max(part.begin, piece.text.begin), reached});
            if (piece.text.end > part.end) break;
        }
        generate({reached, part.end});
    }
    void generate(std::string_view text) { copied_.append_generated(text); }
    [[nodiscard]] MappedText take() { return std::move(copied_); }

  private:
    void generate(ByteSpan part) {
        if (part.begin < part.end) copied_.append_generated(part.of(from_.text()));
    }

    void copy_of(const MappedText::Piece& piece, ByteSpan part) {
        if (piece.text.size() == piece.source.size()) {
            const std::size_t begin = piece.source.begin + (part.begin - piece.text.begin);
            copied_.append(part.of(from_.text()), {begin, begin + part.size()});
        } else if (whole_ != &piece) {
            copied_.append(piece.text.of(from_.text()), piece.source);
            whole_ = &piece;
        }
    }

    const MappedText& from_;
    std::size_t next_ = 0;
    const MappedText::Piece* whole_ = nullptr;  ///< that was copied as a whole
    MappedText copied_;
};

}  // namespace

MappedText edited(const MappedText& text, std::span<const TextEdit> edits) {
    PartCopier copier(text);
    std::size_t done = 0;
    for (const TextEdit& edit : edits) {
        copier.copy({done, edit.part.begin});
        copier.generate(edit.instead);
        done = edit.part.end;
    }
    copier.copy({done, text.text().size()});
    return copier.take();
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "document/script.h"
#include "normalize/lexeme.h"
#include "normalize/reading.h"
#include "normalize/typography.h"

namespace audio_edition {

/// Puts a passage together from readings and plain lexemes, left to right, so that its tokens tile both
/// texts.
///
/// White space is said as one space between two things that are heard, and as nothing at either end, beside
/// other white space, and before the punctuation that follows something skipped: `shown [12].` → `shown.`.
/// Where two words meet that the writing sets side by side (`5G`), a space is put between them.
class PassageWriter {
  public:
    PassageWriter(Passage& passage, const CleanText& clean, const Lexemes& lexemes)
        : passage_(passage), clean_(clean), lexemes_(lexemes) {}

    void plain(std::size_t lexeme);
    void reading(Reading&& reading);
    /// Call once, at the end.
    void finish();

  private:
    void space(std::size_t lexeme);
    Token& add(ByteSpan written, ByteSpan spoken, TokenKind kind, const Rule& rule);
    Token& say(ByteSpan written, std::string_view spoken, TokenKind kind, const Rule& rule);
    void settle_space(std::string_view next, TokenKind kind);
    void separate(std::size_t written_begin, std::string_view next);
    [[nodiscard]] ByteSpan written(std::size_t first, std::size_t last) const noexcept;

    Passage& passage_;
    const CleanText& clean_;
    const Lexemes& lexemes_;
    std::optional<std::size_t> pending_space_;  // token whose one space is still undecided
    bool skipped_since_space_ = false;
};

}  // namespace audio_edition

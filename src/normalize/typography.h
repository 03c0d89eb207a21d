// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// Text as it was found, with the traces of typesetting taken out and the way back to the bytes kept.
///
/// Taken out or replaced: soft hyphens, zero-width and other ignorable characters (nothing), no-break and
/// thin spaces (a space), ligatures (ﬁ → fi), full-width digits, C1 controls where windows-1252 was meant
/// (0x93 → “), decomposed letters (NFC), malformed bytes (U+FFFD is dropped), the brackets of an ending that
/// an editor added (idea[s] → ideas).
///
///     raw      "co\u00ADoperate \uFB01ve"      clean   "cooperate five"
///     raw_offset(0) = 0     raw_offset(2) = 4     raw_offset(10) = 12
///
/// Most text needs none of it; then `text` is a view of the raw bytes and nothing is copied. `raw` must
/// outlive this.
class CleanText {
  public:
    /// `added_endings` are sorted, of at most three ASCII letters.
    explicit CleanText(std::string_view raw, std::span<const std::string_view> added_endings = {});

    [[nodiscard]] std::string_view text() const noexcept {
        return changed_ ? std::string_view(clean_) : raw_;
    }
    /// Where the clean byte `at` begins in the raw text; the raw size for the clean size. Ascending.
    [[nodiscard]] std::size_t raw_offset(std::size_t at) const noexcept {
        return changed_ ? moved_offset(at) : at;
    }

  private:
    void add(std::string_view clean, std::size_t raw_begin);
    [[nodiscard]] std::size_t moved_offset(std::size_t at) const noexcept;

    std::string_view raw_;
    std::string clean_;
    std::vector<std::pair<std::size_t, std::size_t>>
        steps_;  // clean offset, raw offset: where the distance changes
    bool changed_ = false;
};

}  // namespace audio_edition

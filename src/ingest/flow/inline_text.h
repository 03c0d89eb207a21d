// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "text/mapped_text.h"

namespace audio_edition {

/// Gathers runs of text into one block, with white space as a browser shows it: one space for any number of
/// spaces and line ends, none at the beginning and the end.
///
///     "The \n  mill" " and" line_break "the river "       The mill and\nthe river
class InlineText {
  public:
    /// Whether `run` comes later in the source than all that is here. Only then may it be added.
    [[nodiscard]] bool precedes(const MappedText& run) const noexcept;
    void add(const MappedText& run);
    /// A run in which spaces and line ends stay as they are.
    void add_preformatted(const MappedText& run);
    /// Ends the line, where there is one.
    void line_break();
    /// Words that no source has; white space before them stays.
    void add_generated(std::string_view words);
    /// `mark`, such as "; ", will stand between what is here and what follows, unless what is here ends in a
    /// mark of its own, which a space follows then. Nothing where either is missing.
    void separate(std::string_view mark);

    /// Adds a full stop where the text does not end in one, or in another mark that ends a sentence.
    void end_sentence();

    /// Nothing visible yet.
    [[nodiscard]] bool blank() const noexcept { return text_.empty(); }
    [[nodiscard]] const std::string& text() const noexcept { return text_.text(); }
    /// What was gathered; nothing is here then.
    [[nodiscard]] MappedText take();

  private:
    void add_piece(std::string_view text, ByteSpan source);
    void put(std::string_view text, ByteSpan source);
    void put_pending();

    MappedText text_;
    std::string separator_;  ///< to be put before the next visible text
    bool space_ = false;     ///< likewise
    ByteSpan space_source_;
    std::size_t reached_ = 0;  ///< in the source
};

}  // namespace audio_edition

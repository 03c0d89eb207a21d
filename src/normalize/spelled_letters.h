// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "normalize/classes/semiotic_class.h"
#include "normalize/lexeme.h"

namespace audio_edition {

/// Letters as readings write those that are said one by one: AT → A.T
[[nodiscard]] std::string spelled_letters(std::string_view letters);
/// The same with what stands after them, as every plural and possessive is written: CDs → C.D's
[[nodiscard]] std::string spelled_letters(std::string_view letters, std::string_view ending);

/// Puts blanks in place of the stops between such letters, "dot A.T" → "dot A T", as tokens have them.
/// Whether there were any.
bool part_letters(std::string& spoken) noexcept;

[[nodiscard]] bool are_capitals(std::string_view text) noexcept;

/// The capitals that a word begins with, and what is left of it.
///
///     IBDs    IBD, s        BBC's    BBC, 's        NATO    NATO, nothing
struct CapitalLetters {
    std::string_view letters, ending;
};

[[nodiscard]] CapitalLetters leading_capitals(std::string_view word) noexcept;

/// A stop at `at`, after letters, that belongs to them: the sentence goes on in lower case, as it does after
/// the `U.S.` of "U.S. troops".
[[nodiscard]] bool stop_within(const Lexemes& lexemes, std::size_t at) noexcept;

/// True where letters are better left as they are written, and said by their phonemes: PCs; and before a
/// stop, at `last`, that would look like one of theirs though it ends a sentence: in the UAE. Prices rose.
[[nodiscard]] bool keeps_writing(const Context& context, std::size_t last,
                                 const CapitalLetters& word) noexcept;

}  // namespace audio_edition

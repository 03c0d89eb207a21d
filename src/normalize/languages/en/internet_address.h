// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "audio_edition/reading_options.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// The rest of an address from some lexeme on, and how it is said.
struct AddressPart {
    std::size_t last = 0;  ///< the lexeme after it; punctuation of the sentence is left out
    std::string spoken;
    bool shortened = false;  ///< a long path, or what follows ? or #, is not said
};

/// An address with its protocol or its www, neither of which is said.
///
///     https://www.example.com/path/to   example dot com slash path slash to
///
/// Said in short, nothing after the name is.
[[nodiscard]] std::optional<AddressPart> read_full_address(const Lexemes& lexemes, std::size_t at,
                                                           Mention mention = Mention::say);
/// A name from a full stop within it on: `.com`, `.co.uk/news`. Nothing when no top level domain ends it.
[[nodiscard]] std::optional<AddressPart> read_domain_from_dot(const Lexemes& lexemes, std::size_t at,
                                                              Mention mention = Mention::say);
/// The domain after the @ of an e-mail address, which begins at `at`.
[[nodiscard]] std::optional<AddressPart> read_mail_domain(const Lexemes& lexemes, std::size_t at);

/// The ending of a file name, with or without its digits: pdf, mp3. Ends where the name ends.
[[nodiscard]] std::optional<AddressPart> read_file_ending(const Lexemes& lexemes, std::size_t at);

}  // namespace audio_edition::en

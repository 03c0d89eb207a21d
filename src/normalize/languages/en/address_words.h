// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// Words that are written as one: HealthyYouth → Healthy Youth, BBCNews → BBC News, iPhone stays.
[[nodiscard]] std::string split_camel_case(std::string_view word);

/// A part of a name on the Internet, between its dots and hyphens.
[[nodiscard]] inline bool is_name_part(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) || lexemes.is_digits(at);
}

/// A part of a path that begins at `at` and that a machine made up: 2hWw372, MYwRz9euaq, 9780140449136.
[[nodiscard]] bool is_machine_made(const Lexemes& lexemes, std::size_t at, std::size_t last);

/// Adds a word, set apart by a space, or the lexeme at `at` as it is said within an address: dot, slash,
/// dash.
void add_address_word(std::string& spoken, std::string_view word);
void add_address_lexeme(const Lexemes& lexemes, std::size_t at, std::string& spoken);

}  // namespace audio_edition::en

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace audio_edition {

/// One code point and how many bytes it takes. `size` is 0 only at the end of the text.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;
};

/// The code point at byte `at`. A byte that starts no well-formed sequence (Unicode 15, table 3-7) reads as
/// U+FFFD of size 1, so a walk always ends and never skips a byte.
[[nodiscard]] CodePoint decode_at(std::string_view text, std::size_t at) noexcept;

/// The code point that ends before byte `at`; size 0 at the beginning.
[[nodiscard]] CodePoint decode_before(std::string_view text, std::size_t at) noexcept;

/// `code_point` must be a Unicode scalar value: at most U+10FFFF, and no surrogate.
void append_utf8(std::string& text, char32_t code_point);
[[nodiscard]] bool is_valid_utf8(std::string_view text) noexcept;
/// How many bytes at the beginning are ASCII.
[[nodiscard]] std::size_t ascii_prefix(std::string_view text) noexcept;

/// Properties from the Unicode character database (that of ICU). A table lookup for ASCII.
[[nodiscard]] bool is_letter(char32_t c) noexcept;
[[nodiscard]] bool is_upper(char32_t c) noexcept;
[[nodiscard]] bool is_lower(char32_t c) noexcept;
[[nodiscard]] bool is_digit(char32_t c) noexcept;  ///< decimal digits, of any script
[[nodiscard]] bool is_space(char32_t c) noexcept;  ///< White_Space, so also no-break and thin spaces
[[nodiscard]] bool is_mark(char32_t c) noexcept;   ///< combining marks
[[nodiscard]] bool is_emoji(char32_t c) noexcept;  ///< shown as a picture by default
/// Nothing to see: controls but white space, soft hyphen, zero-width characters, variation selectors, the
/// byte order mark, noncharacters.
[[nodiscard]] bool is_ignorable(char32_t c) noexcept;
/// Whether all of `text` is white space and ignorable.
[[nodiscard]] bool shows_nothing(std::string_view text) noexcept;
[[nodiscard]] bool has_letter(std::string_view text) noexcept;

/// Text as other text. These throw Error{broken_input} at 2 GiB, ICU's limit.
[[nodiscard]] std::string to_lower(std::string_view text);  ///< root locale; malformed bytes become U+FFFD
[[nodiscard]] std::string to_upper(std::string_view text);
[[nodiscard]] std::string fold_case(std::string_view text);  ///< for comparing: Unicode full case folding
[[nodiscard]] std::string to_nfc(std::string_view text);
[[nodiscard]] std::string to_nfd(std::string_view text);
/// Without diacritics, where the base is Latin: `Sánchez` → `Sanchez`, `Dvořák` → `Dvorak`, `Øre` → `Ore`.
[[nodiscard]] std::string fold_diacritics(std::string_view text);
/// A file name that is safe anywhere: lower-case ASCII letters, digits and single hyphens, at most `limit`
/// bytes; other scripts transliterated, apostrophes dropped. Cut between words where it is too long, within
/// the first word only; never the name of a device. Empty when nothing is left.
///
///     ../Émile & Co.    emile-co         CON               x-con
///     Khan's Reise      khans-reise      Война и мир       vojna-i-mir
[[nodiscard]] std::string slug(std::string_view text, std::size_t limit = 80);

}  // namespace audio_edition

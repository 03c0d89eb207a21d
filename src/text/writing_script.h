// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// The script that `c` is of, by its ISO 15924 code: "Latn", "Cyrl", "Hang". What all scripts use, such as
/// digits and punctuation, is "Zyyy"; marks that take the script of their letter are "Zinh". The text lives
/// for ever.
[[nodiscard]] std::string_view script_of(char32_t c) noexcept;

/// Marks, brackets, quotes and dashes, of any script.
[[nodiscard]] bool is_punctuation(char32_t c) noexcept;

/// From 0 to 9. `c` must be a digit.
[[nodiscard]] unsigned digit_value(char32_t c) noexcept;

}  // namespace audio_edition

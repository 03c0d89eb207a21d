// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// A picture that people also write as text, such as ❤ and ✔, or one that is always a picture.
[[nodiscard]] bool may_be_emoji(char32_t c) noexcept;
/// A colour of skin, which belongs to the picture before it.
[[nodiscard]] bool is_emoji_modifier(char32_t c) noexcept;
/// One of the two letters of a flag.
[[nodiscard]] bool is_flag_letter(char32_t c) noexcept;

/// What `picture` shows, in lower case, by the names of Unicode; a flag by its country. Empty for what has no
/// name.
///
///     👍🏽  thumbs up      🎉  party popper      ❤  heart      🇫🇷  flag of France
[[nodiscard]] std::string emoji_name(std::string_view picture);

}  // namespace audio_edition

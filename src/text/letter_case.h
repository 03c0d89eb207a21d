// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// `c` in lower case, by Unicode's simple mapping: É becomes é; what has no lower case stays.
[[nodiscard]] char32_t lower_letter(char32_t c) noexcept;

/// `text` in lower case, of the same size: a letter whose lower case takes more or fewer bytes stays as it
/// is, so that an offset in one is an offset in the other. Malformed bytes stay.
[[nodiscard]] std::string lower_in_place(std::string_view text);

}  // namespace audio_edition

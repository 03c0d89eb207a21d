// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// A text by which two spellings of one heading are known as the same: its letters and digits, case folded,
/// one space between words. `Dr. Author's  DIARY--continued` is "dr author s diary continued".
[[nodiscard]] std::string heading_key(std::string_view text);

/// The same for an entry of a contents list, without the dots and the page number at its end: `The Storm . .
/// . 12` is "the storm".
[[nodiscard]] std::string entry_key(std::string_view entry);

}  // namespace audio_edition

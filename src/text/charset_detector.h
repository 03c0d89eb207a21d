// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// The encodings that `bytes` may be in, likeliest first, by the frequency of letters and sequences (ICU);
/// those that ICU has little confidence in are left out. Only encodings that extend ASCII are looked for.
///
/// Looks at up to 8 KiB from around those bytes that are not ASCII, wherever they stand.
[[nodiscard]] std::vector<std::string> detect_charsets(std::string_view bytes);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// The ISO 639-2 code (terminological) of a BCP 47 tag's language, as ID3 wants it; "und" where there is
/// none.
///
///     en-GB  eng        zh-Hant  zho        yue  yue        x-private, "", 4711  und
[[nodiscard]] std::string iso_639_2(std::string_view bcp_47);

}  // namespace audio_edition

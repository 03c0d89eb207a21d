// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <unicode/unistr.h>
#include <unicode/utypes.h>

namespace audio_edition {

/// To and from ICU's UTF-16, for use inside this folder. Malformed bytes become U+FFFD.
/// Throws Error{broken_input} at 2 GiB, where ICU's 32-bit lengths end.
[[nodiscard]] icu::UnicodeString to_icu(std::string_view text);
[[nodiscard]] std::string from_icu(const icu::UnicodeString& text);

/// Throws Error{unavailable} where ICU reports that it could not do `what`: its data are missing or
/// incomplete.
void check_icu(UErrorCode status, std::string_view what);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/icu_string.h"

#include <cstdint>
#include <limits>

#include "base/error.h"

namespace audio_edition {

icu::UnicodeString to_icu(std::string_view text) {
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) {
        throw Error(ErrorKind::broken_input, "text", "is longer than 2 GiB; split it");
    }
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string from_icu(const icu::UnicodeString& text) {
    std::string result;
    text.toUTF8String(result);
    return result;
}

void check_icu(UErrorCode status, std::string_view what) {
    if (U_SUCCESS(status)) return;
    throw Error(ErrorKind::unavailable, "ICU",
                std::string(what) + " failed: " + u_errorName(status) + "; install ICU's full data");
}

}  // namespace audio_edition

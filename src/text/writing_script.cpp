// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/writing_script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace audio_edition {

std::string_view script_of(char32_t c) noexcept {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return U_SUCCESS(status) != 0 ? uscript_getShortName(script) : "Zyyy";
}

bool is_punctuation(char32_t c) noexcept {
    return u_ispunct(static_cast<UChar32>(c)) != 0;
}

unsigned digit_value(char32_t c) noexcept {
    return static_cast<unsigned>(u_charDigitValue(static_cast<UChar32>(c)));
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/writing_script.h"

#include <unicode/uscript.h>

namespace audio_edition {

std::string_view script_of(char32_t c) noexcept {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return U_SUCCESS(status) != 0 ? uscript_getShortName(script) : "Zyyy";
}

}  // namespace audio_edition

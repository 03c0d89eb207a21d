// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/letters.h"

#include "language/language.h"

namespace audio_edition {

Letters letters_of(std::string_view tag) {
    const Language language = Language::parse_or_english(tag);
    if (language.base() == "en") return {};
    return {Alphabet(language.tag()), false, language.base() == "ur"};
}

}  // namespace audio_edition

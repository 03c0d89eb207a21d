// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/spoken_text.h"

#include "text/single_letters.h"

namespace audio_edition {
std::string spoken_text(const Passage& passage) {
    std::string text = passage.spoken;
    for (const Token& token : passage.tokens) {
        if (token.manner == Manner::letters)
            text.replace(token.spoken.begin, token.spoken.size(),
                         with_stops_between_letters(passage.spoken_of(token)));
    }
    return text;
}

}  // namespace audio_edition

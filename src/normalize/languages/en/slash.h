// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// and/or, he/she, input/output
void propose_slash(const Lexemes& lexemes, std::size_t at, Proposals& proposals);

/// w/o   n/a   w/: begun at the first letter
void propose_slash_word(const Lexemes& lexemes, std::size_t at, Proposals& proposals);

}  // namespace audio_edition::en

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Salt & pepper, &c.
void propose_ampersand(const Lexemes& lexemes, std::size_t at, Proposals& proposals);

/// Letters on both sides of an ampersand: AT&T, Q&A, S&P. The letter A needs its sound, since the engine
/// takes it for the article.
void propose_letters_around_ampersand(const Lexemes& lexemes, std::size_t at, Proposals& proposals);

}  // namespace audio_edition::en

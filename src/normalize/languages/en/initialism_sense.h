// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Two letters that stand for several things, said in full where the words around them tell which: AC is
/// alternating current beside a generator and air conditioning in a house, and NO beside oxides is no answer.
/// Elsewhere they are letters, or a word.
extern const SemioticClass initialism_sense_class;

}  // namespace audio_edition::en

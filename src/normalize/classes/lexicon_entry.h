// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition {

/// Words and phrases of the lexicon. A person decided, so it beats every rule.
extern const SemioticClass lexicon_entry_class;

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/script.h"
#include "normalize/normalize.h"

namespace audio_edition {

enum class Digits { said, left_to_the_engine };

/// What holds for every text: tokens tile both sides, utterances tile the tokens, no digit survives
/// but in a language whose engine says them, and
/// saying what is said changes nothing. Failures are reported to the running test.
void expect_laws(const Passage& passage, const Normalizer& normalizer, Digits digits = Digits::said);

/// The same but for saying it again.
void expect_structure(const Passage& passage, Digits digits = Digits::said);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/script.h"
#include "normalize/normalize.h"

namespace audio_edition {

/// What holds for every text: tokens tile both sides, utterances tile the tokens, no digit survives, and
/// saying what is said changes nothing. Failures are reported to the running test.
void expect_laws(const Passage& passage, const Normalizer& normalizer);

/// The same but for saying it again.
void expect_structure(const Passage& passage);

}  // namespace audio_edition

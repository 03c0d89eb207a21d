// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/script.h"

namespace audio_edition {

/// Cuts a passage into sentences: fills `utterances` so that they tile `tokens`.
///
/// Only punctuation that was left over by every reading can end a sentence; the full stop of "Dr." is part of
/// its token and never gets here. White space after the end belongs to the sentence before it.
///
///     "What?" he said. Then: no. 5 (five…) went. "Go!" She went.
///     |"What?" he said. |Then: no. 5 (five…) went. |"Go!" |She went.|
void find_sentences(Passage& passage);

}  // namespace audio_edition

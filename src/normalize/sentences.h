// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "document/script.h"

namespace audio_edition {

/// Quotation marks that close in one language and open in another.
struct SentenceMarks {
    std::u32string_view closers =
        U"\u201C\u2018\u00AB";  ///< right after a full stop: „Ja.“ Er ging. »Ja.« Er ging.
    std::u32string_view spaced_closers = {};  ///< after a space as well: « Oui. » Il partit.
};

/// Cuts a passage into sentences: fills `utterances` so that they tile `tokens`.
///
/// Only punctuation that was left over by every reading can end a sentence; the full stop of "Dr." is part of
/// its token and never gets here. White space after the end belongs to the sentence before it.
///
///     "What?" he said. Then: no. 5 (five…) went. "Go!" She went.
///     |"What?" he said. |Then: no. 5 (five…) went. |"Go!" |She went.|
///
/// In scripts that set no space after a sentence, its own marks end it: 他来了。她走了。
void find_sentences(Passage& passage, const SentenceMarks& marks);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace audio_edition {

/// Puts together words that a line end of the source breaks at a hyphen, a soft hyphen or "¬", in titles and
/// blocks. Every byte still maps to the source.
///
///     nega-⏎tive   one-to-⏎one   Anglo-⏎Saxon   gov¬⏎ernment        negative   one-to-one   Anglo-Saxon   government
///     pre-⏎and post-harvest                                         as it is
///
/// How a word is written elsewhere in the document decides first, then the words of its language. Code is
/// left alone.
void join_broken_words(Document& document);

}  // namespace audio_edition

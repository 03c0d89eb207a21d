// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/embedded_words.h"

namespace audio_edition::en {

// Of the files in words/, which say what their words are.
extern const EmbeddedWords counted_nouns;
extern const EmbeddedWords regnal_names;
extern const EmbeddedWords short_words;
extern const EmbeddedWords spelled_acronyms;
extern const EmbeddedWords spoken_acronyms;

}  // namespace audio_edition::en

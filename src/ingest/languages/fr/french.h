// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"
#include "ingest/languages/words_anywhere.h"

namespace audio_edition {

extern const LanguageWords french_words;
extern const WordsAnywhere french_anywhere;

}  // namespace audio_edition

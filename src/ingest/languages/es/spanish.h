// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/languages/language_words.h"
#include "ingest/languages/words_anywhere.h"

namespace audio_edition {

extern const LanguageWords spanish_words;
extern const WordsAnywhere spanish_anywhere;

}  // namespace audio_edition

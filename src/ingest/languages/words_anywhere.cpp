// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/words_anywhere.h"

#include "ingest/languages/de/german.h"
#include "ingest/languages/en/english.h"
#include "ingest/languages/es/spanish.h"
#include "ingest/languages/fr/french.h"
#include "ingest/languages/it/italian.h"
#include "ingest/languages/nl/dutch.h"
#include "ingest/languages/pt/portuguese.h"
#include "ingest/languages/ru/russian.h"

namespace audio_edition {
namespace {

constexpr std::array all_anywhere{&english_anywhere, &german_anywhere,  &french_anywhere,
                                  &spanish_anywhere, &italian_anywhere, &portuguese_anywhere,
                                  &dutch_anywhere,   &russian_anywhere};

}  // namespace

std::span<const WordsAnywhere* const> words_anywhere() noexcept {
    return all_anywhere;
}

}  // namespace audio_edition

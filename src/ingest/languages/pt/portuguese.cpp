// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese.h"

namespace audio_edition {

constinit const WordsAnywhere portuguese_anywhere{
    .language = "pt",
    .months = {"jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"},
    .related_links = {"leia também|mais (<more>)"},
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish.h"

namespace audio_edition {

constinit const WordsAnywhere spanish_anywhere{
    .language = "es",
    .months = {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"},
    .related_links = {"lea también (<more>)"},
};

}  // namespace audio_edition

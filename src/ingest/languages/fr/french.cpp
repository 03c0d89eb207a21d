// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french.h"

namespace audio_edition {

constinit const WordsAnywhere french_anywhere{
    .language = "fr",
    .months = {"jan", "fév", "mar", "avr", "mai", "juin", "juil", "aoû", "sep", "oct", "nov", "déc"},
    .related_links = {"lire aussi (<more>)"},
};

}  // namespace audio_edition

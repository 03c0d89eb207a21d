// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french.h"

namespace audio_edition {
namespace {

constexpr std::array french_openings{
    LineOpening{"lire aussi", "related links"},
};

}  // namespace

constinit const WordsAnywhere french_anywhere{
    .language = "fr",
    .months = {"jan", "fév", "mar", "avr", "mai", "juin", "juil", "aoû", "sep", "oct", "nov", "déc"},
    .openings = french_openings,
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian.h"

namespace audio_edition {
namespace {

constexpr std::array italian_openings{
    LineOpening{"(leggi anche", "related links"},
    LineOpening{"leggi anche", "related links"},
};

}  // namespace

constinit const WordsAnywhere italian_anywhere{
    .language = "it",
    .months = {"gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"},
    .openings = italian_openings,
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish.h"

namespace audio_edition {
namespace {

constexpr std::array spanish_openings{
    LineOpening{"lea también", "related links"},
};

}  // namespace

constinit const WordsAnywhere spanish_anywhere{
    .language = "es",
    .months = {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"},
    .openings = spanish_openings,
};

}  // namespace audio_edition

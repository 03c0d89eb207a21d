// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese.h"

namespace audio_edition {
namespace {

constexpr std::array portuguese_openings{
    LineOpening{"leia também", "related links"},
    LineOpening{"leia mais", "related links"},
};

}  // namespace

constinit const WordsAnywhere portuguese_anywhere{
    .language = "pt",
    .months = {"jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"},
    .openings = portuguese_openings,
};

}  // namespace audio_edition

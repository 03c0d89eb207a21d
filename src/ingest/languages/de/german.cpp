// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german.h"

namespace audio_edition {
namespace {

constexpr std::array german_openings{
    LineOpening{"lesen sie auch", "related links"},
};

}  // namespace

constinit const WordsAnywhere german_anywhere{
    .language = "de",
    .months = {"jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"},
    .openings = german_openings,
    .nobody = "redaktion",
};

}  // namespace audio_edition

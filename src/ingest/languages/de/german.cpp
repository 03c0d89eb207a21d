// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german.h"

namespace audio_edition {

constinit const WordsAnywhere german_anywhere{
    .language = "de",
    .months = {"jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"},
    .related_links = {"lesen sie auch (<more>)"},
    .nobody = "redaktion",
};

}  // namespace audio_edition

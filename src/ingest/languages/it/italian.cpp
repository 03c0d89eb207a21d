// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian.h"

namespace audio_edition {

constinit const WordsAnywhere italian_anywhere{
    .language = "it",
    .months = {"gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"},
    .related_links = {"leggi anche (<more>)", "( leggi anche (<more>)"},
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Things whose numbers are names, said in pairs of digits: Boeing 737, Flight 1549, room 101.
inline constexpr WordSet numbered_things(
    {"airbus",     "apartment",  "apt",     "atari",    "audi",       "bmw",     "boeing",
     "cessna",     "channel",    "citroën", "concorde", "embraer",    "ext",     "extension",
     "fahrenheit", "ferrari",    "fiat",    "flat",     "flight",     "fokker",  "form",
     "freeway",    "gulfstream", "highway", "hwy",      "interstate", "learjet", "locker",
     "mercedes",   "motorway",   "nissan",  "office",   "peugeot",    "porsche", "renault",
     "room",       "rooms",      "route",   "suite",    "tupolev",    "volvo",   "xbox"});

}  // namespace audio_edition::en

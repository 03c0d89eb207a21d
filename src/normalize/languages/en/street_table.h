// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

struct ShortForm {
    std::string_view written;  ///< folded, without the full stop
    std::string_view spoken;
};

/// Kinds of street, after a name. Sorted.
inline constexpr auto street_kinds = std::to_array<ShortForm>({{"av", "Avenue"},
                                                               {"ave", "Avenue"},
                                                               {"blvd", "Boulevard"},
                                                               {"cir", "Circle"},
                                                               {"cres", "Crescent"},
                                                               {"ct", "Court"},
                                                               {"dr", "Drive"},
                                                               {"expy", "Expressway"},
                                                               {"fwy", "Freeway"},
                                                               {"hwy", "Highway"},
                                                               {"ln", "Lane"},
                                                               {"pkwy", "Parkway"},
                                                               {"pl", "Place"},
                                                               {"rd", "Road"},
                                                               {"sq", "Square"},
                                                               {"st", "Street"},
                                                               {"ter", "Terrace"},
                                                               {"tpke", "Turnpike"}});

/// The same in full, which house numbers may stand before.
inline constexpr WordSet street_words({"alley",   "avenue",  "boulevard", "broadway", "circle",
                                       "close",   "court",   "crescent",  "drive",    "expressway",
                                       "freeway", "gardens", "highway",   "lane",     "mews",
                                       "parkway", "place",   "road",      "row",      "square",
                                       "street",  "terrace", "turnpike",  "walk",     "way"});

/// Points of the compass before a street's name: 708 N 1st St. Sorted.
inline constexpr auto compass_points = std::to_array<ShortForm>({{"e", "East"},
                                                                 {"n", "North"},
                                                                 {"ne", "Northeast"},
                                                                 {"nw", "Northwest"},
                                                                 {"s", "South"},
                                                                 {"se", "Southeast"},
                                                                 {"sw", "Southwest"},
                                                                 {"w", "West"}});

static_assert(std::ranges::is_sorted(street_kinds, {}, &ShortForm::written));
static_assert(std::ranges::is_sorted(compass_points, {}, &ShortForm::written));

}  // namespace audio_edition::en

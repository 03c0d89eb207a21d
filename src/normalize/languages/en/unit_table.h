// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "normalize/languages/en/unit.h"
#include "normalize/word_set.h"

namespace audio_edition::en {

/// A unit in short. Meters and liters become metres and litres where the accent asks for it.
struct UnitForm {
    std::string_view written;
    std::string_view one, many;
    UnitUse use;
    bool has_stop = false;  ///< may have a full stop of its own: lbs., in.
};

/// From words/units.tsv; sorted by their bytes. Those of UnitUse::any_case are in lower case.
inline constexpr auto unit_forms = [] {
    using enum UnitUse;
    constexpr bool stop = true;
    // clang-format off
    return std::to_array<UnitForm>({
#include "unit_rows.inc"
    });
    // clang-format on
}();

/// Words after a slash that are said as they are: $5/day.
inline constexpr WordSet per_words(
    {"acre",     "barrel",    "bottle",    "box",       "bushel",   "call",   "capita", "car",
     "case",     "child",     "class",     "couple",    "customer", "cycle",  "day",    "dose",
     "employee", "event",     "family",    "flight",    "foot",     "gallon", "game",   "gram",
     "head",     "hectare",   "hour",      "household", "inch",     "item",   "job",    "kilo",
     "kilogram", "kilometer", "kilometre", "kilowatt",  "liter",    "litre",  "meter",  "metre",
     "mile",     "minute",    "month",     "night",     "ounce",    "page",   "pair",   "person",
     "piece",    "player",    "pound",     "pupil",     "quarter",  "room",   "season", "second",
     "session",  "share",     "student",   "ticket",    "ton",      "tonne",  "trip",   "unit",
     "user",     "vehicle",   "visit",     "vote",      "week",     "word",   "yard",   "year"});

static_assert(std::ranges::is_sorted(unit_forms, {}, &UnitForm::written));

}  // namespace audio_edition::en

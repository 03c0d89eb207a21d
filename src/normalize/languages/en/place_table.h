// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition::en {

struct StateForm {
    std::string_view written;  ///< as it is written, without the full stop
    std::string_view spoken;
};

/// Two capitals of the United States' post, after a town and a comma. Sorted.
inline constexpr auto postal_states = std::to_array<StateForm>(
    {{"AK", "Alaska"},         {"AL", "Alabama"},       {"AR", "Arkansas"},       {"AZ", "Arizona"},
     {"CA", "California"},     {"CO", "Colorado"},      {"CT", "Connecticut"},    {"DE", "Delaware"},
     {"FL", "Florida"},        {"GA", "Georgia"},       {"HI", "Hawaii"},         {"IA", "Iowa"},
     {"ID", "Idaho"},          {"IL", "Illinois"},      {"IN", "Indiana"},        {"KS", "Kansas"},
     {"KY", "Kentucky"},       {"LA", "Louisiana"},     {"MA", "Massachusetts"},  {"MD", "Maryland"},
     {"ME", "Maine"},          {"MI", "Michigan"},      {"MN", "Minnesota"},      {"MO", "Missouri"},
     {"MS", "Mississippi"},    {"MT", "Montana"},       {"NC", "North Carolina"}, {"ND", "North Dakota"},
     {"NE", "Nebraska"},       {"NH", "New Hampshire"}, {"NJ", "New Jersey"},     {"NM", "New Mexico"},
     {"NV", "Nevada"},         {"NY", "New York"},      {"OH", "Ohio"},           {"OK", "Oklahoma"},
     {"OR", "Oregon"},         {"PA", "Pennsylvania"},  {"PR", "Puerto Rico"},    {"RI", "Rhode Island"},
     {"SC", "South Carolina"}, {"SD", "South Dakota"},  {"TN", "Tennessee"},      {"TX", "Texas"},
     {"UT", "Utah"},           {"VA", "Virginia"},      {"VT", "Vermont"},        {"WA", "Washington"},
     {"WI", "Wisconsin"},      {"WV", "West Virginia"}, {"WY", "Wyoming"}});

/// The older forms, which have a full stop. Sorted.
inline constexpr auto printed_states = std::to_array<StateForm>(
    {{"Ala", "Alabama"},        {"Ariz", "Arizona"},     {"Ark", "Arkansas"},     {"Cal", "California"},
     {"Calif", "California"},   {"Colo", "Colorado"},    {"Conn", "Connecticut"}, {"Del", "Delaware"},
     {"Fla", "Florida"},        {"Ga", "Georgia"},       {"Ill", "Illinois"},     {"Ind", "Indiana"},
     {"Kan", "Kansas"},         {"Kans", "Kansas"},      {"Ky", "Kentucky"},      {"La", "Louisiana"},
     {"Mass", "Massachusetts"}, {"Md", "Maryland"},      {"Me", "Maine"},         {"Mich", "Michigan"},
     {"Minn", "Minnesota"},     {"Miss", "Mississippi"}, {"Mo", "Missouri"},      {"Mont", "Montana"},
     {"Neb", "Nebraska"},       {"Nebr", "Nebraska"},    {"Nev", "Nevada"},       {"Okla", "Oklahoma"},
     {"Ont", "Ontario"},        {"Ore", "Oregon"},       {"Pa", "Pennsylvania"},  {"Penn", "Pennsylvania"},
     {"Que", "Quebec"},         {"Tenn", "Tennessee"},   {"Tex", "Texas"},        {"Va", "Virginia"},
     {"Vt", "Vermont"},         {"Wash", "Washington"},  {"Wis", "Wisconsin"},    {"Wyo", "Wyoming"}});

/// Two letters with a stop after each: Albany, N.Y. Sorted.
inline constexpr auto dotted_states = std::to_array<StateForm>({{"BC", "British Columbia"},
                                                                {"DC", "D.C"},
                                                                {"NC", "North Carolina"},
                                                                {"ND", "North Dakota"},
                                                                {"NH", "New Hampshire"},
                                                                {"NJ", "New Jersey"},
                                                                {"NM", "New Mexico"},
                                                                {"NS", "Nova Scotia"},
                                                                {"NY", "New York"},
                                                                {"RI", "Rhode Island"},
                                                                {"SC", "South Carolina"},
                                                                {"SD", "South Dakota"},
                                                                {"WVa", "West Virginia"}});

static_assert(std::ranges::is_sorted(postal_states, {}, &StateForm::written));
static_assert(std::ranges::is_sorted(printed_states, {}, &StateForm::written));
static_assert(std::ranges::is_sorted(dotted_states, {}, &StateForm::written));

}  // namespace audio_edition::en

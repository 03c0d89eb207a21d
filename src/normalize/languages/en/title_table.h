// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition::en {

/// How a title is written in short and said in full, and what it needs around it.
struct TitleForm {
    std::string_view written;  ///< folded, without the full stop
    std::string_view spoken;
    bool stop_needed;  ///< without its full stop it is a word of its own (gen, sen, rep) or too rare
};

/// Before a name: Dr. Khan, Lt. Gen. Smith. Sorted.
inline constexpr auto titles_before = std::to_array<TitleForm>(
    {{"abp", "Archbishop", true},    {"adm", "Admiral", true},         {"ald", "Alderman", true},
     {"amb", "Ambassador", true},    {"asst", "Assistant", true},      {"atty", "Attorney", true},
     {"bp", "Bishop", true},         {"brig", "Brigadier", true},      {"capt", "Captain", false},
     {"cdr", "Commander", false},    {"cmdr", "Commander", false},     {"col", "Colonel", true},
     {"cpl", "Corporal", false},     {"det", "Detective", true},       {"dr", "Doctor", false},
     {"drs", "Doctors", false},      {"fr", "Father", true},           {"gen", "General", true},
     {"gov", "Governor", true},      {"hon", "Honorable", true},       {"insp", "Inspector", true},
     {"lieut", "Lieutenant", false}, {"lt", "Lieutenant", false},      {"maj", "Major", true},
     {"messrs", "Messieurs", false}, {"mgr", "Monsignor", true},       {"mlle", "Mademoiselle", false},
     {"mme", "Madame", false},       {"mr", "Mister", false},          {"mrs", "Misses", false},
     {"ms", "Miz", false},           {"msgr", "Monsignor", false},     {"pfc", "Private First Class", true},
     {"pres", "President", true},    {"prof", "Professor", false},     {"profs", "Professors", false},
     {"pvt", "Private", false},      {"rep", "Representative", true},  {"reps", "Representatives", true},
     {"rev", "Reverend", false},     {"revd", "Reverend", false},      {"rt", "Right", false},
     {"sen", "Senator", true},       {"sens", "Senators", true},       {"sgt", "Sergeant", false},
     {"sr", "Sister", true},         {"supt", "Superintendent", true}, {"ven", "Venerable", true}});

/// After a name: King Jr., Warner Bros. Sorted.
inline constexpr auto titles_after = std::to_array<TitleForm>({{"bros", "Brothers", false},
                                                               {"esq", "Esquire", false},
                                                               {"jnr", "Junior", false},
                                                               {"jr", "Junior", false},
                                                               {"snr", "Senior", false},
                                                               {"sr", "Senior", false}});

static_assert(std::ranges::is_sorted(titles_before, {}, &TitleForm::written));
static_assert(std::ranges::is_sorted(titles_after, {}, &TitleForm::written));

}  // namespace audio_edition::en

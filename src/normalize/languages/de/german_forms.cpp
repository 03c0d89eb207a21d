// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/german_forms.h"

#include <array>

namespace audio_edition::de {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "german_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"€", "Euro", "Euro", "Cent", "Cent", Gender::masculine},
    {"EUR", "Euro", "Euro", "Cent", "Cent", Gender::masculine},
    {"Euro", "Euro", "Euro", "Cent", "Cent", Gender::masculine},
    {"$", "Dollar", "Dollar", "Cent", "Cent", Gender::masculine},
    {"US$", "US-Dollar", "US-Dollar", "Cent", "Cent", Gender::masculine},
    {"USD", "US-Dollar", "US-Dollar", "Cent", "Cent", Gender::masculine},
    {"Dollar", "Dollar", "Dollar", "Cent", "Cent", Gender::masculine},
    {"£", "Pfund", "Pfund", "Penny", "Pence", Gender::neuter},
    {"GBP", "Pfund", "Pfund", "Penny", "Pence", Gender::neuter},
    {"Pfund", "Pfund", "Pfund", "Penny", "Pence", Gender::neuter},
    {"CHF", "Franken", "Franken", "Rappen", "Rappen", Gender::masculine},
    {"Fr.", "Franken", "Franken", "Rappen", "Rappen", Gender::masculine},
    {"Franken", "Franken", "Franken", "Rappen", "Rappen", Gender::masculine},
    {"¥", "Yen", "Yen", {}, {}, Gender::masculine},
    {"JPY", "Yen", "Yen", {}, {}, Gender::masculine},
    {"DM", "Mark", "Mark", "Pfennig", "Pfennig", Gender::feminine},
    {"RM", "Reichsmark", "Reichsmark", "Pfennig", "Pfennig", Gender::feminine},
    {"₽", "Rubel", "Rubel", "Kopeken", "Kopeken", Gender::masculine},
    {"zł", "Złoty", "Złoty", {}, {}, Gender::masculine},
    {"PLN", "Złoty", "Złoty", {}, {}, Gender::masculine},
    {"₹", "Rupie", "Rupien", {}, {}, Gender::feminine},
    {"₩", "Won", "Won", {}, {}, Gender::masculine},
    {"₺", "Lira", "Lira", {}, {}, Gender::feminine},
    {"SEK", "schwedische Krone", "schwedische Kronen", {}, {}, Gender::feminine},
    {"DKK", "dänische Krone", "dänische Kronen", {}, {}, Gender::feminine},
    {"NOK", "norwegische Krone", "norwegische Kronen", {}, {}, Gender::feminine},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {"Tsd", "Tausend", "Tausend", {}, Gender::neuter},
    {"tausend", "tausend", "tausend", {}, Gender::neuter},
    {"Mio", "Million", "Millionen", {}, Gender::feminine},
    {"Mill", "Million", "Millionen", {}, Gender::feminine},
    {"Million", "Million", "Millionen", {}, Gender::feminine},
    {"Millionen", "Millionen", "Millionen", {}, Gender::feminine},
    {"Mrd", "Milliarde", "Milliarden", {}, Gender::feminine},
    {"Milliarde", "Milliarde", "Milliarden", {}, Gender::feminine},
    {"Milliarden", "Milliarden", "Milliarden", {}, Gender::feminine},
    {"Bio", "Billion", "Billionen", {}, Gender::feminine},
    {"Billion", "Billion", "Billionen", {}, Gender::feminine},
    {"Billionen", "Billionen", "Billionen", {}, Gender::feminine},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"km/h", "Kilometer pro Stunde", "Kilometer pro Stunde", Gender::masculine},
    {"Std.", "Stunde", "Stunden", Gender::feminine},
    {"Min.", "Minute", "Minuten", Gender::feminine},
    {"Min", "Minute", "Minuten", Gender::feminine},
    {"Sek.", "Sekunde", "Sekunden", Gender::feminine},
    {"h", "Stunde", "Stunden", Gender::feminine},
    {"l", "Liter", "Liter", Gender::masculine},
    {"kg", "Kilogramm", "Kilogramm", Gender::neuter},
    {"m", "Meter", "Meter", Gender::masculine},
    {"km", "Kilometer", "Kilometer", Gender::masculine},
    {"min", "Minute", "Minuten", Gender::feminine},
    {"s", "Sekunde", "Sekunden", Gender::feminine},
    {"ms", "Millisekunde", "Millisekunden", Gender::feminine},
    {"t", "Tonne", "Tonnen", Gender::feminine},
    {"kWh", "Kilowattstunde", "Kilowattstunden", Gender::feminine},
    {"MWh", "Megawattstunde", "Megawattstunden", Gender::feminine},
    {"GWh", "Gigawattstunde", "Gigawattstunden", Gender::feminine},
    {"TWh", "Terawattstunde", "Terawattstunden", Gender::feminine},
    {"kcal", "Kilokalorie", "Kilokalorien", Gender::feminine},
    {"Wh", "Wattstunde", "Wattstunden", Gender::feminine},
    {"x", "mal", "mal", Gender::neuter},
    {"%ig", "prozentig", "prozentig", Gender::neuter},
    {"%ige", "prozentige", "prozentige", Gender::neuter},
    {"%igen", "prozentigen", "prozentigen", Gender::neuter},
    {"%iger", "prozentiger", "prozentiger", Gender::neuter},
    {"%iges", "prozentiges", "prozentiges", Gender::neuter},
    {"PS", "PS", "PS", Gender::neuter},
    {"qm", "Quadratmeter", "Quadratmeter", Gender::masculine},
    {"qkm", "Quadratkilometer", "Quadratkilometer", Gender::masculine},
    {"Ztr.", "Zentner", "Zentner", Gender::masculine},
    {"Pfd.", "Pfund", "Pfund", Gender::neuter},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "und"},
    {U'+', "plus"},
    {U'=', "gleich"},
    {U'×', "mal"},
    {U'÷', "geteilt durch"},
    {U'<', "kleiner als"},
    {U'>', "größer als"},
    {U'§', "Paragraf", "Paragrafen"},
    {U'%', "Prozent"},
    {U'‰', "Promille"},
    {U'€', "Euro"},
    {U'$', "Dollar"},
    {U'£', "Pfund"},
    {U'@', "at"},
    {U'°', "Grad"},
    {U'#', "Raute"},
    {U'±', "plus minus"},
    {U'≈', "ungefähr"},
    {U'≤', "kleiner gleich"},
    {U'≥', "größer gleich"},
    {U'№', "Nummer"},
    {U'†', "gestorben"},
    {U'∞', "unendlich"},
    {U'√', "Wurzel aus"},
    {U'π', "Pi"},
    {U'©', "Copyright"},
    {U'Ø', "Durchschnitt"},
    {U'\u2212', "minus"},
});

constexpr auto clock_words = std::to_array<std::string_view>({"uhr"});
constexpr auto clock_before = std::to_array<std::string_view>({"um"});
constexpr auto score_words = std::to_array<std::string_view>(
    {"verhältnis", "mischverhältnis", "verhältnisses", "maßstab",   "gewann",   "gewannen",
     "gewinnt",    "siegte",          "siegten",       "verlor",    "verloren", "unterlag",
     "unterlagen", "führte",          "führten",       "ergebnis",  "sieg",     "niederlage",
     "stand",      "quote",           "besiegte",      "besiegten", "schlug",   "schlugen",
     "trennten",   "zwischenstand",   "endstand",      "satz"});
constexpr auto short_months =
    std::to_array<cldr::ShortMonth>({{"feber", 2}, {"jänner", 1}, {"jän", 1}, {"mrz", 3}, {"sept", 9}});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "Komma",
                .point_word = "Punkt",
                .minus = "minus",
                .plus = "plus",
                .decimals_as_number = false},
    .clock = {.marks = U".:", .words = clock_words, .before = clock_before},
    .range = "bis",
    .score = "zu",
    .score_words = score_words,
    .money_joiner = "und",
    .names_hundredths = false,
    .short_months = short_months,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"hoch zwei", "hoch drei", "hoch"},
    .per = "pro",
    .born = "geboren",
    .ordinals_have_stops = true,
    .at = "at",
    .dot = "Punkt",
    .slash = "Schrägstrich",
    .hyphen = "Bindestrich",
    .underscore = "Unterstrich",
};

}  // namespace audio_edition::de

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pl/polish_forms.h"

#include <array>

namespace audio_edition::pl {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "polish_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"zł", "złoty", "złotych", "grosz", "groszy", Gender::masculine, "złote", "grosze"},
    {"PLN", "złoty", "złotych", "grosz", "groszy", Gender::masculine, "złote", "grosze"},
    {"złotych", "złoty", "złotych", "grosz", "groszy", Gender::masculine, "złote", "grosze"},
    {"€", "euro", "euro", "cent", "centów", Gender::neuter, {}, "centy"},
    {"EUR", "euro", "euro", "cent", "centów", Gender::neuter, {}, "centy"},
    {"euro", "euro", "euro", "cent", "centów", Gender::neuter, {}, "centy"},
    {"$", "dolar", "dolarów", "cent", "centów", Gender::masculine, "dolary", "centy"},
    {"USD", "dolar", "dolarów", "cent", "centów", Gender::masculine, "dolary", "centy"},
    {"£", "funt", "funtów", "pens", "pensów", Gender::masculine, "funty", "pensy"},
    {"GBP", "funt", "funtów", "pens", "pensów", Gender::masculine, "funty", "pensy"},
    {"¥", "jen", "jenów", {}, {}, Gender::masculine, "jeny"},
    {"CHF", "frank", "franków", {}, {}, Gender::masculine, "franki"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "tys", .one = "tysiąc", .many = "tysięcy", .few = "tysiące", .part = "tysiąca"},
    {.written = "mln", .one = "milion", .many = "milionów", .few = "miliony", .part = "miliona"},
    {.written = "mld", .one = "miliard", .many = "miliardów", .few = "miliardy", .part = "miliarda"},
    {.written = "bln", .one = "bilion", .many = "bilionów", .few = "biliony", .part = "biliona"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"godz.", "godzina", "godzin", Gender::feminine, "godziny"},
    {"min", "minuta", "minut", Gender::feminine, "minuty"},
    {"min.", "minuta", "minut", Gender::feminine, "minuty"},
    {"sek.", "sekunda", "sekund", Gender::feminine, "sekundy"},
    {"t", "tona", "ton", Gender::feminine, "tony"},
    {"x", "raz", "razy", Gender::masculine, "razy"},
    {"s", "sekunda", "sekund", Gender::feminine, "sekundy"},
    {"KM", "koń mechaniczny", "koni mechanicznych", Gender::masculine, "konie mechaniczne"},
    {"°", "stopień", "stopni", Gender::masculine, "stopnie"},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "i"},
    {U'+', "plus"},
    {U'=', "równa się"},
    {U'×', "razy"},
    {U'÷', "podzielić przez"},
    {U'<', "mniejsze niż"},
    {U'>', "większe niż"},
    {U'§', "paragraf"},
    {U'%', "procent"},
    {U'‰', "promil"},
    {U'€', "euro"},
    {U'$', "dolar"},
    {U'£', "funt"},
    {U'@', "małpa"},
    {U'°', "stopni"},
    {U'#', "hasz"},
    {U'±', "plus minus"},
    {U'≈', "około"},
    {U'\u2212', "minus"},
});

constexpr auto score_words = std::to_array<std::string_view>(
    {"skala",    "skali",      "stosunku",  "stosunek",  "wygrał",     "wygrała",   "wygrali", "wygrały",
     "przegrał", "przegrała",  "przegrali", "pokonał",   "pokonała",   "pokonali",  "remis",   "wynik",
     "wynikiem", "zwycięstwo", "porażka",   "prowadził", "prowadziła", "prowadzili"});
constexpr auto before_hour =
    std::to_array<std::string_view>({"godz", "godzina", "godzinie", "godziną", "godzinę", "godziny"});
constexpr auto clock_before =
    std::to_array<std::string_view>({"godz", "godzinie", "godzina", "o", "od", "do"});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "przecinek",
                .point_word = "kropka",
                .minus = "minus",
                .plus = "plus",
                .and_word = "i"},
    .clock = {.marks = U":.", .before = clock_before, .before_hour = before_hour},
    .range = "do",
    .score = "do",
    .score_words = score_words,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"do kwadratu", "do sześcianu", "do potęgi"},
    .per = "na",
    .price_per = "za",
    .born = "urodzony",
    .fractions_take_genitive = true,
    .at = "małpa",
    .dot = "kropka",
    .slash = "ukośnik",
    .hyphen = "myślnik",
    .underscore = "podkreślenie",
};

}  // namespace audio_edition::pl

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
    {"zł", "złoty", "złotych", "grosz", "groszy", Gender::masculine, "złote"},
    {"PLN", "złoty", "złotych", "grosz", "groszy", Gender::masculine, "złote"},
    {"złotych", "złoty", "złotych", "grosz", "groszy", Gender::masculine, "złote"},
    {"€", "euro", "euro", "cent", "centów", Gender::neuter},
    {"EUR", "euro", "euro", "cent", "centów", Gender::neuter},
    {"euro", "euro", "euro", "cent", "centów", Gender::neuter},
    {"$", "dolar", "dolarów", "cent", "centów", Gender::masculine, "dolary"},
    {"USD", "dolar", "dolarów", "cent", "centów", Gender::masculine, "dolary"},
    {"£", "funt", "funtów", "pens", "pensów", Gender::masculine, "funty"},
    {"GBP", "funt", "funtów", "pens", "pensów", Gender::masculine, "funty"},
    {"¥", "jen", "jenów", {}, {}, Gender::masculine, "jeny"},
    {"CHF", "frank", "franków", {}, {}, Gender::masculine, "franki"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "tys", .one = "tysiąc", .many = "tysięcy", .few = "tysiące"},
    {.written = "mln", .one = "milion", .many = "milionów", .few = "miliony"},
    {.written = "mld", .one = "miliard", .many = "miliardów", .few = "miliardy"},
    {.written = "bln", .one = "bilion", .many = "bilionów", .few = "biliony"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"godz.", "godzina", "godzin", Gender::feminine, "godziny"},
    {"min", "minuta", "minut", Gender::feminine, "minuty"},
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

constexpr auto clock_before = std::to_array<std::string_view>({"godz", "godzinie", "godzina", "o"});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "przecinek",
                .point_word = "kropka",
                .minus = "minus",
                .plus = "plus",
                .and_word = "i"},
    .clock = {.marks = U":.", .before = clock_before},
    .range = "do",
    .score = "do",
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .at = "małpa",
    .dot = "kropka",
    .slash = "ukośnik",
    .hyphen = "myślnik",
    .underscore = "podkreślenie",
};

}  // namespace audio_edition::pl

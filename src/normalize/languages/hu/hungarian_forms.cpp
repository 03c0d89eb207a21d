// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/hu/hungarian_forms.h"

#include <array>

namespace audio_edition::hu {
namespace {

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "hungarian_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"Ft", "forint", "forint"},
    {"HUF", "forint", "forint"},
    {"€", "euró", "euró", "cent", "cent"},
    {"EUR", "euró", "euró", "cent", "cent"},
    {"$", "dollár", "dollár", "cent", "cent"},
    {"USD", "dollár", "dollár", "cent", "cent"},
    {"£", "font", "font", "penny", "penny"},
    {"GBP", "font", "font", "penny", "penny"},
    {"¥", "jen", "jen"},
    {"CHF", "svájci frank", "svájci frank"},
    {"zł", "zloty", "zloty"},
    {"Kč", "korona", "korona"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {"ezer", "ezer", "ezer"},
    {"millió", "millió", "millió"},
    {"milliárd", "milliárd", "milliárd"},
    {"billió", "billió", "billió"},
    {"mrd", "milliárd", "milliárd"},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "és"},
    {U'+', "plusz"},
    {U'=', "egyenlő"},
    {U'%', "százalék"},
    {U'€', "euró"},
    {U'$', "dollár"},
    {U'£', "font"},
    {U'@', "kukac"},
    {U'°', "fok"},
    {U'§', "paragrafus"},
    {U'#', "kettőskereszt"},
    {U'×', "szor"},
    {U'/', "per"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"%", "százalék", "százalék"},
    {"km/h", "kilométer per óra", "kilométer per óra"},
    {"km/ó", "kilométer per óra", "kilométer per óra"},
    {"°C", "Celsius-fok", "Celsius-fok"},
    {"fő", "fő", "fő"},
});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "egész",
                .point_word = {},
                .minus = "mínusz",
                .plus = "plusz",
                .by_engine = true},
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
};

}  // namespace audio_edition::hu

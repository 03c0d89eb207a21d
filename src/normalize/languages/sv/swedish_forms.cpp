// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/sv/swedish_forms.h"

#include <array>

namespace audio_edition::sv {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "swedish_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"kr", "krona", "kronor", "öre", "öre"},
    {"SEK", "krona", "kronor", "öre", "öre"},
    {"kronor", "krona", "kronor", "öre", "öre"},
    {"€", "euro", "euro", "cent", "cent"},
    {"EUR", "euro", "euro", "cent", "cent"},
    {"euro", "euro", "euro", "cent", "cent"},
    {"$", "dollar", "dollar", "cent", "cent"},
    {"US$", "dollar", "dollar", "cent", "cent"},
    {"USD", "dollar", "dollar", "cent", "cent"},
    {"dollar", "dollar", "dollar", "cent", "cent"},
    {"£", "pund", "pund", "penny", "pence", Gender::neuter},
    {"GBP", "pund", "pund", "penny", "pence", Gender::neuter},
    {"¥", "yen", "yen"},
    {"CHF", "franc", "franc"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "tusen", .one = "tusen", .many = "tusen", .gender = Gender::neuter},
    {.written = "mn", .one = "miljon", .many = "miljoner"},
    {.written = "milj", .one = "miljon", .many = "miljoner"},
    {.written = "mkr", .one = "miljon kronor", .many = "miljoner kronor"},
    {.written = "miljon", .one = "miljon", .many = "miljon"},
    {.written = "miljoner", .one = "miljoner", .many = "miljoner"},
    {.written = "md", .one = "miljard", .many = "miljarder"},
    {.written = "mdr", .one = "miljard", .many = "miljarder"},
    {.written = "miljard", .one = "miljard", .many = "miljard"},
    {.written = "miljarder", .one = "miljarder", .many = "miljarder"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"km/h", "kilometer i timmen", "kilometer i timmen"},
    {"tim", "timme", "timmar"},
    {"tim.", "timme", "timmar"},
    {"h", "timme", "timmar"},
    {"min", "minut", "minuter"},
    {"min.", "minut", "minuter"},
    {"sek.", "sekund", "sekunder"},
    {"s", "sekund", "sekunder"},
    {"l", "liter", "liter"},
    {"kg", "kilogram", "kilogram", Gender::neuter},
    {"x", "gånger", "gånger"},
    {"mil", "mil", "mil"},
    {"hk", "hästkraft", "hästkrafter"},
    {"°", "grad", "grader"},
});

constexpr auto ordinal_marks =
    std::to_array<cldr::OrdinalMark>({{":a", {}}, {":e", {}}, {":de", {}}, {":te", {}}});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "och"},        {U'+', "plus"},      {U'=', "är"},         {U'×', "gånger"},
    {U'÷', "delat med"},  {U'<', "mindre än"}, {U'>', "större än"},  {U'§', "paragraf", "paragrafer"},
    {U'%', "procent"},    {U'‰', "promille"},  {U'€', "euro"},       {U'$', "dollar"},
    {U'£', "pund"},       {U'@', "snabel-a"},  {U'°', "grader"},     {U'#', "fyrkant"},
    {U'±', "plus minus"}, {U'≈', "ungefär"},   {U'\u2212', "minus"}, {U'©', "copyright"},
});

constexpr auto clock_before = std::to_array<std::string_view>({"kl", "klockan", "från", "till"});
constexpr auto score_words = std::to_array<std::string_view>(
    {"skala",       "skalan",     "förhållandet", "förhållande", "vann",      "vinner", "vunnit",
     "förlorade",   "förlorar",   "slog",         "besegrade",   "seger",     "segern", "förlust",
     "ställningen", "resultatet", "ledde",        "leder",       "underläge", "ledning"});
constexpr auto short_months = std::to_array<cldr::ShortMonth>({{"sept", 9}});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "komma",
                .point_word = "punkt",
                .minus = "minus",
                .plus = "plus",
                .and_word = "och"},
    .clock = {.marks = U":.", .before = clock_before},
    .range = "till",
    .ratio = "till",
    .bare_scores = true,
    .score_words = score_words,
    .names_hundredths = false,
    .short_months = short_months,
    .ordinal_marks = ordinal_marks,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"i kvadrat", "i kubik", "upphöjt till"},
    .per = "per",
    .born = "född",
    .at = "snabel-a",
    .dot = "punkt",
    .slash = "snedstreck",
    .hyphen = "bindestreck",
    .underscore = "understreck",
};

}  // namespace audio_edition::sv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/nl/dutch_forms.h"

#include <array>

namespace audio_edition::nl {
namespace {

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "dutch_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"€", "euro", "euro", "cent", "cent"},
    {"EUR", "euro", "euro", "cent", "cent"},
    {"euro", "euro", "euro", "cent", "cent"},
    {"$", "dollar", "dollar", "cent", "cent"},
    {"US$", "dollar", "dollar", "cent", "cent"},
    {"USD", "dollar", "dollar", "cent", "cent"},
    {"dollar", "dollar", "dollar", "cent", "cent"},
    {"£", "pond", "pond", "penny", "pence"},
    {"GBP", "pond", "pond", "penny", "pence"},
    {"¥", "yen", "yen"},
    {"CHF", "frank", "frank", "rappen", "rappen"},
    {"ƒ", "gulden", "gulden", "cent", "cent"},
    {"fl.", "gulden", "gulden", "cent", "cent"},
    {"₽", "roebel", "roebel"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "duizend", .one = "duizend", .many = "duizend"},
    {.written = "mln", .one = "miljoen", .many = "miljoen"},
    {.written = "miljoen", .one = "miljoen", .many = "miljoen"},
    {.written = "mld", .one = "miljard", .many = "miljard"},
    {.written = "mrd", .one = "miljard", .many = "miljard"},
    {.written = "miljard", .one = "miljard", .many = "miljard"},
    {.written = "biljoen", .one = "biljoen", .many = "biljoen"},
    {.written = "M", .one = "miljoen", .many = "miljoen", .letters = true},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"km/u", "kilometer per uur", "kilometer per uur"},
    {"km/h", "kilometer per uur", "kilometer per uur"},
    {"u", "uur", "uur", cldr::Gender::neuter},
    {"uur", "uur", "uur", cldr::Gender::neuter},
    {"l", "liter", "liter"},
    {"m", "meter", "meter"},
    {"km", "kilometer", "kilometer"},
    {"x", "keer", "keer"},
    {"min", "minuut", "minuten"},
    {"min.", "minuut", "minuten"},
    {"sec", "seconde", "seconden"},
    {"sec.", "seconde", "seconden"},
    {"pk", "paardenkracht", "paardenkracht"},
    {"kg", "kilogram", "kilogram", cldr::Gender::neuter},
    {"g", "gram", "gram"},
    {"°", "graad", "graden"},
    {"inw.", "inwoner", "inwoners"},
});

constexpr auto ordinal_marks =
    std::to_array<cldr::OrdinalMark>({{"e", {}}, {"de", {}}, {"ste", {}}, {"ᵉ", {}}});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "en"},
    {U'+', "plus"},
    {U'=', "is"},
    {U'×', "keer"},
    {U'÷', "gedeeld door"},
    {U'<', "kleiner dan"},
    {U'>', "groter dan"},
    {U'§', "paragraaf"},
    {U'%', "procent"},
    {U'‰', "promille"},
    {U'€', "euro"},
    {U'$', "dollar"},
    {U'£', "pond"},
    {U'@', "apenstaartje"},
    {U'°', "graden"},
    {U'#', "hekje"},
    {U'±', "plus minus"},
    {U'≈', "ongeveer"},
    {U'≤', "kleiner dan of gelijk aan"},
    {U'≥', "groter dan of gelijk aan"},
    {U'№', "nummer"},
    {U'∞', "oneindig"},
    {U'π', "pi"},
    {U'©', "copyright"},
    {U'\u2212', "min"},
});

constexpr auto clock_words = std::to_array<std::string_view>({"uur", "u"});
constexpr auto score_words = std::to_array<std::string_view>(
    {"verhouding", "schaal",     "won",        "wonnen",    "wint",       "winnen",
     "verloor",    "verloren",   "verliest",   "werd",      "stand",      "uitslag",
     "zege",       "nederlaag",  "gelijkspel", "winst",     "verlies",    "verslaat",
     "versloeg",   "versloegen", "ruststand",  "eindstand", "voorsprong", "achterstand"});
constexpr auto short_months = std::to_array<cldr::ShortMonth>({{"mrt", 3}, {"sept", 9}});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "komma",
                .point_word = "punt",
                .minus = "min",
                .plus = "plus",
                .and_word = "en"},
    .clock = {.marks = U":.", .words = clock_words, .hour_letter = "u"},
    .range = "tot",
    .ratio = "op",
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
    .powers = {"kwadraat", "tot de derde", "tot de macht"},
    .per = "per",
    .born = "geboren",
    .at = "apenstaartje",
    .dot = "punt",
    .slash = "schuine streep",
    .hyphen = "streepje",
    .underscore = "laag streepje",
};

}  // namespace audio_edition::nl

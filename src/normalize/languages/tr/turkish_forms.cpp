// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/tr/turkish_forms.h"

#include <array>

namespace audio_edition::tr {
namespace {

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "turkish_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "ve"},
    {U'+', "artı"},
    {U'=', "eşittir"},
    {U'%', "yüzde"},
    {U'€', "euro"},
    {U'$', "dolar"},
    {U'£', "sterlin"},
    {U'₺', "lira"},
    {U'@', "et"},
    {U'°', "derece"},
    {U'§', "paragraf"},
    {U'#', "diyez"},
    {U'×', "çarpı"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"km/sa", "kilometre saat", "kilometre saat"},
    {"km/s", "kilometre saat", "kilometre saat"},
    {"sn", "saniye", "saniye"},
    {"dk", "dakika", "dakika"},
    {"dk.", "dakika", "dakika"},
});

constexpr auto ordinal_marks = std::to_array<cldr::OrdinalMark>({
    {"'inci"},
    {"'ıncı"},
    {"'uncu"},
    {"'üncü"},
    {"'nci"},
    {"'ncı"},
    {"'ncu"},
    {"'ncü"},
});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "virgül",
                .point_word = "nokta",
                .minus = "eksi",
                .plus = "artı"},
    .ordinal_marks = ordinal_marks,
    .abbreviations = abbreviations,
    .units = units,
    .signs = signs,
    .powers = {"kare", "küp", "üzeri"},
    .ordinals_have_stops = true,
    .at = "et",
    .dot = "nokta",
    .slash = "bölü",
    .hyphen = "tire",
    .underscore = "alt çizgi",
};

}  // namespace audio_edition::tr

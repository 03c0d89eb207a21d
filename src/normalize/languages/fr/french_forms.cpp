// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/fr/french_forms.h"

#include <array>

namespace audio_edition::fr {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "french_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"€", "euro", "euros", "centime", "centimes"},
    {"EUR", "euro", "euros", "centime", "centimes"},
    {"euro", "euro", "euros", "centime", "centimes"},
    {"euros", "euro", "euros", "centime", "centimes"},
    {"$", "dollar", "dollars", "cent", "cents"},
    {"US$", "dollar américain", "dollars américains", "cent", "cents"},
    {"$US", "dollar américain", "dollars américains", "cent", "cents"},
    {"$CA", "dollar canadien", "dollars canadiens", "cent", "cents"},
    {"USD", "dollar américain", "dollars américains", "cent", "cents"},
    {"£", "livre", "livres", "penny", "pence", Gender::feminine},
    {"GBP", "livre sterling", "livres sterling", "penny", "pence", Gender::feminine},
    {"¥", "yen", "yens"},
    {"CHF", "franc suisse", "francs suisses", "centime", "centimes"},
    {"ct", "centime", "centimes"},
    {"cts", "centime", "centimes"},
    {"F", "franc", "francs", "centime", "centimes"},
    {"FF", "franc", "francs", "centime", "centimes"},
    {"₽", "rouble", "roubles"},
    {"₹", "roupie", "roupies", {}, {}, Gender::feminine},
    {"₩", "won", "wons"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "mille", .one = "mille", .many = "mille", .direct = true},
    {.written = "k", .one = "mille", .many = "mille", .letters = true, .direct = true},
    {.written = "M", .one = "million", .many = "millions", .letters = true},
    {.written = "Mio", .one = "million", .many = "millions", .letters = true},
    {.written = "million", .one = "million", .many = "million"},
    {.written = "millions", .one = "millions", .many = "millions"},
    {.written = "Md", .one = "milliard", .many = "milliards", .letters = true},
    {.written = "Mds", .one = "milliard", .many = "milliards", .letters = true},
    {.written = "Mrd", .one = "milliard", .many = "milliards"},
    {.written = "milliard", .one = "milliard", .many = "milliard"},
    {.written = "milliards", .one = "milliards", .many = "milliards"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"h", "heure", "heures", Gender::feminine},
    {"min", "minute", "minutes", Gender::feminine},
    {"mn", "minute", "minutes", Gender::feminine},
    {"s", "seconde", "secondes", Gender::feminine},
    {"t", "tonne", "tonnes", Gender::feminine},
    {"Mo", "mégaoctet", "mégaoctets"},
    {"Go", "gigaoctet", "gigaoctets"},
    {"To", "téraoctet", "téraoctets"},
    {"ko", "kilooctet", "kilooctets"},
    {"ch", "cheval", "chevaux"},
    {"hab.", "habitant", "habitants"},
    {"hab./km²", "habitant par kilomètre carré", "habitants par kilomètre carré"},
    {"hab/km²", "habitant par kilomètre carré", "habitants par kilomètre carré"},
    {"ans", "an", "ans"},
    {"j/7", "jour sur sept", "jours sur sept"},
    {"h/24", "heure sur vingt-quatre", "heures sur vingt-quatre", Gender::feminine},
    {"°", "degré", "degrés"},
});

constexpr auto ordinal_marks = std::to_array<cldr::OrdinalMark>({
    {"er", {.gender = Gender::masculine}},
    {"ers", {.gender = Gender::masculine, .plural = true}},
    {"re", {.gender = Gender::feminine}},
    {"ère", {.gender = Gender::feminine}},
    {"ière", {.gender = Gender::feminine}},
    {"ier", {.gender = Gender::masculine}},
    {"e", {.gender = Gender::masculine}},
    {"es", {.gender = Gender::masculine, .plural = true}},
    {"ème", {.gender = Gender::masculine}},
    {"eme", {.gender = Gender::masculine}},
    {"ème", {.gender = Gender::masculine}},
    {"ième", {.gender = Gender::masculine}},
    {"nd", {.gender = Gender::masculine}, "second"},
    {"nde", {.gender = Gender::feminine}, "seconde"},
    {"d", {.gender = Gender::masculine}, "second"},
    {"de", {.gender = Gender::feminine}, "seconde"},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "et"},
    {U'+', "plus"},
    {U'=', "égale"},
    {U'×', "fois"},
    {U'÷', "divisé par"},
    {U'<', "inférieur à"},
    {U'>', "supérieur à"},
    {U'§', "paragraphe"},
    {U'%', "pour cent"},
    {U'‰', "pour mille"},
    {U'€', "euros"},
    {U'$', "dollars"},
    {U'£', "livres"},
    {U'@', "arobase"},
    {U'°', "degrés"},
    {U'#', "dièse"},
    {U'±', "plus ou moins"},
    {U'≈', "environ"},
    {U'≤', "inférieur ou égal à"},
    {U'≥', "supérieur ou égal à"},
    {U'№', "numéro"},
    {U'∞', "infini"},
    {U'π', "pi"},
    {U'©', "copyright"},
    {U'\u2212', "moins"},
});

constexpr auto clock_words = std::to_array<std::string_view>({"heure", "heures"});
constexpr auto articles = std::to_array<std::string_view>({"au", "du", "le"});
constexpr auto version_words = std::to_array<std::string_view>({"version", "versions", "v"});
constexpr auto short_months =
    std::to_array<cldr::ShortMonth>({{"aout", 8}, {"janv", 1}, {"fév", 2}, {"sept", 9}, {"déc", 12}});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "virgule",
                .point_word = "point",
                .minus = "moins",
                .plus = "plus"},
    .clock = {.marks = U":", .words = clock_words, .hour_letter = "h"},
    .version = {.words = version_words, .spoken = "version"},
    .range = "à",
    .over = "sur",
    .score = "à",
    .score_by_colon = false,
    .before_scaled = "de",
    .money_joiner = "et",
    .elides = true,
    .day_stop = false,
    .short_dates = false,
    .articles = articles,
    .short_months = short_months,
    .ordinal_marks = ordinal_marks,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"au carré", "au cube", "puissance"},
    .per = "par",
    .words_per = true,
    .at = "arobase",
    .dot = "point",
    .slash = "barre",
    .hyphen = "tiret",
    .underscore = "tiret bas",
};

}  // namespace audio_edition::fr

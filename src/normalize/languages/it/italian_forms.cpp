// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/it/italian_forms.h"

#include <array>

namespace audio_edition::it {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "italian_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"€", "euro", "euro", "centesimo", "centesimi"},
    {"EUR", "euro", "euro", "centesimo", "centesimi"},
    {"euro", "euro", "euro", "centesimo", "centesimi"},
    {"$", "dollaro", "dollari", "centesimo", "centesimi"},
    {"US$", "dollaro", "dollari", "centesimo", "centesimi"},
    {"USD", "dollaro", "dollari", "centesimo", "centesimi"},
    {"dollari", "dollaro", "dollari", "centesimo", "centesimi"},
    {"£", "sterlina", "sterline", "penny", "penny", Gender::feminine},
    {"GBP", "sterlina", "sterline", "penny", "penny", Gender::feminine},
    {"¥", "yen", "yen"},
    {"CHF", "franco svizzero", "franchi svizzeri", "centesimo", "centesimi"},
    {"Lit.", "lira", "lire", {}, {}, Gender::feminine},
    {"₽", "rublo", "rubli"},
    {"₹", "rupia", "rupie", {}, {}, Gender::feminine},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "mila", .one = "mila", .many = "mila", .direct = true},
    {.written = "mln", .one = "milione", .many = "milioni"},
    {.written = "mil", .one = "milione", .many = "milioni"},
    {.written = "milione", .one = "milione", .many = "milione"},
    {.written = "milioni", .one = "milioni", .many = "milioni"},
    {.written = "mld", .one = "miliardo", .many = "miliardi"},
    {.written = "mrd", .one = "miliardo", .many = "miliardi"},
    {.written = "miliardo", .one = "miliardo", .many = "miliardo"},
    {.written = "miliardi", .one = "miliardi", .many = "miliardi"},
    {.written = "M", .one = "milione", .many = "milioni", .letters = true},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"km/h", "chilometro all'ora", "chilometri all'ora"},
    {"%", "per cento", "per cento"},
    {"ab./km²", "abitante per chilometro quadrato", "abitanti per chilometro quadrato"},
    {"ab/km²", "abitante per chilometro quadrato", "abitanti per chilometro quadrato"},
    {"h", "ora", "ore", Gender::feminine},
    {"min", "minuto", "minuti"},
    {"s", "secondo", "secondi"},
    {"t", "tonnellata", "tonnellate", Gender::feminine},
    {"mq", "metro quadrato", "metri quadrati"},
    {"m²", "metro quadrato", "metri quadrati"},
    {"kmq", "chilometro quadrato", "chilometri quadrati"},
    {"mc", "metro cubo", "metri cubi"},
    {"q", "quintale", "quintali"},
    {"CV", "cavallo", "cavalli"},
    {"°", "grado", "gradi"},
    {"ºC", "grado Celsius", "gradi Celsius"},
});

constexpr auto ordinal_marks = std::to_array<cldr::OrdinalMark>({
    {"º", {}},
    {"°", {}},
    {"ª", {.gender = Gender::feminine}},
    {"o", {}},
    {"a", {.gender = Gender::feminine}},
    {"^", {}},
    {"esimo", {}},
    {"esima", {.gender = Gender::feminine}},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "e"},
    {U'+', "più"},
    {U'=', "uguale a"},
    {U'×', "per"},
    {U'÷', "diviso"},
    {U'<', "minore di"},
    {U'>', "maggiore di"},
    {U'§', "paragrafo"},
    {U'/', "barra"},
    {U'%', "per cento"},
    {U'‰', "per mille"},
    {U'€', "euro"},
    {U'$', "dollari"},
    {U'£', "sterline"},
    {U'@', "chiocciola"},
    {U'°', "gradi"},
    {U'#', "cancelletto"},
    {U'±', "più o meno"},
    {U'≈', "circa"},
    {U'≤', "minore o uguale a"},
    {U'≥', "maggiore o uguale a"},
    {U'№', "numero"},
    {U'∞', "infinito"},
    {U'π', "pi greco"},
    {U'©', "copyright"},
    {U'\u2212', "meno"},
});

constexpr auto clock_words = std::to_array<std::string_view>({"ore", "ora"});
constexpr auto clock_before = std::to_array<std::string_view>({"alle", "dalle", "h", "ore", "le", "delle"});
constexpr auto articles = std::to_array<std::string_view>({"il", "al", "del", "dal", "nel", "sul"});
constexpr auto version_words = std::to_array<std::string_view>({"versione", "versioni", "v"});
constexpr auto short_months = std::to_array<cldr::ShortMonth>({{"sett", 9}});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "virgola",
                .point_word = "punto",
                .minus = "meno",
                .plus = "più",
                .and_word = "e"},
    .clock = {.marks = U":.", .words = clock_words, .before = clock_before},
    .percent_alone = true,
    .version = {.words = version_words, .spoken = "versione"},
    .range = "a",
    .before_range = "da",
    .over = "su",
    .score = "a",
    .score_by_colon = false,
    .before_scaled = "di",
    .money_joiner = "e",
    .day_stop = false,
    .short_dates = false,
    .articles = articles,
    .degree_orders = true,
    .short_months = short_months,
    .ordinal_marks = ordinal_marks,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"al quadrato", "al cubo", "elevato a"},
    .per = "per",
    .words_per = true,
    .verb_unit = "ha",
    .at = "chiocciola",
    .dot = "punto",
    .slash = "barra",
    .hyphen = "trattino",
    .underscore = "trattino basso",
};

}  // namespace audio_edition::it

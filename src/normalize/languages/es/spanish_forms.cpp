// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/es/spanish_forms.h"

#include <array>

namespace audio_edition::es {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "spanish_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"€", "euro", "euros", "céntimo", "céntimos"},
    {"EUR", "euro", "euros", "céntimo", "céntimos"},
    {"euro", "euro", "euros", "céntimo", "céntimos"},
    {"euros", "euro", "euros", "céntimo", "céntimos"},
    {"$", "dólar", "dólares", "centavo", "centavos"},
    {"US$", "dólar", "dólares", "centavo", "centavos"},
    {"USD", "dólar", "dólares", "centavo", "centavos"},
    {"dólares", "dólar", "dólares", "centavo", "centavos"},
    {"MXN", "peso", "pesos", "centavo", "centavos"},
    {"ARS", "peso", "pesos", "centavo", "centavos"},
    {"pesos", "peso", "pesos", "centavo", "centavos"},
    {"£", "libra", "libras", "penique", "peniques", Gender::feminine},
    {"GBP", "libra", "libras", "penique", "peniques", Gender::feminine},
    {"¥", "yen", "yenes"},
    {"CHF", "franco suizo", "francos suizos", "céntimo", "céntimos"},
    {"Pta", "peseta", "pesetas", {}, {}, Gender::feminine},
    {"Ptas", "peseta", "pesetas", {}, {}, Gender::feminine},
    {"pta", "peseta", "pesetas", {}, {}, Gender::feminine},
    {"ptas", "peseta", "pesetas", {}, {}, Gender::feminine},
    {"mdd", "millón de dólares", "millones de dólares"},
    {"mdp", "millón de pesos", "millones de pesos"},
    {"pts", "peseta", "pesetas", {}, {}, Gender::feminine},
    {"R$", "real", "reales", "centavo", "centavos"},
    {"₡", "colón", "colones"},
    {"₽", "rublo", "rublos"},
    {"₹", "rupia", "rupias", {}, {}, Gender::feminine},
    {"₩", "won", "wones"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "mil", .one = "mil", .many = "mil", .direct = true},
    {.written = "M", .one = "millón", .many = "millones", .letters = true},
    {.written = "mill", .one = "millón", .many = "millones"},
    {.written = "mills", .one = "millones", .many = "millones"},
    {.written = "millón", .one = "millón", .many = "millón"},
    {.written = "millones", .one = "millones", .many = "millones"},
    {.written = "billón", .one = "billón", .many = "billón"},
    {.written = "billones", .one = "billones", .many = "billones"},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"h", "hora", "horas", Gender::feminine},
    {"min", "minuto", "minutos"},
    {"s", "segundo", "segundos"},
    {"t", "tonelada", "toneladas", Gender::feminine},
    {"kph", "kilómetro por hora", "kilómetros por hora"},
    {"CV", "caballo", "caballos"},
    {"ha", "hectárea", "hectáreas", Gender::feminine},
    {"hab.", "habitante", "habitantes"},
    {"hab./km²", "habitante por kilómetro cuadrado", "habitantes por kilómetro cuadrado"},
    {"hab/km²", "habitante por kilómetro cuadrado", "habitantes por kilómetro cuadrado"},
    {"ºC", "grado Celsius", "grados Celsius"},
    {"º C", "grado Celsius", "grados Celsius"},
    {"°", "grado", "grados"},
    {"kg", "kilogramo", "kilogramos"},
});

constexpr cldr::Agreement masculine{.gender = Gender::masculine, .definite = false};
constexpr cldr::Agreement feminine{.gender = Gender::feminine, .definite = false};
constexpr cldr::Agreement before_noun{.gender = Gender::masculine, .definite = true};

constexpr auto ordinal_marks = std::to_array<cldr::OrdinalMark>({
    {"º", masculine},     {".º", masculine},   {"°", masculine},  {"ª", feminine},      {".ª", feminine},
    {".er", before_noun}, {"er", before_noun}, {".o", masculine}, {".a", feminine},     {"ro", masculine},
    {"do", masculine},    {"to", masculine},   {"mo", masculine}, {"vo", masculine},    {"no", masculine},
    {"ra", feminine},     {"da", feminine},    {"ta", feminine},  {"ma", feminine},     {"va", feminine},
    {"na", feminine},     {"a", feminine},     {"o", masculine},  {"er.", before_noun},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "y"},
    {U'+', "más"},
    {U'=', "igual a"},
    {U'×', "por"},
    {U'÷', "entre"},
    {U'<', "menor que"},
    {U'>', "mayor que"},
    {U'§', "párrafo"},
    {U'/', "barra"},
    {U'%', "por ciento"},
    {U'‰', "por mil"},
    {U'€', "euros"},
    {U'$', "dólares"},
    {U'£', "libras"},
    {U'@', "arroba"},
    {U'°', "grados"},
    {U'#', "almohadilla"},
    {U'±', "más menos"},
    {U'≈', "aproximadamente"},
    {U'≤', "menor o igual que"},
    {U'≥', "mayor o igual que"},
    {U'№', "número"},
    {U'∞', "infinito"},
    {U'π', "pi"},
    {U'©', "copyright"},
    {U'\u2212', "menos"},
});

constexpr auto clock_words = std::to_array<std::string_view>({"horas"});
constexpr auto articles = std::to_array<std::string_view>({"el", "al", "del", "la"});
constexpr auto version_words = std::to_array<std::string_view>({"versión", "versiones", "v"});
constexpr auto date_joiners = std::to_array<std::string_view>({"de", "del"});
constexpr auto clock_before = std::to_array<std::string_view>({"las", "la"});
constexpr auto short_months = std::to_array<cldr::ShortMonth>({{"setiembre", 9}, {"set", 9}});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "coma",
                .point_word = "punto",
                .minus = "menos",
                .plus = "más",
                .and_word = "y"},
    .clock = {.marks = U":.", .words = clock_words, .before = clock_before, .hour_letter = "h"},
    .percent_alone = true,
    .version = {.words = version_words, .spoken = "versión"},
    .range = "a",
    .over = "sobre",
    .score = "a",
    .score_by_colon = false,
    .before_scaled = "de",
    .money_joiner = "con",
    .before_month = "de",
    .before_year = "de",
    .date_joiners = date_joiners,
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
    .powers = {"al cuadrado", "al cubo", "elevado a"},
    .per = "por",
    .words_per = true,
    .verb_unit = "ha",
    .at = "arroba",
    .dot = "punto",
    .slash = "barra",
    .hyphen = "guion",
    .underscore = "guion bajo",
};

}  // namespace audio_edition::es

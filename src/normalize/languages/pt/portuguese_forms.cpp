// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pt/portuguese_forms.h"

#include <array>

namespace audio_edition::pt {
namespace {

using cldr::Gender;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "portuguese_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"R$", "real", "reais", "centavo", "centavos"},
    {"BRL", "real", "reais", "centavo", "centavos"},
    {"reais", "real", "reais", "centavo", "centavos"},
    {"€", "euro", "euros", "centavo", "centavos"},
    {"EUR", "euro", "euros", "centavo", "centavos"},
    {"euro", "euro", "euros", "centavo", "centavos"},
    {"euros", "euro", "euros", "centavo", "centavos"},
    {"$", "dólar", "dólares", "centavo", "centavos"},
    {"US$", "dólar", "dólares", "centavo", "centavos"},
    {"USD", "dólar", "dólares", "centavo", "centavos"},
    {"dólares", "dólar", "dólares", "centavo", "centavos"},
    {"£", "libra", "libras", "pêni", "pence", Gender::feminine},
    {"GBP", "libra", "libras", "pêni", "pence", Gender::feminine},
    {"¥", "iene", "ienes"},
    {"CHF", "franco suíço", "francos suíços", "centavo", "centavos"},
    {"₽", "rublo", "rublos"},
    {"₹", "rupia", "rupias", {}, {}, Gender::feminine},
});

constexpr auto european_currencies = std::to_array<cldr::CurrencyForm>({
    {"€", "euro", "euros", "cêntimo", "cêntimos"},
    {"EUR", "euro", "euros", "cêntimo", "cêntimos"},
    {"euro", "euro", "euros", "cêntimo", "cêntimos"},
    {"euros", "euro", "euros", "cêntimo", "cêntimos"},
    {"$", "dólar", "dólares", "cêntimo", "cêntimos"},
    {"US$", "dólar", "dólares", "cêntimo", "cêntimos"},
    {"USD", "dólar", "dólares", "cêntimo", "cêntimos"},
    {"dólares", "dólar", "dólares", "cêntimo", "cêntimos"},
    {"R$", "real", "reais", "centavo", "centavos"},
    {"£", "libra", "libras", "péni", "pence", Gender::feminine},
    {"GBP", "libra", "libras", "péni", "pence", Gender::feminine},
    {"¥", "iene", "ienes"},
    {"CHF", "franco suíço", "francos suíços", "cêntimo", "cêntimos"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {.written = "mil", .one = "mil", .many = "mil", .direct = true},
    {.written = "mi", .one = "milhão", .many = "milhões"},
    {.written = "milhão", .one = "milhão", .many = "milhão"},
    {.written = "milhões", .one = "milhões", .many = "milhões"},
    {.written = "bi", .one = "bilhão", .many = "bilhões"},
    {.written = "bilhão", .one = "bilhão", .many = "bilhão"},
    {.written = "bilhões", .one = "bilhões", .many = "bilhões"},
    {.written = "tri", .one = "trilhão", .many = "trilhões"},
    {.written = "trilhão", .one = "trilhão", .many = "trilhão"},
    {.written = "trilhões", .one = "trilhões", .many = "trilhões"},
    {.written = "M", .one = "milhão", .many = "milhões", .letters = true},
});

constexpr auto units = std::to_array<cldr::Unit>({
    {"h", "hora", "horas", Gender::feminine},
    {"min", "minuto", "minutos"},
    {"s", "segundo", "segundos"},
    {"t", "tonelada", "toneladas", Gender::feminine},
    {"cv", "cavalo", "cavalos"},
    {"hab.", "habitante", "habitantes"},
    {"hab./km²", "habitante por quilômetro quadrado", "habitantes por quilômetro quadrado"},
    {"hab/km²", "habitante por quilômetro quadrado", "habitantes por quilômetro quadrado"},
    {"ºC", "grau Celsius", "graus Celsius"},
    {"°", "grau", "graus"},
});

constexpr auto ordinal_marks = std::to_array<cldr::OrdinalMark>({
    {"º", {}},
    {".º", {}},
    {"°", {}},
    {"ª", {.gender = Gender::feminine}},
    {".ª", {.gender = Gender::feminine}},
    {"o", {}},
    {".o", {}},
    {"a", {.gender = Gender::feminine}},
    {".a", {.gender = Gender::feminine}},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'&', "e"},
    {U'+', "mais"},
    {U'=', "igual a"},
    {U'×', "vezes"},
    {U'÷', "dividido por"},
    {U'<', "menor que"},
    {U'>', "maior que"},
    {U'§', "parágrafo"},
    {U'/', "barra"},
    {U'%', "por cento"},
    {U'‰', "por mil"},
    {U'€', "euros"},
    {U'$', "dólares"},
    {U'£', "libras"},
    {U'@', "arroba"},
    {U'°', "graus"},
    {U'#', "cerquilha"},
    {U'±', "mais ou menos"},
    {U'≈', "aproximadamente"},
    {U'≤', "menor ou igual a"},
    {U'≥', "maior ou igual a"},
    {U'№', "número"},
    {U'∞', "infinito"},
    {U'π', "pi"},
    {U'©', "copyright"},
    {U'\u2212', "menos"},
});

constexpr auto articles = std::to_array<std::string_view>({"ao", "dia", "do", "no", "o"});
constexpr auto version_words = std::to_array<std::string_view>({"versão", "versões", "v"});
constexpr auto date_joiners = std::to_array<std::string_view>({"de", "do"});
constexpr auto clock_words = std::to_array<std::string_view>({"horas", "hora"});

constexpr cldr::Forms brazilian{
    .numbers = {.decimal_marks = U",",
                .group_marks = U".",
                .decimal_word = "vírgula",
                .point_word = "ponto",
                .minus = "menos",
                .plus = "mais",
                .and_word = "e"},
    .clock = {.marks = U":", .words = clock_words, .hour_letter = "h"},
    .version = {.words = version_words, .spoken = "versão"},
    .range = "a",
    .score = "a",
    .score_by_colon = false,
    .score_by_letter = "por",
    .before_scaled = "de",
    .money_joiner = "e",
    .before_month = "de",
    .before_year = "de",
    .date_joiners = date_joiners,
    .day_stop = false,
    .short_dates = false,
    .articles = articles,
    .degree_orders = true,
    .ordinal_marks = ordinal_marks,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"ao quadrado", "ao cubo", "elevado a"},
    .per = "por",
    .words_per = true,
    .at = "arroba",
    .dot = "ponto",
    .slash = "barra",
    .hyphen = "hífen",
    .underscore = "sublinhado",
};

constexpr cldr::Forms european = [] {
    cldr::Forms forms = brazilian;
    forms.currencies = european_currencies;
    return forms;
}();

}  // namespace

constinit const cldr::Forms forms = brazilian;
constinit const cldr::Forms european_forms = european;

}  // namespace audio_edition::pt

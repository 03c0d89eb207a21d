// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/ru/russian_forms.h"

#include <array>

namespace audio_edition::ru {
namespace {

using cldr::Gender;
using cldr::GrammaticalCase;

constexpr auto abbreviations = [] {
    using enum cldr::AbbreviationContext;
    // clang-format off
    return std::to_array<cldr::AbbreviationForm>({
#include "russian_abbreviation_rows.inc"
    });
    // clang-format on
}();

constexpr auto currencies = std::to_array<cldr::CurrencyForm>({
    {"₽", "рубль", "рублей", "копейка", "копеек", Gender::masculine, "рубля", "копейки"},
    {"RUB", "рубль", "рублей", "копейка", "копеек", Gender::masculine, "рубля", "копейки"},
    {"руб.", "рубль", "рублей", "копейка", "копеек", Gender::masculine, "рубля", "копейки"},
    {"€", "евро", "евро", "цент", "центов", Gender::masculine, {}, "цента"},
    {"EUR", "евро", "евро", "цент", "центов", Gender::masculine, {}, "цента"},
    {"$", "доллар", "долларов", "цент", "центов", Gender::masculine, "доллара", "цента"},
    {"USD", "доллар", "долларов", "цент", "центов", Gender::masculine, "доллара", "цента"},
    {"£", "фунт", "фунтов", "пенс", "пенсов", Gender::masculine, "фунта", "пенса"},
    {"¥", "иена", "иен", {}, {}, Gender::feminine, "иены"},
    {"₴", "гривна", "гривен", {}, {}, Gender::feminine, "гривны"},
});

constexpr auto scales = std::to_array<cldr::ScaleForm>({
    {"тыс", "тысяча", "тысяч", "тысячи", Gender::feminine, false, false, "тысячи"},
    {"млн", "миллион", "миллионов", "миллиона", Gender::masculine, false, false, "миллиона"},
    {"млрд", "миллиард", "миллиардов", "миллиарда", Gender::masculine, false, false, "миллиарда"},
    {"трлн", "триллион", "триллионов", "триллиона", Gender::masculine, false, false, "триллиона"},
});

// After decimals a unit has its form after a few: три целых пять десятых метра.
constexpr auto units = std::to_array<cldr::Unit>({
    {"%", "процент", "процентов", Gender::masculine, "процента"},
    {"км", "километр", "километров", Gender::masculine, "километра"},
    {"м", "метр", "метров", Gender::masculine, "метра"},
    {"см", "сантиметр", "сантиметров", Gender::masculine, "сантиметра"},
    {"мм", "миллиметр", "миллиметров", Gender::masculine, "миллиметра"},
    {"кг", "килограмм", "килограммов", Gender::masculine, "килограмма"},
    {"г", "грамм", "граммов", Gender::masculine, "грамма"},
    {"мг", "миллиграмм", "миллиграммов", Gender::masculine, "миллиграмма"},
    {"т", "тонна", "тонн", Gender::feminine, "тонны"},
    {"л", "литр", "литров", Gender::masculine, "литра"},
    {"мл", "миллилитр", "миллилитров", Gender::masculine, "миллилитра"},
    {"га", "гектар", "гектаров", Gender::masculine, "гектара"},
    {"км²", "квадратный километр", "квадратных километров", Gender::masculine, "квадратных километра"},
    {"м²", "квадратный метр", "квадратных метров", Gender::masculine, "квадратных метра"},
    {"м³", "кубический метр", "кубических метров", Gender::masculine, "кубических метра"},
    {"км/ч", "километр в час", "километров в час", Gender::masculine, "километра в час"},
    {"м/с", "метр в секунду", "метров в секунду", Gender::masculine, "метра в секунду"},
    {"ч", "час", "часов", Gender::masculine, "часа"},
    {"мин", "минута", "минут", Gender::feminine, "минуты"},
    {"сек", "секунда", "секунд", Gender::feminine, "секунды"},
    {"кВт", "киловатт", "киловатт", Gender::masculine, "киловатта"},
    {"Вт", "ватт", "ватт", Gender::masculine, "ватта"},
    {"°C", "градус Цельсия", "градусов Цельсия", Gender::masculine, "градуса Цельсия"},
    {"°", "градус", "градусов", Gender::masculine, "градуса"},
});

constexpr auto signs = std::to_array<cldr::Sign>({
    {U'№', "номер"},
    {U'&', "и"},
    {U'+', "плюс"},
    {U'=', "равно"},
    {U'×', "умножить на"},
    {U'§', "параграф"},
    {U'%', "процентов"},
    {U'€', "евро"},
    {U'$', "доллар"},
    {U'₽', "рубль"},
    {U'@', "собака"},
    {U'°', "градусов"},
    {U'\u2212', "минус"},
});

// What tells the gender and the case of an ordinal in figures; -м is told by what stands before it.
constexpr auto ordinal_marks = std::to_array<cldr::OrdinalMark>({
    {"-й", {}},
    {"-ый", {}},
    {"-я", {.gender = Gender::feminine}},
    {"-ая", {.gender = Gender::feminine}},
    {"-е", {.gender = Gender::neuter}},
    {"-го", {.grammatical_case = GrammaticalCase::genitive}},
    {"-ого", {.grammatical_case = GrammaticalCase::genitive}},
    {"-му", {.grammatical_case = GrammaticalCase::dative}},
    {"-м", {.grammatical_case = GrammaticalCase::locative}},
    {"-ом", {.grammatical_case = GrammaticalCase::locative}},
    {"-ю", {.gender = Gender::feminine, .grammatical_case = GrammaticalCase::accusative}},
    {"-ой", {.gender = Gender::feminine, .grammatical_case = GrammaticalCase::genitive}},
    {"-х", {.grammatical_case = GrammaticalCase::genitive, .plural = true}},
    {"-ых", {.grammatical_case = GrammaticalCase::genitive, .plural = true}},
});

constexpr auto score_words = std::to_array<std::string_view>(
    {"счётом", "счетом", "масштаб", "масштабе", "соотношении", "счёт", "счет"});

}  // namespace

constinit const cldr::Forms forms{
    .numbers = {.decimal_marks = U",",
                .group_marks = U"\u00A0",
                .decimal_word = "целых",
                .point_word = "точка",
                .minus = "минус",
                .plus = "плюс",
                .and_word = "и"},
    .score_words = score_words,
    .before_scaled = {},
    .ordinal_marks = ordinal_marks,
    .abbreviations = abbreviations,
    .currencies = currencies,
    .scales = scales,
    .units = units,
    .signs = signs,
    .powers = {"в квадрате", "в кубе", "в степени"},
    .decimals_take_few = true,
    .at = "собака",
    .dot = "точка",
    .slash = "слэш",
    .hyphen = "дефис",
    .underscore = "подчёркивание",
};

}  // namespace audio_edition::ru

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/ru/russian_grammar.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "normalize/languages/ru/russian_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::ru {
namespace {

using cldr::Agreement;
using cldr::Gender;
using cldr::GrammaticalCase;

constexpr WordSet genitive_prepositions({"от", "до", "из", "около", "более", "менее", "свыше", "без", "для",
                                         "после", "больше", "меньше", "порядка", "у", "старше", "младше"});
constexpr WordSet locative_prepositions({"в", "во", "на", "о", "об", "при"});
constexpr WordSet dative_prepositions({"к", "ко", "по"});
constexpr std::int64_t largest_regnal = 30;

std::string_view word_before(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    return lexemes.is_word(before) ? lexemes.text(before) : std::string_view{};
}

std::string_view case_name(GrammaticalCase grammatical_case) noexcept {
    switch (grammatical_case) {
        case GrammaticalCase::genitive:
            return "-genitive";
        case GrammaticalCase::dative:
            return "-dative";
        case GrammaticalCase::accusative:
            return "-accusative";
        case GrammaticalCase::locative:
            return "-locative";
        case GrammaticalCase::instrumental:
            return "-ablative";
        case GrammaticalCase::nominative:
            break;
    }
    return "";
}

std::string rule(std::string_view kind, const Agreement& agreement) {
    std::string name = "spellout-" + std::string(kind);
    name += agreement.plural                       ? "-plural"
            : agreement.gender == Gender::feminine ? "-feminine"
            : agreement.gender == Gender::neuter   ? "-neuter"
                                                   : "-masculine";
    return name.append(case_name(agreement.grammatical_case));
}

/// Of ordinals of whole hundreds, which CLDR does not have.
constexpr std::array<std::string_view, 10> hundreds = {"",           "сот",      "двухсот",  "трёхсот",
                                                       "четырёхсот", "пятисот",  "шестисот", "семисот",
                                                       "восьмисот",  "девятисот"};

/// The ending of the tenth in that form.
std::string hard_ending(std::string_view tenth) {
    constexpr std::string_view stem = "десят";
    return std::string(tenth.substr(stem.size()));
}

void replace_all(std::string& words, std::string_view written, std::string_view usual) {
    for (std::size_t at = words.find(written); at != words.npos; at = words.find(written, at + usual.size()))
        words.replace(at, written.size(), usual);
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

RussianGrammar::RussianGrammar() : Grammar("ru", ru::forms) {}

std::string RussianGrammar::parted(std::string words) const {
    replace_all(words, "четверт", "четвёрт");
    if (words.ends_with("трех") || words.find("трех ") != words.npos) replace_all(words, "трех", "трёх");
    if (words.find("четырех") != words.npos) replace_all(words, "четырех", "четырёх");
    // Nobody counts one thousand.
    for (const auto& [one, none] : {std::pair{"одна тысяча", "тысяча"}, std::pair{"одной тысячи", "тысячи"},
                                    std::pair{"одну тысячу", "тысячу"}, std::pair{"одной тысяче", "тысяче"}})
        if (words.starts_with(one)) words.replace(0, std::string_view(one).size(), none);
    return words;
}

std::string RussianGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    return spell(value, {rule("cardinal", agreement), "spellout-numbering"});
}

std::string RussianGrammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    const std::string name = rule("ordinal", agreement);
    const std::int64_t hundred = value / 100 % 10;
    if (value % 100 != 0 || hundred == 0) return spell(value, {name});
    const std::string before = value < 1000 ? std::string{} : cardinal(value / 1000 * 1000) + ' ';
    return before + std::string(hundreds.at(static_cast<std::size_t>(hundred))) +
           hard_ending(spell(10, {name}));
}

std::optional<std::string> RussianGrammar::decimal(std::int64_t whole, std::string_view fraction) const {
    static constexpr std::array<std::string_view, 3> one = {"десятая", "сотая", "тысячная"};
    static constexpr std::array<std::string_view, 3> many = {"десятых", "сотых", "тысячных"};
    std::int64_t value = 0;
    if (fraction.empty() || fraction.size() > one.size()) return std::nullopt;
    std::from_chars(fraction.data(), fraction.data() + fraction.size(), value);
    const Agreement feminine{.gender = Gender::feminine};
    const std::size_t part = fraction.size() - 1;
    return cardinal(whole, feminine)
        .append(form_after(whole, true, " целая ", " целых ", " целых "))
        .append(cardinal(value, feminine))
        .append(" ")
        .append(form_after(value, true, one.at(part), many.at(part), many.at(part)));
}

std::optional<std::string> RussianGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    const Agreement feminine{.gender = Gender::feminine};
    const bool one = numerator % 10 == 1 && numerator % 100 != 11;
    if (denominator == 2) return numerator == 1 ? std::optional<std::string>("одна вторая") : std::nullopt;
    constexpr std::int64_t third = 3, quarter = 4;
    if (denominator == third || denominator == quarter) {
        const bool thirds = denominator == third;
        return cardinal(numerator, feminine)
            .append(one ? (thirds ? " треть" : " четверть") : (thirds ? " трети" : " четверти"));
    }
    const Agreement many{.grammatical_case = GrammaticalCase::genitive, .plural = true};
    return cardinal(numerator, feminine) + ' ' + ordinal(denominator, one ? feminine : many);
}

std::string RussianGrammar::date(const cldr::CalendarDate& date, const Agreement& /*day*/) const {
    const Agreement genitive{.grammatical_case = GrammaticalCase::genitive};
    std::string words = ordinal(date.day, genitive) + ' ' + month_name(date.month);
    if (date.year) words.append(" ").append(ordinal(*date.year, genitive));
    return words;
}

std::optional<Agreement> RussianGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    std::size_t number = lexemes.before(noun);
    while (lexemes.is_digits(lexemes.before(number))) number = lexemes.before(number);
    const std::string before = to_lower(word_before(lexemes, number));
    Agreement agreement;
    if (genitive_prepositions.contains(before)) agreement.grammatical_case = GrammaticalCase::genitive;
    if (!lexemes.is_word(noun) || lexemes[noun].letter_case != LetterCase::lower)
        return agreement.grammatical_case == GrammaticalCase::genitive ? std::optional(agreement)
                                                                       : std::nullopt;
    const std::string_view word = lexemes.text(noun);
    const std::string_view digits = lexemes.text(lexemes.before(noun));
    if (digits.ends_with('2') && ends_with_any(word, {"ы", "и"})) agreement.gender = Gender::feminine;
    if (!digits.ends_with('1')) return agreement;
    if (ends_with_any(word, {"а", "я", "у", "ю"})) agreement.gender = Gender::feminine;
    if (ends_with_any(word, {"у", "ю"})) agreement.grammatical_case = GrammaticalCase::accusative;
    if (ends_with_any(word, {"о", "е"})) agreement.gender = Gender::neuter;
    return agreement;
}

Agreement RussianGrammar::ordinal_agreement(const Lexemes& lexemes, std::size_t at, std::size_t last,
                                            const Agreement& marked) const {
    Agreement agreement = marked;
    const std::string before = to_lower(word_before(lexemes, at));
    const std::size_t noun = lexemes.skip_space(last);
    const bool told = locative_prepositions.contains(before);
    if (marked.grammatical_case == GrammaticalCase::locative && !told)
        agreement.grammatical_case = GrammaticalCase::instrumental;
    const bool several = marked.gender == Gender::neuter && lexemes.is_word(noun) &&
                         ends_with_any(lexemes.text(noun), {"ы", "и"});  // 80-е годы
    agreement.plural |= several;
    return agreement;
}

Agreement RussianGrammar::governed(const Lexemes& lexemes, std::size_t at, Gender gender) const {
    const std::string before = to_lower(word_before(lexemes, at));
    const bool genitive = genitive_prepositions.contains(before);
    return {.gender = gender,
            .grammatical_case = genitive ? GrammaticalCase::genitive : GrammaticalCase::nominative};
}

GrammaticalCase case_of_noun(const Lexemes& lexemes, std::size_t at, std::string_view ending) {
    const std::string before = to_lower(word_before(lexemes, at));
    if (ending == "а") return GrammaticalCase::genitive;
    if (ending == "ом") return GrammaticalCase::instrumental;
    if (ending == "у" || ending == "е")
        return dative_prepositions.contains(before) ? GrammaticalCase::dative : GrammaticalCase::locative;
    if (ending != ".") return GrammaticalCase::nominative;
    if (locative_prepositions.contains(before)) return GrammaticalCase::locative;
    return dative_prepositions.contains(before) ? GrammaticalCase::dative : GrammaticalCase::genitive;
}

std::optional<std::string> RussianGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                 std::int64_t value) const {
    constexpr std::string_view century = "век";
    const std::size_t next = lexemes.skip_space(at + 1);
    const std::string_view noun = lexemes.is_word(next) ? lexemes.text(next) : std::string_view{};
    if (noun == "в" && lexemes.is_symbol(next + 1, U'.'))
        return ordinal(value, {.grammatical_case = case_of_noun(lexemes, at, ".")});
    if (noun.starts_with(century) && noun.size() <= century.size() + 4)
        return ordinal(value, {.grammatical_case = case_of_noun(lexemes, at, noun.substr(century.size()))});
    const std::size_t name = lexemes.before(at);
    if (!lexemes.is_capitalised(name) || lexemes.is_upper(name) || value > largest_regnal)
        return std::nullopt;
    const std::string_view ruler = lexemes.text(name);
    Agreement agreement;
    const bool queen =
        ruler.starts_with("Екатерин") || ruler.starts_with("Елизавет") || ruler.starts_with("Анн");
    if (queen) agreement.gender = Gender::feminine;
    if (queen && !ruler.ends_with("а")) agreement.grammatical_case = GrammaticalCase::genitive;
    if (!queen && ends_with_any(ruler, {"а", "я"})) agreement.grammatical_case = GrammaticalCase::genitive;
    if (!queen && ends_with_any(ruler, {"у", "ю"})) agreement.grammatical_case = GrammaticalCase::dative;
    if (!queen && ends_with_any(ruler, {"ом", "ем"}))
        agreement.grammatical_case = GrammaticalCase::instrumental;
    return ordinal(value, agreement);
}

}  // namespace audio_edition::ru

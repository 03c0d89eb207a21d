// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pl/polish_grammar.h"

#include <array>

#include "normalize/languages/pl/polish_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::pl {
namespace {

using cldr::Agreement;
using cldr::Gender;
using cldr::GrammaticalCase;

// Without their endings; those of 2 and 3 are soft.
constexpr std::array<std::string_view, 20> ones = {
    "zerow",     "pierwsz",  "drug",     "trzec",      "czwart",    "piąt",        "szóst",
    "siódm",     "ósm",      "dziewiąt", "dziesiąt",   "jedenast",  "dwunast",     "trzynast",
    "czternast", "piętnast", "szesnast", "siedemnast", "osiemnast", "dziewiętnast"};
constexpr std::array<std::string_view, 10> tens = {"",
                                                   "",
                                                   "dwudziest",
                                                   "trzydziest",
                                                   "czterdziest",
                                                   "pięćdziesiąt",
                                                   "sześćdziesiąt",
                                                   "siedemdziesiąt",
                                                   "osiemdziesiąt",
                                                   "dziewięćdziesiąt"};
constexpr std::array<std::string_view, 10> hundreds = {
    "",         "setn",      "dwusetn",    "trzechsetn", "czterechsetn",
    "pięćsetn", "sześćsetn", "siedemsetn", "osiemsetn",  "dziewięćsetn"};
constexpr WordSet locative_prepositions({"w", "we", "na", "po", "o", "przy"});
constexpr WordSet genitive_prepositions({"od", "do", "z", "ze", "dla", "u", "bez", "około", "dnia", "koło",
                                         "wokół"});
constexpr WordSet labels({"akt", "artykuł", "rozdział", "tom", "część", "księga", "scena", "klasa", "typ",
                          "faza"});
constexpr std::int64_t largest_regnal = 40;

/// The locative is told as the dative is: Polish ordinals need no more cases.
std::string_view ending(const Agreement& agreement) noexcept {
    if (agreement.gender == Gender::feminine) switch (agreement.grammatical_case) {
            case GrammaticalCase::nominative:
                return "a";
            case GrammaticalCase::accusative:
                return "ą";
            case GrammaticalCase::genitive:
            case GrammaticalCase::dative:
                return "ej";
        }
    switch (agreement.grammatical_case) {
        case GrammaticalCase::genitive:
            return "ego";
        case GrammaticalCase::dative:
            return "ym";
        case GrammaticalCase::nominative:
        case GrammaticalCase::accusative:
            break;
    }
    return agreement.gender == Gender::neuter ? "e" : "y";
}

std::string with_ending(std::string_view stem, std::string_view ending) {
    const bool soft = stem == "drug" || stem == "trzec";
    std::string word(stem);
    if (!soft) return word.append(ending);
    if (ending == "y") return word + "i";
    if (ending == "ym") return word + "im";
    if (stem == "drug" && (ending == "a" || ending == "ą")) return word.append(ending);
    return word.append("i").append(ending);
}

std::string_view word_before(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    return lexemes.is_word(before) ? lexemes.folded(before) : std::string_view{};
}

Gender gender_of(std::string_view noun) noexcept {
    if (noun.ends_with('a')) return Gender::feminine;
    return noun.ends_with('o') || noun.ends_with('e') || noun.ends_with("um") ? Gender::neuter
                                                                              : Gender::masculine;
}

}  // namespace

PolishGrammar::PolishGrammar() : Grammar("pl", pl::forms) {}

std::string PolishGrammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    const std::string_view last = ending(agreement);
    const std::int64_t whole = value / 100 * 100;
    const auto rest = static_cast<std::size_t>(value % 100);
    if (rest == 0 && value > 0) {
        if (value >= 1000) return cardinal(value);
        return with_ending(hundreds.at(static_cast<std::size_t>(value / 100)), last);
    }
    std::string words = whole == 0 ? std::string{} : cardinal(whole) + ' ';
    if (rest < ones.size()) return words + with_ending(ones.at(rest), last);
    words += with_ending(tens.at(rest / 10), last);
    return rest % 10 == 0 ? words : words + ' ' + with_ending(ones.at(rest % 10), last);
}

std::optional<std::string> PolishGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    if (denominator == 2) return numerator == 1 ? std::optional<std::string>("jedna druga") : std::nullopt;
    const bool few = numerator % 10 >= 2 && numerator % 10 <= 4;
    std::string part = ordinal(denominator, {.gender = Gender::feminine});
    if (numerator > 1) part = ordinal(denominator, {.gender = Gender::neuter});
    const std::string count = numerator == 1 ? "jedna" : numerator == 2 ? "dwie" : cardinal(numerator);
    if (numerator > 1 && !few) part = ordinal(denominator, {.gender = Gender::masculine}) + "ch";
    return count + ' ' + part;
}

std::string PolishGrammar::clock(const cldr::TimeOfDay& time) const {
    std::string words =
        ordinal(time.hours, {.gender = Gender::feminine,
                             .grammatical_case = time.named || time.announced ? GrammaticalCase::genitive
                                                                              : GrammaticalCase::nominative});
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(" ").append(cardinal(*time.minutes));
    if (time.seconds) words.append(" ").append(cardinal(*time.seconds));
    return words;
}

std::string PolishGrammar::date(const cldr::CalendarDate& date, const Agreement& /*day*/) const {
    const Agreement genitive{.grammatical_case = GrammaticalCase::genitive};
    std::string words = ordinal(date.day, genitive) + ' ' + month_name(date.month);
    if (date.year) words.append(" ").append(ordinal(*date.year, genitive));
    return words;
}

Agreement PolishGrammar::governed(const Lexemes& lexemes, std::size_t at, Gender gender) const {
    const std::string_view word = word_before(lexemes, at);
    GrammaticalCase grammatical_case = GrammaticalCase::nominative;
    if (locative_prepositions.contains(word)) grammatical_case = GrammaticalCase::dative;
    if (genitive_prepositions.contains(word)) grammatical_case = GrammaticalCase::genitive;
    return {.gender = gender, .grammatical_case = grammatical_case};
}

std::optional<Agreement> PolishGrammar::dotted_ordinal(const Lexemes& lexemes, std::size_t at) const {
    const std::size_t noun = lexemes.skip_space(at + 2);
    if (!lexemes.is_word(noun) || lexemes[noun].letter_case != LetterCase::lower) return std::nullopt;
    return governed(lexemes, at, gender_of(lexemes.text(noun)));
}

std::optional<std::string> PolishGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    const std::size_t next = lexemes.skip_space(at + 1);
    const std::string word = lexemes.is_word(before) ? to_lower(lexemes.text(before)) : std::string{};
    if (lexemes.is_word(next) && lexemes.text(next).starts_with("wiek")) {
        Agreement agreement = governed(lexemes, at, Gender::masculine);
        const bool oblique = lexemes.text(next) == "wieku";
        if (oblique && agreement.grammatical_case == GrammaticalCase::nominative)
            agreement.grammatical_case = GrammaticalCase::genitive;
        return ordinal(value, agreement);
    }
    if (labels.contains(word)) return cardinal(value);
    if (!lexemes.is_capitalised(before) || lexemes.is_upper(before) || value > largest_regnal ||
        lexemes.text(at).size() < 2)
        return std::nullopt;
    const bool oblique = word.ends_with('a') && word != "anna" && word != "elżbieta" && word != "maria";
    return ordinal(value,
                   {.grammatical_case = oblique ? GrammaticalCase::genitive : GrammaticalCase::nominative});
}

}  // namespace audio_edition::pl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pl/polish_grammar.h"

#include <algorithm>
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
                                         "wokół", "powyżej", "poniżej", "wśród", "spośród", "oprócz",
                                         "prócz"});
/// Feminine nouns that are often counted, after 2, 3 and 4.
constexpr WordSet feminine_few({"osoby",      "kobiety",     "godziny", "minuty",    "sekundy",  "córki",
                                "siostry",    "książki",     "strony",  "części",    "gminy",    "drogi",
                                "szkoły",     "partie",      "firmy",   "drużyny",   "bramki",   "tony",
                                "noce",       "ofiary",      "próby",   "sprawy",    "umowy",    "wersje",
                                "grupy",      "rundy",       "litery",  "cyfry",     "liczby",   "kopie",
                                "sztuki",     "butelki",     "łyżki",   "szklanki",  "łyżeczki", "krowy",
                                "dziewczyny", "dziewczynki", "róże",    "jednostki", "karty",    "linie"});
constexpr WordSet men({"mężczyzn", "chłopców", "panów", "synów", "braci", "uczniów", "żołnierzy",
                       "policjantów", "posłów", "studentów", "pracowników", "mieszkańców", "ludzi", "kolegów",
                       "przyjaciół", "lekarzy"});
constexpr WordSet queens({"anna", "elżbieta", "izabela", "joanna", "katarzyna", "krystyna", "małgorzata",
                          "maria", "wiktoria", "beatrycze"});
/// Nouns that a Roman numeral before them numbers, without their endings.
constexpr auto numbered_nouns =
    std::to_array<std::string_view>({"wojn", "rzeczypospolit", "rzeczpospolit", "lig", "rozbi", "rozbior",
                                     "kwarta", "tur", "etap", "kadencj", "edycj", "rund"});
constexpr WordSet labels({"akt", "artykuł", "rozdział", "tom", "część", "księga", "scena", "klasa", "typ",
                          "faza"});
constexpr std::int64_t largest_regnal = 30;

/// The locative is told as the dative is: Polish ordinals need no more cases.
std::string_view ending(const Agreement& agreement) noexcept {
    if (agreement.gender == Gender::feminine) switch (agreement.grammatical_case) {
            case GrammaticalCase::nominative:
                return "a";
            case GrammaticalCase::accusative:
                return "ą";
            case GrammaticalCase::genitive:
            case GrammaticalCase::dative:
            case GrammaticalCase::locative:
            case GrammaticalCase::instrumental:
                return "ej";
        }
    switch (agreement.grammatical_case) {
        case GrammaticalCase::genitive:
            return "ego";
        case GrammaticalCase::dative:
        case GrammaticalCase::locative:
        case GrammaticalCase::instrumental:
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

std::string PolishGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    const bool feminine = agreement.gender == Gender::feminine;
    constexpr std::int64_t first_personal = 5;
    if (agreement.grammatical_case == GrammaticalCase::genitive ||
        (agreement.plural && value < first_personal))
        return spell(value, {feminine ? "spellout-cardinal-feminine-genitive"
                                      : "spellout-cardinal-masculine-genitive"});
    if (agreement.grammatical_case == GrammaticalCase::accusative && feminine && value == 1) return "jedną";
    if (agreement.plural) return spell(value, {"spellout-cardinal-masculine-personal", "spellout-numbering"});
    return Grammar::cardinal(value, {.gender = agreement.gender});
}

std::optional<Agreement> PolishGrammar::after_range(std::optional<Agreement> agreement) const {
    Agreement genitive = agreement.value_or(Agreement{});
    genitive.grammatical_case = GrammaticalCase::genitive;
    return genitive;
}

std::optional<std::string> PolishGrammar::half(const Agreement& /*agreement*/) const {
    return "pół";
}

std::optional<Agreement> PolishGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    const std::string_view word = lexemes.is_word(noun) ? lexemes.folded(noun) : std::string_view{};
    const bool counts =
        lexemes.is_word(noun) && lexemes[noun].letter_case == LetterCase::lower && word.size() > 3;
    std::size_t number = lexemes.before(noun);
    while (lexemes.is_digits(lexemes.before(number))) number = lexemes.before(number);
    const std::string_view before = word_before(lexemes, number);
    const bool locative = locative_prepositions.contains(before) && word.ends_with("ach");
    const bool genitive =
        genitive_prepositions.contains(before) && before != "z" && before != "ze" && before != "dnia";
    const bool from = genitive && (before == "od" || before == "do") && !counts;
    if (locative || (genitive && counts) || (from && lexemes.is_word(noun, "do")))
        return Agreement{.grammatical_case = GrammaticalCase::genitive};
    if (!counts) return std::nullopt;
    if (feminine_few.contains(word)) return Agreement{.gender = Gender::feminine};
    if (men.contains(word)) return Agreement{.plural = true};
    if (word.ends_with("ę"))
        return Agreement{.gender = Gender::feminine, .grammatical_case = GrammaticalCase::accusative};
    const bool one = lexemes.text(lexemes.before(noun)) == "1";
    return one ? std::optional(Agreement{.gender = gender_of(word)}) : std::nullopt;
}

std::optional<Agreement> PolishGrammar::dotted_ordinal(const Lexemes& lexemes, std::size_t at) const {
    const std::size_t noun = lexemes.skip_space(at + 2);
    if (!lexemes.is_word(noun) || lexemes[noun].letter_case != LetterCase::lower) return std::nullopt;
    return governed(lexemes, at, gender_of(lexemes.text(noun)));
}

std::optional<Agreement> PolishGrammar::numbered(const Lexemes& lexemes, std::size_t at) const {
    const std::size_t next = lexemes.skip_space(at + 1);
    if (!lexemes.is_word(next)) return std::nullopt;
    const std::string_view noun = lexemes.text(next);
    if (noun.starts_with("wiek") || (noun == "w" && lexemes.is_symbol(next + 1, U'.'))) {
        Agreement agreement = governed(lexemes, at, Gender::masculine);
        if (noun != "wiek" && agreement.grammatical_case == GrammaticalCase::nominative)
            agreement.grammatical_case = GrammaticalCase::genitive;
        return agreement;
    }
    const std::string folded = to_lower(noun);
    if (std::ranges::none_of(numbered_nouns, [&](std::string_view stem) { return folded.starts_with(stem); }))
        return std::nullopt;
    if (noun.ends_with("a")) return Agreement{.gender = Gender::feminine};
    if (noun.ends_with("ę") || noun.ends_with("ą"))
        return Agreement{.gender = Gender::feminine, .grammatical_case = GrammaticalCase::accusative};
    const bool oblique =
        noun.ends_with("y") || noun.ends_with("i") || noun.ends_with("ie") || noun.ends_with("ze");
    if (oblique) return Agreement{.gender = Gender::feminine, .grammatical_case = GrammaticalCase::genitive};
    return governed(lexemes, at, Gender::masculine);
}

std::optional<std::string> PolishGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                std::int64_t value) const {
    if (const auto agreement = numbered(lexemes, at)) return ordinal(value, *agreement);
    const std::size_t before = lexemes.before(at);
    const std::string word = lexemes.is_word(before) ? to_lower(lexemes.text(before)) : std::string{};
    if (labels.contains(word)) {
        const bool feminine =
            word == "część" || word == "księga" || word == "scena" || word == "klasa" || word == "faza";
        return ordinal(value, {.gender = feminine ? Gender::feminine : Gender::masculine});
    }
    if (!lexemes.is_capitalised(before) || lexemes.is_upper(before) || value > largest_regnal ||
        lexemes.text(at).size() < 2)
        return std::nullopt;
    if (queens.contains(word)) return ordinal(value, {.gender = Gender::feminine});
    return ordinal(value, {.grammatical_case = word.ends_with('a') ? GrammaticalCase::genitive
                                                                   : GrammaticalCase::nominative});
}

}  // namespace audio_edition::pl

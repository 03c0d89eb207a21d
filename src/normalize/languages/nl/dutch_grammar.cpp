// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/nl/dutch_grammar.h"

#include <array>

#include "normalize/languages/nl/dutch_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::nl {
namespace {

using cldr::Agreement;

constexpr WordSet year_words({"in",      "sinds",     "sedert",    "vanaf",    "tot", "jaar",   "jaren",
                              "anno",    "rond",      "omstreeks", "voor",     "na",  "uit",    "begin",
                              "eind",    "einde",     "van",       "midden",   "geb", "zomer",  "winter",
                              "lente",   "herfst",    "najaar",    "voorjaar", "en",  "tussen", "om",
                              "geboren", "gestorven", "overleden"});
constexpr WordSet labels({"akte", "artikel", "bijlage", "boek", "deel", "fase", "figuur", "hoofdstuk",
                          "klasse", "scène", "tabel", "type", "wereldoorlog", "titel", "groep", "apollo",
                          "niveau"});
/// Of whom one letter is a number as well: Karel V.
constexpr WordSet rulers({"albert",    "alexander", "boudewijn",   "elisabeth", "elizabeth",
                          "ferdinand", "filips",    "frans",       "frederik",  "george",
                          "hendrik",   "jacobus",   "jan",         "johan",     "karel",
                          "leopold",   "lodewijk",  "maximiliaan", "napoleon",  "nicolaas",
                          "paulus",    "peter",     "pius",        "otto",      "willem"});
/// Neuter nouns of which there is often a half.
constexpr WordSet neuter({"uur",      "jaar",   "brood",    "ei",     "blik",    "pak",     "glas",
                          "pond",     "ons",    "bord",     "dozijn", "miljoen", "procent", "punt",
                          "kilogram", "etmaal", "kwartier", "boek",   "blad",    "vel",     "stuk",
                          "land",     "leven",  "huis",     "seizoen"});
/// After a year they tell that it counts nothing.
constexpr WordSet small_words({"te",   "in",   "en",   "was", "werd", "is",    "door", "op",
                               "van",  "met",  "tot",  "als", "bij",  "naar",  "aan",  "uit",
                               "voor", "over", "toen", "om",  "had",  "heeft", "kwam"});
constexpr std::int64_t largest_regnal = 30;

}  // namespace

DutchGrammar::DutchGrammar() : Grammar("nl", nl::forms) {}

std::string DutchGrammar::parted(std::string words) const {
    static constexpr auto powers = std::to_array<std::string_view>({"duizend", "honderd"});
    return Grammar::parted(set_apart(std::move(words), powers, "ste"));
}

std::string DutchGrammar::cardinal(std::int64_t value) const {
    const bool in_hundreds = value > 1000 && value < 10'000 && value % 100 == 0 && value % 1000 != 0;
    return in_hundreds ? Grammar::cardinal(value / 100) + " honderd" : Grammar::cardinal(value);
}

std::optional<Agreement> DutchGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    const std::string_view word = lexemes.folded(noun);
    if (!lexemes.is_word(noun) || word.size() < 2) return std::nullopt;
    const bool is_neuter = neuter.contains(word) || (word.ends_with("je") && word.size() > 3);
    return Agreement{.gender = is_neuter ? cldr::Gender::neuter : cldr::Gender::masculine};
}

std::optional<std::string> DutchGrammar::half(const Agreement& agreement) const {
    return agreement.gender == cldr::Gender::neuter ? "een half" : "een halve";
}

std::string DutchGrammar::year(std::int64_t year) const {
    const std::int64_t century = year / 100;
    if (year < 1100 || year >= 2000) return cardinal(year);
    std::string words = cardinal(century) + " honderd";
    if (year % 100 != 0) words.append(" ").append(cardinal(year % 100));
    return words;
}

std::optional<std::string> DutchGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    const std::string count = numerator == 1 ? "een" : cardinal(numerator);
    switch (denominator) {
        case 2:
            return count + (numerator == 1 ? " half" : " halve");
        case 4:
            return count + " kwart";
        default:
            return count + ' ' + ordinal(denominator, {});
    }
}

std::optional<std::string> DutchGrammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                        std::int64_t denominator) const {
    if (numerator == 1 && denominator == 2) return whole == 1 ? "anderhalf" : cardinal(whole) + "ënhalf";
    return cardinal(whole) + ' ' + fraction(numerator, denominator).value_or("");
}

std::string DutchGrammar::clock(const cldr::TimeOfDay& time) const {
    std::string words = cardinal(time.hours) + " uur";
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(" ").append(cardinal(*time.minutes));
    if (time.seconds)
        words.append(" en ")
            .append(cardinal(*time.seconds))
            .append(*time.seconds == 1 ? " seconde" : " seconden");
    return words;
}

bool DutchGrammar::is_year(const Lexemes& lexemes, std::size_t at) const {
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol(before, U'.')) --before;
    if (lexemes.is_word(before) && (year_words.contains(lexemes.folded(before)) || month_at(lexemes, before)))
        return true;
    const std::size_t next = lexemes.skip_space(at + 1);
    return !lexemes.is_word(next) || small_words.contains(lexemes.folded(next)) ||
           lexemes.is_symbol_of(before, U"(\u00A9\u2013-");
}

std::optional<std::string> DutchGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                               std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    if (!lexemes.is_word(before) || value > largest_regnal) return std::nullopt;
    const std::size_t other = lexemes.before(before);  // deel I en II
    const bool listed = lexemes.is_word(before, "en") && lexemes.is_upper(other) &&
                        labels.contains(to_lower(lexemes.text(lexemes.before(other))));
    if (listed || labels.contains(to_lower(lexemes.text(before)))) return cardinal(value);
    const bool long_enough = lexemes.text(at).size() > 1 || rulers.contains(lexemes.folded(before));
    if (!lexemes.is_capitalised(before) || lexemes.is_upper(before) || !long_enough) return std::nullopt;
    std::string place = ordinal(value, {});
    place.front() = static_cast<char>(place.front() - ('a' - 'A'));
    return "de " + place;
}

}  // namespace audio_edition::nl

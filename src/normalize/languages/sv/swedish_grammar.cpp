// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/sv/swedish_grammar.h"

#include "normalize/languages/sv/swedish_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::sv {
namespace {

using cldr::Agreement;
using cldr::Gender;

constexpr WordSet labels({"akt", "artikel", "bilaga", "bok", "del", "fas", "figur", "kapitel", "klass",
                          "scen", "tabell", "typ", "världskriget", "grupp", "volym"});
constexpr WordSet queens({"anna", "beatrix", "elisabet", "elisabeth", "elizabeth", "isabella", "katarina",
                          "kristina", "margareta", "margrethe", "maria", "mary", "silvia", "ulrika",
                          "viktoria"});
/// Of whom one letter is a number as well: Karl X.
constexpr WordSet rulers({"adolf",   "albert", "alexander", "christian", "elisabet", "elisabeth", "elizabeth",
                          "filip",   "frans",  "fredrik",   "georg",     "gustav",   "henrik",    "karl",
                          "leopold", "ludvig", "magnus",    "napoleon",  "nikolaj",  "oscar",     "otto",
                          "paulus",  "peter",  "pius",      "vilhelm"});
// Nouns that are often counted; others get the number as it is said alone.
constexpr WordSet neuter(
    {"barn",    "år",          "hus",      "bord",      "rum",      "land", "djur",     "ord",     "brev",
     "glas",    "barnbarn",    "paket",    "stycke",    "dygn",     "kilo", "kilogram", "gram",    "ton",
     "träd",    "fall",        "exemplar", "hundratal", "tusental", "möte", "mål",      "namn",    "lag",
     "parti",   "pund",        "äpple",    "ägg",       "bröd",     "kort", "spel",     "program", "kapitel",
     "företag", "fartyg",      "flygplan", "tåg",       "hål",      "steg", "försök",   "sätt",    "exempel",
     "mandat",  "universitet", "sjukhus",  "frimärke",  "liv"});
constexpr WordSet common({"person", "dag",       "vecka", "månad",   "timme",  "minut",   "sekund", "gång",
                          "son",    "dotter",    "bror",  "syster",  "man",    "kvinna",  "bil",    "bok",
                          "krona",  "kilometer", "meter", "liter",   "grad",   "procent", "del",    "sak",
                          "bit",    "flaska",    "kopp",  "portion", "tesked", "matsked", "poäng",  "match",
                          "plats",  "röst",      "kopia", "natt",    "kväll",  "morgon",  "hund",   "katt",
                          "ko",     "häst",      "elev",  "lärare",  "läkare", "patient", "miljon", "miljard",
                          "stad",   "by",        "gata",  "väg",     "skola",  "klass",   "film",   "låt",
                          "sida",   "punkt",     "fråga", "bild",    "euro",   "dollar",  "mil"});
constexpr std::int64_t largest_regnal = 30;

}  // namespace

SwedishGrammar::SwedishGrammar() : Grammar("sv", sv::forms) {}

std::string SwedishGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    return spell(value,
                 {agreement.gender == Gender::neuter ? "spellout-cardinal-neuter" : "spellout-cardinal-reale",
                  "spellout-numbering"});
}

std::string SwedishGrammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    const std::string_view rule =
        agreement.gender == Gender::masculine ? "spellout-ordinal-reale" : "spellout-ordinal-neuter";
    return spell(value, {rule, "spellout-ordinal-neuter"});
}

std::string SwedishGrammar::year(std::int64_t year) const {
    if (year < 1100 || year >= 2100 || (year >= 2000 && year < 2010)) return cardinal(year);
    return cardinal(year / 100) + "hundra" + (year % 100 == 0 ? "" : cardinal(year % 100));
}

std::optional<std::string> SwedishGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    const std::string count = numerator == 1 ? "en" : cardinal(numerator);
    if (denominator == 2) return numerator == 1 ? "en halv" : count + " halva";
    if (denominator == 4) return count + (numerator == 1 ? " kvart" : " fjärdedelar");
    std::string part = ordinal(denominator, {});
    if (part.ends_with("nde") || part.ends_with("onde")) part.erase(part.size() - 2);  // tionde: tiondel
    return count + ' ' + part + (numerator == 1 ? "del" : "delar");
}

std::string SwedishGrammar::clock(const cldr::TimeOfDay& time) const {
    std::string words = cardinal(time.hours);
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(*time.minutes < 10 ? " noll " : " ").append(cardinal(*time.minutes));
    if (time.seconds) words.append(" ").append(cardinal(*time.seconds));
    return words;
}

std::optional<Agreement> SwedishGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    if (!lexemes.is_word(noun)) return std::nullopt;
    if (neuter.contains(lexemes.folded(noun))) return Agreement{.gender = Gender::neuter};
    return common.contains(lexemes.folded(noun)) ? std::optional(Agreement{}) : std::nullopt;
}

std::optional<std::string> SwedishGrammar::half(const Agreement& agreement) const {
    return agreement.gender == Gender::neuter ? "ett halvt" : "en halv";
}

std::string SwedishGrammar::date(const cldr::CalendarDate& date, const Agreement& /*day*/) const {
    std::string words = ordinal(date.day, {}) + ' ' + month_name(date.month);
    if (date.year) words.append(" ").append(year(*date.year));
    return words;
}

std::optional<std::string> SwedishGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                 std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    if (!lexemes.is_word(before) || value > largest_regnal) return std::nullopt;
    if (labels.contains(to_lower(lexemes.text(before)))) return cardinal(value);
    const bool long_enough = lexemes.text(at).size() > 1 || rulers.contains(lexemes.folded(before));
    if (!lexemes.is_capitalised(before) || lexemes.is_upper(before) || !long_enough) return std::nullopt;
    std::string place = ordinal(value, {});
    const bool king = !queens.contains(lexemes.folded(before));
    if (king && value < 3) place.back() = 'e';  // den andre
    return "den " + place;
}

}  // namespace audio_edition::sv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/fr/french_grammar.h"

#include <algorithm>
#include <array>

#include "normalize/languages/fr/french_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::fr {
namespace {

using cldr::Agreement;
using cldr::Gender;

constexpr auto feminine_endings = std::to_array<std::string_view>(
    {"tion", "sion",  "xion", "son",  "té",  "tié", "ée",   "ie",   "ure",  "ance", "ence",
     "ette", "esse",  "ise",  "aine", "ade", "ude", "elle", "ille", "enne", "onne", "ine",
     "euse", "trice", "ière", "ère",  "ave", "ose", "ale",  "ique", "ace",  "ée"});
constexpr WordSet feminine_nouns({"année",
                                  "voiture",
                                  "maison",
                                  "fois",
                                  "page",
                                  "femme",
                                  "fille",
                                  "heure",
                                  "minute",
                                  "seconde",
                                  "semaine",
                                  "chose",
                                  "place",
                                  "personne",
                                  "ligne",
                                  "tonne",
                                  "livre sterling",
                                  "table",
                                  "tête",
                                  "fenêtre",
                                  "porte",
                                  "chambre",
                                  "rue",
                                  "route",
                                  "île",
                                  "ville",
                                  "usine",
                                  "lettre",
                                  "étoile",
                                  "arme",
                                  "banque",
                                  "classe",
                                  "école",
                                  "équipe",
                                  "étape",
                                  "église",
                                  "feuille",
                                  "fleur",
                                  "flamme",
                                  "forme",
                                  "guerre",
                                  "lampe",
                                  "langue",
                                  "larme",
                                  "loi",
                                  "main",
                                  "marche",
                                  "mer",
                                  "mère",
                                  "mort",
                                  "nuit",
                                  "œuvre",
                                  "part",
                                  "pièce",
                                  "pierre",
                                  "plage",
                                  "plante",
                                  "pomme",
                                  "poule",
                                  "règle",
                                  "robe",
                                  "roue",
                                  "salle",
                                  "scène",
                                  "sœur",
                                  "somme",
                                  "sorte",
                                  "source",
                                  "tasse",
                                  "tombe",
                                  "tour",
                                  "tribu",
                                  "vache",
                                  "victime",
                                  "vie",
                                  "vigne",
                                  "vis",
                                  "voix",
                                  "vue",
                                  "cuisse",
                                  "dent",
                                  "jambe",
                                  "brique",
                                  "caisse",
                                  "corde",
                                  "goutte",
                                  "messe",
                                  "note",
                                  "boîte",
                                  "bouche",
                                  "branche",
                                  "chaise",
                                  "chanson",
                                  "cloche",
                                  "couche",
                                  "douzaine",
                                  "dizaine",
                                  "centaine",
                                  "face",
                                  "faute",
                                  "ferme",
                                  "fête",
                                  "foule",
                                  "grève",
                                  "histoire",
                                  "image",
                                  "jupe",
                                  "mesure",
                                  "montagne",
                                  "parole",
                                  "planète",
                                  "question",
                                  "réponse",
                                  "ruche",
                                  "séance",
                                  "tempête",
                                  "terre",
                                  "toile",
                                  "valise",
                                  "vitre"});
constexpr WordSet masculine_nouns(
    {"musée",   "lycée",     "trophée",   "génie",     "incendie",  "parapluie", "murmure",    "comté",
     "côté",    "été",       "pâté",      "silence",   "bison",     "poison",    "blason",     "père",
     "mystère", "ministère", "caractère", "cimetière", "moteur",    "domaine",   "magazine",   "stade",
     "grade",   "vase",      "siècle",    "mètre",     "espace",    "esclave",   "journal",    "traité",
     "député",  "arrêté",    "squelette", "gorille",   "capitaine", "moine",     "patrimoine", "degré"});
constexpr WordSet labels({"chap",    "vol",     "liv",       "fig",      "pl",     "tit",   "t",
                          "acte",    "annexe",  "article",   "chapitre", "livre",  "phase", "partie",
                          "section", "titre",   "tome",      "type",     "volume", "scène", "figure",
                          "planche", "tableau", "appendice", "chant",    "numéro", "classe"});
/// Names of kings and popes, after which a letter alone is a number.
constexpr WordSet regnal_names({"alexandre", "benoît",    "charles", "clément", "françois", "georges",
                                "grégoire",  "guillaume", "gustave", "henri",   "innocent", "jacques",
                                "jean",      "louis",     "léon",    "léopold", "napoléon", "nicolas",
                                "paul",      "philippe",  "pie",     "sixte",   "urbain",   "édouard"});
constexpr std::int64_t largest_regnal = 40;

struct Renaming {
    std::string_view usual, regional;
};
// Longer ones first, and what follows soixante and quatre-vingt up to nineteen.
constexpr auto teens = std::to_array<Renaming>({{"-dix-sept", "-sept"},         {"-dix-huit", "-huit"},
                                                {"-dix-neuv", "-neuv"},         {"-dix-neuf", "-neuf"},
                                                {"-dixième", "ième"},           {"-dix", ""},
                                                {"-et-onzième", "-et-unième"},  {"-et-onze", "-et-un"},
                                                {"-onzième", "-et-unième"},     {"-onze", "-et-un"},
                                                {"-douzième", "-deuxième"},     {"-douze", "-deux"},
                                                {"-treizième", "-troisième"},   {"-treize", "-trois"},
                                                {"-quatorzième", "-quatrième"}, {"-quatorze", "-quatre"},
                                                {"-quinzième", "-cinquième"},   {"-quinze", "-cinq"},
                                                {"-seizième", "-sixième"},      {"-seize", "-six"}});

/// soixante-douze: septante-deux, wherever it stands in a longer number
void rename_tens(std::string& words, std::string_view base, std::string_view ten) {
    for (std::size_t at = words.find(base); at != words.npos; at = words.find(base, at + 1)) {
        const std::string_view rest = std::string_view(words).substr(at + base.size());
        const auto* const teen =
            std::ranges::find_if(teens, [&](const Renaming& each) { return rest.starts_with(each.usual); });
        if (teen == teens.end()) continue;
        std::string renamed(ten);
        if (teen->regional.starts_with('i')) renamed.pop_back();  // septantième
        words.replace(at, base.size() + teen->usual.size(), renamed.append(teen->regional));
    }
}

std::string with_regional_tens(std::string words, bool eighties) {
    rename_tens(words, "soixante", "septante");
    rename_tens(words, "quatre-vingt", "nonante");
    for (std::string_view usual : {"quatre-vingts", "quatre-vingt"})
        for (std::size_t at = words.find(usual); eighties && at != words.npos; at = words.find(usual)) {
            const bool ordinal = std::string_view(words).substr(at + usual.size()).starts_with("ième");
            words.replace(at, usual.size(), ordinal ? "huitant" : "huitante");
        }
    return words;
}

}  // namespace

FrenchGrammar::FrenchGrammar(Tens tens) : Grammar("fr", fr::forms), tens_(tens) {}

std::string FrenchGrammar::parted(std::string words) const {
    words = Grammar::parted(std::move(words));
    return tens_ == Tens::of_france ? words
                                    : with_regional_tens(std::move(words), tens_ == Tens::of_switzerland);
}

std::optional<std::string> FrenchGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    const std::string count = cardinal(numerator, {}) + ' ';
    const bool many = numerator > 1;
    switch (denominator) {
        case 2:
            return count + (many ? "demis" : "demi");
        case 3:
            return count + "tiers";
        case 4:
            return count + (many ? "quarts" : "quart");
        default:
            return count + ordinal(denominator, {}) + (many ? "s" : "");
    }
}

std::optional<std::string> FrenchGrammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                         std::int64_t denominator) const {
    if (numerator == 1 && denominator == 2) return cardinal(whole) + " et demi";
    return cardinal(whole) + " et " + fraction(numerator, denominator).value_or("");
}

std::optional<std::string> FrenchGrammar::half(const Agreement& agreement) const {
    return agreement.gender == Gender::feminine ? "une demi" : "un demi";
}

std::string FrenchGrammar::clock(const cldr::TimeOfDay& time) const {
    const Agreement feminine{.gender = Gender::feminine};
    std::string words = cardinal(time.hours, feminine) + (time.hours < 2 ? " heure" : " heures");
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(" ").append(cardinal(*time.minutes, feminine));
    if (time.seconds)
        words.append(time.minutes == 1 ? " minute " : " minutes ")
            .append(cardinal(*time.seconds, feminine))
            .append(*time.seconds == 1 ? " seconde" : " secondes");
    return words;
}

std::string FrenchGrammar::date(const cldr::CalendarDate& date, const Agreement& day) const {
    if (date.day != 1) return Grammar::date(date, day);
    std::string words = "premier " + month_name(date.month);
    if (date.year) words.append(" ").append(year(*date.year));
    return words;
}

std::optional<Agreement> FrenchGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    if (!lexemes.is_word(noun)) return std::nullopt;
    std::string word = to_lower(lexemes.text(noun));
    if (word.size() > 3 && word.ends_with('s') && !feminine_nouns.contains(word)) word.pop_back();
    const bool feminine =
        feminine_nouns.contains(word) ||
        (!masculine_nouns.contains(word) &&
         std::ranges::any_of(feminine_endings, [&](std::string_view e) { return word.ends_with(e); }));
    return Agreement{.gender = feminine ? Gender::feminine : Gender::masculine};
}

std::optional<std::string> FrenchGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    const std::size_t short_word = lexemes.is_symbol(before, U'.') ? before - 1 : before;  // cap. II
    if (!lexemes.is_word(short_word) || value > largest_regnal) return std::nullopt;
    if (labels.contains(to_lower(lexemes.text(short_word)))) return cardinal(value);
    const bool initial = lexemes.is_symbol(at + 1, U'.') && !lexemes.is_end(lexemes.skip_space(at + 2));
    const bool long_enough =
        lexemes.text(at).size() > 1 || (regnal_names.contains(to_lower(lexemes.text(before))) && !initial);
    return lexemes.is_capitalised(before) && !lexemes.is_upper(before) && long_enough
               ? std::optional(cardinal(value))
               : std::nullopt;
}

}  // namespace audio_edition::fr

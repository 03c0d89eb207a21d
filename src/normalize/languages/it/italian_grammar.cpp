// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/it/italian_grammar.h"

#include <algorithm>
#include <array>

#include "normalize/languages/it/italian_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::it {
namespace {

using cldr::Agreement;
using cldr::Gender;

constexpr auto feminine_endings =
    std::to_array<std::string_view>({"a", "zione", "sione", "gione", "tà", "tù", "trice", "ie", "udine"});
constexpr WordSet feminine_nouns({"mano",   "notte", "parte", "voce",   "luce",  "legge", "madre", "arte",
                                  "classe", "base",  "fine",  "chiave", "nave",  "torre", "carne", "gente",
                                  "mente",  "morte", "neve",  "pace",   "pelle", "rete",  "sede",  "serie",
                                  "valle",  "croce", "foto",  "moto",   "radio", "auto",  "crisi", "tesi"});
constexpr WordSet masculine_nouns({"problema",    "sistema", "tema",    "programma", "clima",   "pianeta",
                                   "poeta",       "poema",   "dramma",  "diploma",   "artista", "turista",
                                   "giornalista", "pilota",  "papa",    "collega",   "pigiama", "schema",
                                   "cinema",      "vaglia",  "autista", "atleta",    "pirata"});
constexpr WordSet labels({"cap",    "vol",    "lib",      "fig",      "tav",      "tit",      "t",
                          "sez",    "atto",   "allegato", "articolo", "capitolo", "canto",    "classe",
                          "fase",   "figura", "libro",    "numero",   "parte",    "scena",    "sezione",
                          "tavola", "titolo", "tomo",     "tipo",     "volume",   "appendice"});
constexpr WordSet queens({"anna", "caterina", "cristina", "elisabetta", "isabella", "maria", "margherita",
                          "vittoria", "beatrice", "giovanna"});
/// Names of kings and popes, after which a letter alone is a number.
constexpr WordSet regnal_names({"alessandro", "amedeo",   "benedetto",  "carlo",     "clemente",  "edoardo",
                                "enrico",     "federico", "ferdinando", "filippo",   "francesco", "giacomo",
                                "giorgio",    "giovanni", "gregorio",   "guglielmo", "innocenzo", "leone",
                                "leopoldo",   "luigi",    "martino",    "napoleone", "niccolò",   "nicola",
                                "ottone",     "paolo",    "pietro",     "pio",       "riccardo",  "sisto",
                                "umberto",    "urbano",   "vittorio"});
constexpr std::int64_t largest_regnal = 40;

bool is_feminine(std::string_view word) {
    if (feminine_nouns.contains(word)) return true;
    return !masculine_nouns.contains(word) &&
           std::ranges::any_of(feminine_endings, [&](std::string_view ending) {
               return word.size() > ending.size() && word.ends_with(ending);
           });
}

/// Uno before them: studente, zaino, gnomo, psicologo.
bool wants_uno(std::string_view word) {
    const bool impure = word.size() > 1 && word.front() == 's' &&
                        std::string_view("aeiou").find(word[1]) == std::string_view::npos;
    return impure || word.starts_with('z') || word.starts_with("gn") || word.starts_with("ps") ||
           word.starts_with('x');
}

}  // namespace

ItalianGrammar::ItalianGrammar() : Grammar("it", it::forms) {}

std::string ItalianGrammar::parted(std::string words) const {
    // Said as one word, the engine gives thousands one stress.
    for (const std::string_view power : {"mila\u00AD", "mille\u00AD"})
        if (const std::size_t at = words.find(power); at != words.npos) {
            if (words.substr(at + power.size()).starts_with("sim")) continue;  // millesimo
            words.replace(at + power.size() - 2, 2, " ");
            if (power.starts_with("mila") && at > 1 && words.substr(at - 2).starts_with("\u00AD"))
                words.replace(at - 2, 2, " ");
        }
    return Grammar::parted(std::move(words));
}

std::string ItalianGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    if (value != 1) {
        std::string words = Grammar::cardinal(value);
        if (words.ends_with("uno")) words.pop_back();  // ventun dollari
        return words;
    }
    if (agreement.gender == Gender::feminine) return "una";
    return agreement.definite ? "un" : "uno";
}

std::optional<std::string> ItalianGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    if (denominator == 2) return numerator == 1 ? "mezzo" : cardinal(numerator) + " mezzi";
    std::string part = ordinal(denominator, {});
    if (numerator > 1 && part.ends_with('o')) part.back() = 'i';
    return cardinal(numerator, {}) + ' ' + part;
}

std::optional<std::string> ItalianGrammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                          std::int64_t denominator) const {
    return cardinal(whole) + " e " + fraction(numerator, denominator).value_or("");
}

std::string ItalianGrammar::clock(const cldr::TimeOfDay& time) const {
    if (time.named && !time.minutes) return time.hours == 1 ? "un'ora" : cardinal(time.hours) + " ore";
    std::string words = time.hours == 1 ? "una" : cardinal(time.hours);
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(" e ").append(cardinal(*time.minutes));
    if (time.seconds)
        words.append(" e ")
            .append(cardinal(*time.seconds))
            .append(*time.seconds == 1 ? " secondo" : " secondi");
    return words;
}

std::string_view ItalianGrammar::day_period(int hours, bool afternoon) const {
    constexpr int first_hour_of_evening = 6, noon = 12;
    if (!afternoon) return hours == noon ? "di notte" : "di mattina";
    return hours == noon || hours < first_hour_of_evening ? "di pomeriggio" : "di sera";
}

std::string ItalianGrammar::date(const cldr::CalendarDate& date, const Agreement& day) const {
    if (date.day != 1) return Grammar::date(date, day);
    std::string words = "primo " + month_name(date.month);
    if (date.year) words.append(" ").append(year(*date.year));
    return words;
}

std::optional<Agreement> ItalianGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    if (!lexemes.is_word(noun)) return std::nullopt;
    const std::string word = to_lower(lexemes.text(noun));
    static constexpr WordSet not_nouns({"e",   "o",     "a",   "di",    "in",   "con",   "per", "che", "si",
                                        "al",  "del",   "è",   "fu",    "come", "tra",   "fra", "da",  "dal",
                                        "ma",  "la",    "il",  "lo",    "le",   "i",     "gli", "su",  "non",
                                        "era", "della", "dei", "delle", "nel",  "nella", "ed"});
    if (not_nouns.contains(word) || word.find('\'') != word.npos ||
        (lexemes.is_capitalised(noun) && lexemes.text(lexemes.before(noun)).size() > 3))
        return std::nullopt;  // 20121 Milano
    return Agreement{.gender = is_feminine(word) ? Gender::feminine : Gender::masculine,
                     .definite = !wants_uno(word)};
}

std::optional<std::string> ItalianGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                 std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    const std::size_t short_word = lexemes.is_symbol(before, U'.') ? before - 1 : before;  // cap. II
    const std::size_t next = lexemes.skip_space(at + 1);
    const std::string word = lexemes.is_word(before) ? to_lower(lexemes.text(before)) : std::string{};
    const std::string label = to_lower(lexemes.text(short_word));
    if (label == "secolo" || label == "sec" || lexemes.is_word(next, "secolo") ||
        lexemes.is_word(next, "sec"))
        return ordinal(value, {});
    if (labels.contains(label) || month_at(lexemes, next)) return cardinal(value);
    if (value > largest_regnal) return std::nullopt;
    const bool initial = lexemes.is_symbol(at + 1, U'.') && !lexemes.is_end(lexemes.skip_space(at + 2));
    const bool long_enough = lexemes.text(at).size() > 1 || (regnal_names.contains(word) && !initial);
    if (lexemes.is_capitalised(before) && !lexemes.is_upper(before) && long_enough)
        return ordinal(value, {.gender = queens.contains(word) ? Gender::feminine : Gender::masculine});
    if (lexemes.is_word(next) && !lexemes.is_upper(next) && counted(lexemes, next) &&
        (long_enough || word == "la" || word == "il" || word == "nella"))
        return ordinal(value, {.gender = is_feminine(to_lower(lexemes.text(next))) ? Gender::feminine
                                                                                   : Gender::masculine});
    return std::nullopt;
}

}  // namespace audio_edition::it

// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pt/portuguese_grammar.h"

#include <algorithm>
#include <array>

#include "normalize/languages/pt/portuguese_forms.h"
#include "normalize/languages/pt/portuguese_numbers.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::pt {
namespace {

using cldr::Agreement;
using cldr::Gender;

constexpr auto feminine_endings =
    std::to_array<std::string_view>({"a", "as", "ção", "ções", "são", "sões", "dade", "dades", "gem", "gens",
                                     "tude", "tudes", "ice", "ã", "ãs"});
constexpr WordSet feminine_nouns(
    {"mão",       "mãos",      "foto",      "fotos",    "moto",      "motos",    "vez",       "vezes",
     "noite",     "noites",    "tarde",     "tardes",   "parte",     "partes",   "gente",     "classe",
     "classes",   "frase",     "chave",     "chaves",   "lei",       "leis",     "luz",       "luzes",
     "voz",       "vozes",     "cruz",      "cruzes",   "flor",      "flores",   "mulher",    "mulheres",
     "pele",      "rede",      "redes",     "razão",    "razões",    "região",   "regiões",   "opinião",
     "opiniões",  "morte",     "mortes",    "fonte",    "fontes",    "ponte",    "mãe",       "mães",
     "equipe",    "equipes",   "saúde",     "nuvem",    "nuvens",    "irmã",     "capital",   "capitais",
     "catedral",  "catedrais", "ave",       "aves",     "neve",      "sede",     "sedes",     "espécie",
     "espécies",  "variante",  "variantes", "serpente", "serpentes", "corrente", "correntes", "chuvas",
     "cidade",    "raiz",      "raízes",    "dores",    "dor",       "tribo",    "tribos",    "paredes",
     "parede",    "semente",   "sementes",  "lentes",   "lente",     "febre",    "fome",      "crise",
     "crises",    "análise",   "análises",  "hipótese", "hipóteses", "tese",     "teses",     "dose",
     "doses",     "pontes",    "árvore",    "árvores",  "base",      "bases",    "fase",      "fases",
     "torre",     "torres",    "série",     "séries",   "cor",       "cores",    "ordem",     "ordens",
     "milhões de"});
constexpr WordSet masculine_nouns(
    {"dia",       "dias",     "mapa",    "mapas",    "problema",   "problemas",   "sistema",  "sistemas",
     "tema",      "temas",    "idioma",  "idiomas",  "programa",   "programas",   "clima",    "planeta",
     "planetas",  "poeta",    "poetas",  "poema",    "poemas",     "drama",       "dramas",   "sintoma",
     "sintomas",  "diploma",  "cometa",  "sofá",     "sofás",      "atleta",      "atletas",  "guarda",
     "turista",   "turistas", "artista", "artistas", "jornalista", "jornalistas", "pirata",   "piratas",
     "cinema",    "cinemas",  "esquema", "dilema",   "quilograma", "quilogramas", "grama",    "gramas",
     "telegrama", "para",     "contra",  "era",      "estava",     "coração",     "corações", "personagem"});
constexpr WordSet labels({"cap",      "vol",    "liv",    "fig",      "tít",  "t",      "inciso", "inc",
                          "ato",      "anexo",  "artigo", "capítulo", "cena", "fase",   "livro",  "parte",
                          "seção",    "secção", "título", "tomo",     "tipo", "volume", "figura", "tabela",
                          "apêndice", "canto",  "número", "classe",   "grau"});
constexpr WordSet centuries({"século", "séculos", "séc", "sécs"});
/// Names of kings and popes, after which a letter alone is a number.
constexpr WordSet regnal_names({"afonso",   "alexandre", "bento",    "carlos",    "clemente",  "duarte",
                                "eduardo",  "felipe",    "fernando", "filipe",    "francisco", "frederico",
                                "gregório", "guilherme", "gustavo",  "henrique",  "inocêncio", "jaime",
                                "joão",     "jorge",     "josé",     "leão",      "leopoldo",  "luís",
                                "manuel",   "miguel",    "napoleão", "nicolau",   "paulo",     "pedro",
                                "pio",      "ricardo",   "sancho",   "sebastião", "sisto",     "urbano"});
constexpr WordSet queens({"ana", "catarina", "cristina", "isabel", "elizabeth", "elisabete", "joana",
                          "margarida", "maria", "vitória", "beatriz"});
constexpr std::int64_t largest_regnal = 40;
constexpr std::int64_t last_regnal_ordinal = 10;

bool is_feminine(std::string_view word) {
    if (feminine_nouns.contains(word)) return true;
    return !masculine_nouns.contains(word) &&
           std::ranges::any_of(feminine_endings, [&](std::string_view ending) {
               return word.size() > ending.size() && word.ends_with(ending);
           });
}

std::string place_of(const cldr::Grammar& grammar, std::int64_t value, Gender gender) {
    return value <= last_regnal_ordinal ? grammar.ordinal(value, {.gender = gender})
                                        : grammar.cardinal(value);
}

}  // namespace

PortugueseGrammar::PortugueseGrammar(bool european)
    : Grammar(european ? "pt-PT" : "pt", european ? pt::european_forms : pt::forms), european_(european) {}

std::string PortugueseGrammar::cardinal(std::int64_t value) const {
    return cardinal(value, {});
}

std::string PortugueseGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    return number_words(value, {agreement.gender, european_});
}

std::string PortugueseGrammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    std::string words = ordinal_words(value);
    if (words.empty()) return Grammar::ordinal(value, agreement);
    if (agreement.gender == Gender::feminine) words = with_endings(words, 'a');
    return words;
}

std::optional<std::string> PortugueseGrammar::half(const Agreement& agreement) const {
    return agreement.gender == Gender::feminine ? "meia" : "meio";
}

std::string_view PortugueseGrammar::day_period(int hours, bool afternoon) const {
    constexpr int first_hour_of_evening = 7, noon = 12;
    if (!afternoon) return hours == noon ? "da noite" : "da manhã";
    return hours == noon || hours < first_hour_of_evening ? "da tarde" : "da noite";
}

std::optional<std::string> PortugueseGrammar::fraction(std::int64_t numerator,
                                                       std::int64_t denominator) const {
    static constexpr std::array<std::string_view, 11> parts = {
        "", "", "meio", "terço", "quarto", "quinto", "sexto", "sétimo", "oitavo", "nono", "décimo"};
    if (numerator == 1 && denominator == 2) return "meio";
    const std::string part = denominator < 11 ? std::string(parts.at(static_cast<std::size_t>(denominator)))
                             : denominator == 100 ? "centésimo"
                                                  : cardinal(denominator) + " avo";
    return cardinal(numerator, {}) + ' ' + part + (numerator > 1 || denominator > 10 ? "s" : "");
}

std::optional<std::string> PortugueseGrammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                             std::int64_t denominator) const {
    return cardinal(whole) + " e " + fraction(numerator, denominator).value_or("");
}

std::string PortugueseGrammar::clock(const cldr::TimeOfDay& time) const {
    const Agreement feminine{.gender = Gender::feminine};
    std::string words = cardinal(time.hours, feminine);
    words += time.hours == 1 ? " hora" : " horas";
    if (time.lasts && time.minutes)
        return words.append(" e ")
            .append(cardinal(*time.minutes))
            .append(*time.minutes == 1 ? " minuto" : " minutos");
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(" e ").append(cardinal(*time.minutes));
    if (time.seconds)
        words.append(" e ")
            .append(cardinal(*time.seconds))
            .append(*time.seconds == 1 ? " segundo" : " segundos");
    return words;
}

std::string PortugueseGrammar::date(const cldr::CalendarDate& date, const Agreement& day) const {
    if (date.day != 1) return Grammar::date(date, day);
    std::string words = "primeiro de " + month_name(date.month);
    if (date.year) words.append(" de ").append(year(*date.year));
    return words;
}

std::optional<Agreement> PortugueseGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    if (!lexemes.is_word(noun)) return std::nullopt;
    const std::string word = to_lower(lexemes.text(noun));
    if (word == "mil") return counted(lexemes, lexemes.skip_space(noun + 1));
    static constexpr WordSet not_nouns({"e",     "ou",     "a",   "de",     "em",    "com", "por",  "que",
                                        "se",    "ao",     "do",  "da",     "é",     "foi", "como", "entre",
                                        "para",  "desde",  "até", "contra", "sobre", "era", "está", "estava",
                                        "havia", "quando", "mas", "o",      "os",    "as",  "um",   "uma",
                                        "não",   "no",     "na",  "dos",    "das"});
    if (not_nouns.contains(word) ||
        (lexemes.is_capitalised(noun) && lexemes.text(lexemes.before(noun)).size() > 3))
        return std::nullopt;
    return Agreement{.gender = is_feminine(word) ? Gender::feminine : Gender::masculine};
}

std::optional<std::string> PortugueseGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                    std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    const std::size_t next = lexemes.skip_space(at + 1);
    const std::size_t name = lexemes.is_symbol(before, U'.') ? before - 1 : before;  // séc. XIX
    const std::string word = lexemes.is_word(name) ? to_lower(lexemes.text(name)) : std::string{};
    if (centuries.contains(word)) return place_of(*this, value, Gender::masculine);
    if (labels.contains(word)) return cardinal(value);
    if (value > largest_regnal) return std::nullopt;
    const bool initial = lexemes.is_symbol(at + 1, U'.') && !lexemes.is_end(lexemes.skip_space(at + 2));
    const bool long_enough =
        lexemes.text(at).size() > 1 || (name == before && regnal_names.contains(word) && !initial);
    if (lexemes.is_capitalised(before) && !lexemes.is_upper(before) && long_enough)
        return place_of(*this, value, queens.contains(word) ? Gender::feminine : Gender::masculine);
    if (lexemes.is_capitalised(next) && !lexemes.is_upper(next) &&
        (long_enough || word == "a" || word == "o" || word == "na"))
        return ordinal(value, {.gender = is_feminine(to_lower(lexemes.text(next))) ? Gender::feminine
                                                                                   : Gender::masculine});
    return long_enough && word == "e" ? std::optional(place_of(*this, value, Gender::masculine))
                                      : std::nullopt;
}

}  // namespace audio_edition::pt

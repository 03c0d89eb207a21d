// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/es/spanish_grammar.h"

#include <algorithm>
#include <array>

#include "normalize/languages/es/spanish_forms.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::es {
namespace {

using cldr::Agreement;
using cldr::Gender;

constexpr auto feminine_endings =
    std::to_array<std::string_view>({"a", "as", "ie", "ies", "ción", "ciones", "sión", "siones", "dad",
                                     "dades", "tad", "tades", "tud", "tudes", "umbre", "umbres", "eces"});
constexpr WordSet feminine_nouns(
    {"mano",       "manos",      "foto",        "fotos",      "moto",       "motos",      "radio",
     "vez",        "veces",      "calle",       "calles",     "noche",      "noches",     "tarde",
     "tardes",     "parte",      "partes",      "gente",      "clase",      "clases",     "frase",
     "frases",     "llave",      "llaves",      "nave",       "naves",      "serie",      "series",
     "torre",      "torres",     "ley",         "leyes",      "luz",        "luces",      "voz",
     "voces",      "cruz",       "cruces",      "flor",       "flores",     "mujer",      "mujeres",
     "piel",       "sal",        "red",         "redes",      "sed",        "imagen",     "imágenes",
     "orden",      "órdenes",    "razón",       "razones",    "región",     "regiones",   "unión",
     "opinión",    "legión",     "muerte",      "muertes",    "suerte",     "fuente",     "fuentes",
     "nube",       "nubes",      "leche",       "carne",      "base",       "bases",      "crisis",
     "especie",    "aves",       "ave",         "sangre",     "sede",       "sedes",      "variante",
     "variantes",  "corriente",  "corrientes",  "vertiente",  "vertientes", "serpiente",  "serpientes",
     "madre",      "madres",     "señal",       "señales",    "cárcel",     "cárceles",   "catedral",
     "catedrales", "sucursal",   "sucursales",  "capital",    "capitales",  "canciones",  "raíces",
     "raíz",       "veintenas",  "cumbres",     "costumbres", "legumbres",  "plebe",      "muestras",
     "nieves",     "claves",     "clave",       "llanuras",   "hélices",    "sirvientas", "barbarie",
     "intemperie", "superficie", "superficies", "planicie",   "planicies",  "carie",      "caries",
     "imágen",     "vírgenes",   "virgen",      "origenes",   "labores",    "labor",      "tribus",
     "tribu",      "paredes",    "pared",       "mieles",     "sales",      "pieles",     "leches",
     "carnes",     "sílabas",    "cualidades",  "tesis",      "dosis",      "fase",       "fases"});
constexpr WordSet masculine_nouns(
    {"pie",      "pies",     "día",     "días",     "mapa",       "mapas",       "problema",   "problemas",
     "sistema",  "sistemas", "tema",    "temas",    "idioma",     "idiomas",     "programa",   "programas",
     "clima",    "climas",   "planeta", "planetas", "poeta",      "poetas",      "poema",      "poemas",
     "drama",    "dramas",   "síntoma", "síntomas", "diploma",    "diplomas",    "cometa",     "tranvía",
     "tranvías", "sofá",     "sofás",   "atleta",   "atletas",    "kilogramos",  "guardia",    "policía",
     "turista",  "turistas", "artista", "artistas", "periodista", "periodistas", "futbolista", "futbolistas",
     "pirata",   "piratas",  "dálmata", "dálmatas", "espías",     "astronautas", "jinetes",    "teorema",
     "esquema",  "esquemas", "dilema",  "dilemas",  "aroma",      "pijama",      "fantasma",   "fantasmas",
     "habla",    "para",     "contra",  "hasta",    "nada",       "era",         "estaba"});
constexpr WordSet labels({"cap",    "vol",     "lib",      "fig",      "lám",    "tít",     "t",
                          "acto",   "anexo",   "artículo", "capítulo", "escena", "fase",    "libro",
                          "parte",  "sección", "título",   "tomo",     "tipo",   "volumen", "figura",
                          "lámina", "tabla",   "apéndice", "canto",    "número", "clase",   "grado"});
constexpr WordSet centuries({"siglo", "siglos"});
constexpr WordSet queens({"ana", "catalina", "cristina", "isabel", "juana", "margarita", "maría", "victoria",
                          "beatriz"});
constexpr std::int64_t largest_regnal = 40;
constexpr std::int64_t last_regnal_ordinal = 10;

bool is_feminine(std::string_view folded) {
    if (feminine_nouns.contains(folded)) return true;
    return !masculine_nouns.contains(folded) &&
           std::ranges::any_of(feminine_endings, [&](std::string_view ending) {
               return folded.size() > ending.size() + 1 && folded.ends_with(ending);
           });
}

std::string place_of(const cldr::Grammar& grammar, std::int64_t value, Gender gender) {
    return value <= last_regnal_ordinal ? grammar.ordinal(value, {.gender = gender, .definite = false})
                                        : grammar.cardinal(value);
}

/// doceavo, treintavo, cuarentaiunavo: of a number's words, written together.
std::string twelfth(std::string words) {
    if (const std::size_t and_word = words.find(" y "); and_word != words.npos)
        words.replace(and_word, 3, "i");
    if (words.ends_with("uno") || (words.ends_with('a') && words.size() > 3)) words.pop_back();
    return words + "avo";
}

/// Names of kings and popes, after which a letter alone is a number.
constexpr WordSet regnal_names({"alejandro",   "alfonso",   "benedicto", "carlos",    "clemente", "cristián",
                                "eduardo",     "enrique",   "federico",  "felipe",    "fernando", "francisco",
                                "gregorio",    "guillermo", "gustavo",   "inocencio", "isabel",   "jacobo",
                                "jaime",       "jorge",     "juan",      "leopoldo",  "león",     "luis",
                                "maximiliano", "napoleón",  "nicolás",   "pablo",     "pedro",    "pío",
                                "ramiro",      "ricardo",   "sancho",    "sixto",     "urbano",   "víctor"});

}  // namespace

SpanishGrammar::SpanishGrammar(std::string_view tag, const cldr::Forms& forms) : Grammar(tag, forms) {}

std::string SpanishGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    std::string words = Grammar::cardinal(value, agreement);
    if (agreement.gender != Gender::feminine) return words;
    // The hundreds of thousands agree too: doscientas mil personas. Millions do not.
    constexpr std::string_view masculine = "ientos";
    const std::size_t millions = words.rfind("mill");
    for (std::size_t at = words.find(masculine, millions == words.npos ? 0 : millions); at != words.npos;
         at = words.find(masculine, at))
        words.replace(at, masculine.size(), "ientas");
    return words;
}

std::string SpanishGrammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    // Before a masculine noun the first and the third lose their vowel.
    if (agreement.gender == Gender::masculine && agreement.definite && !agreement.plural)
        return spell(value, {"spellout-ordinal-masculine-adjective", "spellout-ordinal-masculine"});
    return Grammar::ordinal(value, agreement);
}

std::optional<std::string> SpanishGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    static constexpr std::array<std::string_view, 11> parts = {
        "", "", "medio", "tercio", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo"};
    if (numerator == 1 && denominator == 2) return "medio";
    const std::string part = denominator < 11 ? std::string(parts.at(static_cast<std::size_t>(denominator)))
                             : denominator == 100  ? "centésimo"
                             : denominator == 1000 ? "milésimo"
                                                   : twelfth(cardinal(denominator));
    return cardinal(numerator, {}) + ' ' + part + (numerator > 1 ? "s" : "");
}

std::optional<std::string> SpanishGrammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                          std::int64_t denominator) const {
    return cardinal(whole) + " y " + fraction(numerator, denominator).value_or("");
}

std::string SpanishGrammar::clock(const cldr::TimeOfDay& time) const {
    const Agreement feminine{.gender = Gender::feminine};
    std::string words = cardinal(time.hours, feminine);
    if (time.lasts && time.minutes)
        return words.append(time.hours == 1 ? " hora y " : " horas y ")
            .append(cardinal(*time.minutes, {}))
            .append(*time.minutes == 1 ? " minuto" : " minutos");
    const bool minutes = time.minutes && (*time.minutes != 0 || time.seconds);
    if (minutes) words.append(" y ").append(cardinal(*time.minutes));
    if (time.seconds)
        words.append(" y ")
            .append(cardinal(*time.seconds, feminine))
            .append(*time.seconds == 1 ? " segundo" : " segundos");
    if (time.named && !minutes) words += time.hours == 1 ? " hora" : " horas";
    return words;
}

std::string_view SpanishGrammar::day_period(int hours, bool afternoon) const {
    constexpr int first_hour_of_night = 8, noon = 12;
    if (!afternoon) return hours == noon ? "de la noche" : "de la mañana";
    if (hours == noon) return "del mediodía";
    return hours < first_hour_of_night ? "de la tarde" : "de la noche";
}

std::optional<std::string> SpanishGrammar::half(const Agreement& agreement) const {
    return agreement.gender == Gender::feminine ? "media" : "medio";
}

/// Not in: cerca de 1900 lenguas.
bool SpanishGrammar::is_year(const Lexemes& lexemes, std::size_t at) const {
    static constexpr WordSet before_years(
        {"año", "años", "desde", "durante", "en", "entre", "hacia", "hasta", "y"});
    const std::size_t noun = lexemes.skip_space(at + 1);
    if (!lexemes.is_word(noun) || lexemes.is_capitalised(noun) ||
        before_years.contains(to_lower(lexemes.text(lexemes.before(at)))))
        return true;
    const auto noun_counted = counted(lexemes, noun);
    return !noun_counted || noun_counted->gender != Gender::feminine || !lexemes.folded(noun).ends_with('s');
}

std::optional<Agreement> SpanishGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    if (!lexemes.is_word(noun)) return std::nullopt;
    const std::string word = to_lower(lexemes.text(noun));
    if (word == "mil") return counted(lexemes, lexemes.skip_space(noun + 1));
    static constexpr WordSet not_nouns({"y",     "o",    "a",     "de",     "en",    "con",    "por",
                                        "que",   "se",   "al",    "del",    "es",    "fue",    "como",
                                        "entre", "para", "desde", "hasta",  "e",     "u",      "contra",
                                        "sobre", "era",  "está",  "estaba", "había", "cuando", "pero",
                                        "la",    "el",   "los",   "las",    "un",    "una",    "no"});
    if (not_nouns.contains(word) ||
        (lexemes.is_capitalised(noun) && lexemes.text(lexemes.before(noun)).size() > 3))
        return std::nullopt;  // 28001 Madrid
    return Agreement{.gender = is_feminine(word) ? Gender::feminine : Gender::masculine};
}

Agreement SpanishGrammar::ordinal_agreement(const Lexemes& lexemes, std::size_t /*at*/, std::size_t last,
                                            const Agreement& marked) const {
    Agreement agreement = marked;
    const std::size_t next = lexemes.skip_space(last);
    if (!agreement.definite) agreement.definite = lexemes.is_word(next) && counted(lexemes, next).has_value();
    return agreement;
}

std::optional<std::string> SpanishGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                 std::int64_t value) const {
    const std::size_t before = lexemes.before(at);
    const std::size_t short_word = lexemes.is_symbol(before, U'.') ? before - 1 : before;  // cap. II
    const std::size_t next = lexemes.skip_space(at + 1);
    const bool follows_word = lexemes.is_word(before);
    const std::string word = follows_word ? to_lower(lexemes.text(before)) : std::string{};
    const std::string label = to_lower(lexemes.text(short_word));
    if (centuries.contains(label) || (label == "s" && short_word != before))
        return place_of(*this, value, Gender::masculine);
    if (labels.contains(label)) return cardinal(value);
    if (value > largest_regnal) return std::nullopt;
    const bool initial = lexemes.is_symbol(at + 1, U'.') && !lexemes.is_end(lexemes.skip_space(at + 2));
    const bool long_enough = lexemes.text(at).size() > 1 || (regnal_names.contains(word) && !initial);
    if (follows_word && lexemes.is_capitalised(before) && !lexemes.is_upper(before) && long_enough)
        return place_of(*this, value, queens.contains(word) ? Gender::feminine : Gender::masculine);
    // The First War, the Second Congress, the eleventh apostle: before its noun
    const bool after_article = word == "la" || word == "el";
    if (lexemes.is_word(next) && !lexemes.is_upper(next) &&
        (after_article || (long_enough && lexemes.is_capitalised(next))))
        return ordinal(value, {.gender = is_feminine(to_lower(lexemes.text(next))) ? Gender::feminine
                                                                                   : Gender::masculine});
    return long_enough && word == "y" ? std::optional(place_of(*this, value, Gender::masculine))
                                      : std::nullopt;
}

}  // namespace audio_edition::es

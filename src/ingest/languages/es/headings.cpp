// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/es/spanish_tables.h"

namespace audio_edition {
namespace {

constexpr auto spanish_divisions = std::to_array<DivisionWord>({
    {"volumen", DivisionKind::volume},
    {"vol", DivisionKind::volume, "volumen"},
    {"tomo", DivisionKind::volume},
    {"libro", DivisionKind::book},
    {"parte", DivisionKind::part},
    {"acto", DivisionKind::act},
    {"jornada", DivisionKind::act},
    {"capítulo", DivisionKind::chapter},
    {"capitulo", DivisionKind::chapter, "capítulo"},
    {"cap", DivisionKind::chapter, "capítulo"},
    {"canto", DivisionKind::chapter},
    {"carta", DivisionKind::chapter},
    {"epístola", DivisionKind::chapter},
    {"aventura", DivisionKind::chapter},
    {"episodio", DivisionKind::chapter},
    {"lección", DivisionKind::chapter},
    {"sermón", DivisionKind::chapter},
    {"cuento", DivisionKind::chapter},
    {"relato", DivisionKind::chapter},
    {"soneto", DivisionKind::chapter},
    {"salmo", DivisionKind::chapter},
    {"apéndice", DivisionKind::chapter},
    {"anexo", DivisionKind::chapter},
    {"sección", DivisionKind::chapter},
    {"interludio", DivisionKind::chapter},
    {"diálogo", DivisionKind::chapter},
    {"ensayo", DivisionKind::chapter},
    {"tratado", DivisionKind::chapter},
    {"rima", DivisionKind::chapter},
    {"escena", DivisionKind::scene},
    {"cuadro", DivisionKind::scene},
    {"paso", DivisionKind::step},
    {"día", DivisionKind::step},
    {"semana", DivisionKind::step},
    {"noche", DivisionKind::step},
    {"consejo", DivisionKind::step},
});

// clang-format off
constexpr auto spanish_names = std::to_array<std::string_view>({
    "advertencia preliminar", "palabras preliminares", "prólogo del traductor", "notas del traductor",
    "nota del traductor", "prólogo del autor", "índice onomástico", "agradecimientos", "capítulo último",
    "nota del editor", "nota preliminar", "último capítulo", "nota del autor", "fe de erratas",
    "bibliografía", "conclusiones", "introducción", "advertencia", "dedicatoria", "referencias",
    "aprobación", "conclusión", "interludio", "personajes", "al lector", "apéndices", "prefación",
    "apéndice", "glosario", "posfacio", "prefacio", "preludio", "epílogo", "proemio", "prólogo", "anexos",
    "índice", "anexo", "notas", "nota", "tasa"});
// clang-format on

constexpr auto spanish_units = std::to_array<NumberWord>({
    {"uno|una", "primero|primera|primer", 1},
    {"dos", "segundo|segunda", 2},
    {"tres", "tercero|tercera|tercer", 3},
    {"cuatro", "cuarto|cuarta", 4},
    {"cinco", "quinto|quinta", 5},
    {"seis", "sexto|sexta", 6},
    {"siete", "séptimo|séptima|sétimo", 7},
    {"ocho", "octavo|octava", 8},
    {"nueve", "noveno|novena|nono|nona", 9},
    {"once", "undécimo|undécima", 11},
    {"doce", "duodécimo|duodécima", 12},
    {"trece", "decimotercero|decimotercera|decimotercio", 13},
    {"catorce", "decimocuarto|decimocuarta", 14},
    {"quince", "decimoquinto|decimoquinta", 15},
    {"dieciséis", "decimosexto|decimosexta", 16},
    {"diecisiete", "decimoséptimo|decimoséptima", 17},
    {"dieciocho", "decimoctavo|decimoctava", 18},
    {"diecinueve", "decimonoveno|decimonovena", 19},
    {"veintiuno|veintiuna", "", 21},
    {"veintidós", "", 22},
    {"veintitrés", "", 23},
    {"veinticuatro", "", 24},
    {"veinticinco", "", 25},
    {"veintiséis", "", 26},
    {"veintisiete", "", 27},
    {"veintiocho", "", 28},
    {"veintinueve", "", 29},
});

constexpr auto spanish_tens = std::to_array<NumberWord>({
    {"diez", "décimo|décima", 10},
    {"veinte", "vigésimo|vigésima", 20},
    {"treinta", "trigésimo|trigésima", 30},
    {"cuarenta", "cuadragésimo|cuadragésima", 40},
    {"cincuenta", "quincuagésimo|quincuagésima", 50},
    {"sesenta", "sexagésimo|sexagésima", 60},
    {"setenta", "septuagésimo|septuagésima", 70},
    {"ochenta", "octogésimo|octogésima", 80},
    {"noventa", "nonagésimo|nonagésima", 90},
});

constexpr auto spanish_small_words = std::to_array<std::string_view>(
    {"a",   "al",    "como", "con", "de", "del", "desde", "e",    "el",   "en",  "entre", "es", "hasta",
     "la",  "las",   "lo",   "los", "mi", "ni",  "no",    "o",    "para", "por", "que",   "se", "si",
     "sin", "sobre", "su",   "sus", "u",  "un",  "una",   "unas", "unos", "van", "von",   "vs", "y"});

}  // namespace

constinit const HeadingWords spanish_headings{
    .divisions = spanish_divisions,
    .letters = "carta|epístola",
    .names = spanish_names,
    .numbered_names = "epílogo|prólogo|apéndice|anexo",
    .units = spanish_units,
    .tens = spanish_tens,
    .number_joints = "y",
    .number_endings = "º|ª|°|.º|.ª|er|o|a",
    .no_numerals = "mi|MI|mil|MIL|di|DI|vi|ci|d|l|m|c|mid|vil",
    .small_after_rank = true,
    .articles = "el|la",
    .last = "último|última|postrero|postrera",
    .small_words = spanish_small_words,
    .abbreviations = "vs.|etc.|aprox.|cap.|vol.|ed.|pág.|núm.|art.|p.",
    .question_openings =
        "¿quién|¿quiénes|¿qué|¿cuál|¿cuáles|¿dónde|¿cuándo|¿cómo|¿cuánto|¿cuántos|¿por|¿para|¿es|¿son|¿hay|"
        "¿puede|¿se|¿a|¿de|¿en",
    .captions = "Figura |Fig. |Tabla |Cuadro |Foto: |Imagen: |Fuente: |FIN",
    .endings = "Fin|FIN|Fin.|FIN.|FINIS",
};

constinit const BookWords spanish_books{
    .contents_headings =
        "índice|indice|contenido|índice general|tabla de contenidos|tabla de contenido|tabla de materias|"
        "sumario|índice de capítulos|contents",
    .contents_columns = "página|páginas|págs|pág|capítulo|capítulos páginas",
    .page_number = "página|pág|pág.|p|p.|de",
    .imprint =
        "editorial|editor|editores|edición|ediciones|publicado|impreso|imprenta|impresor|librería|"
        "copyright|reservados|ilustrado|ilustraciones|traducido|traducción|traductor|casa|tomos|biblioteca|"
        "tipografía|establecimiento",
    .imprint_openings = "por|autor",
    .towns = "madrid|barcelona|valencia|sevilla|méxico|lima|bogotá|santiago",
    .dedication_openings = "a|al|para|dedicado|en",
    .edition =
        "editorial|editor|editores|edición|copyright|ilustrado|ilustraciones|imprenta|librería|traducido|"
        "traducción|tomo|volumen|publicado|novela|published|edition",
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/de/german_tables.h"

namespace audio_edition {
namespace {

constexpr auto german_divisions = std::to_array<DivisionWord>({
    {"band", DivisionKind::volume},
    {"bd", DivisionKind::volume, "band"},
    {"buch", DivisionKind::book},
    {"teil", DivisionKind::part},
    {"abteilung", DivisionKind::part},
    {"hälfte", DivisionKind::part},
    {"akt", DivisionKind::act},
    {"aufzug", DivisionKind::act},
    {"kapitel", DivisionKind::chapter},
    {"kap", DivisionKind::chapter, "kapitel"},
    {"gesang", DivisionKind::chapter},
    {"brief", DivisionKind::chapter},
    {"abenteuer", DivisionKind::chapter},
    {"vorlesung", DivisionKind::chapter},
    {"lektion", DivisionKind::chapter},
    {"predigt", DivisionKind::chapter},
    {"erzählung", DivisionKind::chapter},
    {"geschichte", DivisionKind::chapter},
    {"sonett", DivisionKind::chapter},
    {"psalm", DivisionKind::chapter},
    {"anhang", DivisionKind::chapter},
    {"abschnitt", DivisionKind::chapter},
    {"zwischenspiel", DivisionKind::chapter},
    {"gespräch", DivisionKind::chapter},
    {"episode", DivisionKind::chapter},
    {"folge", DivisionKind::chapter},
    {"essay", DivisionKind::chapter},
    {"märchen", DivisionKind::chapter},
    {"vigilie", DivisionKind::chapter},
    {"szene", DivisionKind::scene},
    {"auftritt", DivisionKind::scene},
    {"schritt", DivisionKind::step},
    {"tag", DivisionKind::step},
    {"woche", DivisionKind::step},
    {"nacht", DivisionKind::step},
    {"tipp", DivisionKind::step},
});

// clang-format off
constexpr auto german_names = std::to_array<std::string_view>({
    "anmerkungen des übersetzers", "anmerkung des übersetzers", "anmerkung des verfassers",
    "vorwort des herausgebers", "vorwort des übersetzers", "vorwort des verfassers", "literaturverzeichnis",
    "personenverzeichnis", "quellenverzeichnis", "personenregister", "letztes kapitel", "zusammenfassung",
    "bibliographie", "zwischenspiel", "an den leser", "bibliografie", "die personen", "letzter teil",
    "letztes buch", "sachregister", "vorbemerkung", "anmerkungen", "schlusswort", "danksagung",
    "einführung", "einleitung", "geleitwort", "schlußwort", "zum geleit", "anmerkung", "literatur",
    "nachspiel", "zueignung", "endnoten", "fußnoten", "nachtrag", "nachwort", "personen", "register",
    "vorspiel", "glossar", "schluss", "vorrede", "vorwort", "widmung", "anhang", "epilog", "prolog",
    "schluß", "fazit", "motto"});
// clang-format on

constexpr auto german_units = std::to_array<NumberWord>({
    {"eins", "erste|erster|erstes|ersten", 1},
    {"zwei", "zweite|zweiter|zweites|zweiten", 2},
    {"drei", "dritte|dritter|drittes|dritten", 3},
    {"vier", "vierte|vierter|viertes|vierten", 4},
    {"fünf", "fünfte|fünfter|fünftes|fünften", 5},
    {"sechs", "sechste|sechster|sechstes|sechsten", 6},
    {"sieben", "siebente|siebenter|siebentes|siebenten|siebte|siebter|siebtes|siebten", 7},
    {"acht", "achte|achter|achtes|achten", 8},
    {"neun", "neunte|neunter|neuntes|neunten", 9},
    {"zehn", "zehnte|zehnter|zehntes|zehnten", 10},
    {"elf", "elfte|elfter|elftes|elften", 11},
    {"zwölf", "zwölfte|zwölfter|zwölftes|zwölften", 12},
    {"dreizehn", "dreizehnte|dreizehnter|dreizehntes|dreizehnten", 13},
    {"vierzehn", "vierzehnte|vierzehnter|vierzehntes|vierzehnten", 14},
    {"fünfzehn", "fünfzehnte|fünfzehnter|fünfzehntes|fünfzehnten", 15},
    {"sechzehn", "sechzehnte|sechzehnter|sechzehntes|sechzehnten", 16},
    {"siebzehn", "siebzehnte|siebzehnter|siebzehntes|siebzehnten", 17},
    {"achtzehn", "achtzehnte|achtzehnter|achtzehntes|achtzehnten", 18},
    {"neunzehn", "neunzehnte|neunzehnter|neunzehntes|neunzehnten", 19},
    {"einundzwanzig", "einundzwanzigste|einundzwanzigster|einundzwanzigstes|einundzwanzigsten", 21},
    {"zweiundzwanzig", "zweiundzwanzigste|zweiundzwanzigster|zweiundzwanzigstes|zweiundzwanzigsten", 22},
    {"dreiundzwanzig", "dreiundzwanzigste|dreiundzwanzigster|dreiundzwanzigstes|dreiundzwanzigsten", 23},
    {"vierundzwanzig", "vierundzwanzigste|vierundzwanzigster|vierundzwanzigstes|vierundzwanzigsten", 24},
    {"fünfundzwanzig", "fünfundzwanzigste|fünfundzwanzigster|fünfundzwanzigstes|fünfundzwanzigsten", 25},
    {"sechsundzwanzig", "sechsundzwanzigste|sechsundzwanzigster|sechsundzwanzigstes|sechsundzwanzigsten", 26},
    {"siebenundzwanzig", "siebenundzwanzigste|siebenundzwanzigster|siebenundzwanzigstes|siebenundzwanzigsten",
     27},
    {"achtundzwanzig", "achtundzwanzigste|achtundzwanzigster|achtundzwanzigstes|achtundzwanzigsten", 28},
    {"neunundzwanzig", "neunundzwanzigste|neunundzwanzigster|neunundzwanzigstes|neunundzwanzigsten", 29},
    {"einunddreißig", "einunddreißigste|einunddreißigster|einunddreißigstes|einunddreißigsten", 31},
    {"zweiunddreißig", "zweiunddreißigste|zweiunddreißigster|zweiunddreißigstes|zweiunddreißigsten", 32},
    {"dreiunddreißig", "dreiunddreißigste|dreiunddreißigster|dreiunddreißigstes|dreiunddreißigsten", 33},
    {"vierunddreißig", "vierunddreißigste|vierunddreißigster|vierunddreißigstes|vierunddreißigsten", 34},
    {"fünfunddreißig", "fünfunddreißigste|fünfunddreißigster|fünfunddreißigstes|fünfunddreißigsten", 35},
    {"sechsunddreißig", "sechsunddreißigste|sechsunddreißigster|sechsunddreißigstes|sechsunddreißigsten", 36},
    {"siebenunddreißig", "siebenunddreißigste|siebenunddreißigster|siebenunddreißigstes|siebenunddreißigsten",
     37},
    {"achtunddreißig", "achtunddreißigste|achtunddreißigster|achtunddreißigstes|achtunddreißigsten", 38},
    {"neununddreißig", "neununddreißigste|neununddreißigster|neununddreißigstes|neununddreißigsten", 39},
    {"einundvierzig", "einundvierzigste|einundvierzigster|einundvierzigstes|einundvierzigsten", 41},
    {"zweiundvierzig", "zweiundvierzigste|zweiundvierzigster|zweiundvierzigstes|zweiundvierzigsten", 42},
    {"dreiundvierzig", "dreiundvierzigste|dreiundvierzigster|dreiundvierzigstes|dreiundvierzigsten", 43},
    {"vierundvierzig", "vierundvierzigste|vierundvierzigster|vierundvierzigstes|vierundvierzigsten", 44},
    {"fünfundvierzig", "fünfundvierzigste|fünfundvierzigster|fünfundvierzigstes|fünfundvierzigsten", 45},
    {"sechsundvierzig", "sechsundvierzigste|sechsundvierzigster|sechsundvierzigstes|sechsundvierzigsten", 46},
    {"siebenundvierzig", "siebenundvierzigste|siebenundvierzigster|siebenundvierzigstes|siebenundvierzigsten",
     47},
    {"achtundvierzig", "achtundvierzigste|achtundvierzigster|achtundvierzigstes|achtundvierzigsten", 48},
    {"neunundvierzig", "neunundvierzigste|neunundvierzigster|neunundvierzigstes|neunundvierzigsten", 49},
});

constexpr auto german_tens = std::to_array<NumberWord>({
    {"zwanzig", "zwanzigste|zwanzigster|zwanzigstes|zwanzigsten", 20},
    {"dreißig", "dreißigste|dreißigster|dreißigstes|dreißigsten", 30},
    {"vierzig", "vierzigste|vierzigster|vierzigstes|vierzigsten", 40},
    {"fünfzig", "fünfzigste|fünfzigster|fünfzigstes|fünfzigsten", 50},
    {"sechzig", "sechzigste|sechzigster|sechzigstes|sechzigsten", 60},
    {"siebzig", "siebzigste|siebzigster|siebzigstes|siebzigsten", 70},
    {"achtzig", "achtzigste|achtzigster|achtzigstes|achtzigsten", 80},
    {"neunzig", "neunzigste|neunzigster|neunzigstes|neunzigsten", 90},
});

constexpr auto german_small_words = std::to_array<std::string_view>(
    {"aber",  "als",  "am",   "an",    "ans",   "auf", "aus",      "bei",   "bis",   "das",   "de",    "dem",
     "den",   "der",  "des",  "die",   "durch", "ein", "eine",     "einem", "einen", "einer", "eines", "für",
     "gegen", "ihr",  "ihre", "im",    "in",    "ins", "ist",      "la",    "mit",   "nach",  "nicht", "ob",
     "oder",  "ohne", "sein", "seine", "seit",  "um",  "und",      "unter", "van",   "vom",   "von",   "vor",
     "vs",    "war",  "wie",  "zu",    "zum",   "zur", "zwischen", "über"});

}  // namespace

constinit const HeadingWords german_headings{
    .divisions = german_divisions,
    .letters = "brief",
    .names = german_names,
    .numbered_names = "epilog|prolog|anhang|nachtrag|vorspiel",
    .units = german_units,
    .tens = german_tens,
    .number_endings = ".|tes|ter|te",
    .articles = "das|der|die|ein",
    .last = "letzte|letzter|letztes",
    .small_words = german_small_words,
    .abbreviations = "vs.|bzw.|ca.|vgl.|usw.|evtl.|bspw.|nr.|bd.|hrsg.|geb.|gest.|sog.|etc.|jh.|prof.",
    .question_openings =
        "wer|wem|wen|wessen|was|wann|wo|wohin|woher|welche|welcher|welches|warum|weshalb|wieso|wozu|wofür|"
        "womit|wie|ist|sind|war|waren|hat|haben|kann|können|darf|dürfen|soll|sollen|wird|werden|muss|müssen",
    .captions = "Abbildung |Abb. |Tabelle |Tab. |Foto: |Bild: |Quelle: |Grafik: |ENDE",
    .endings = "Ende|Ende.|ENDE.|FINIS|Finis",
};

constinit const BookWords german_books{
    .contents_headings =
        "inhalt|inhaltsverzeichnis|inhaltsübersicht|inhalts verzeichnis|verzeichnis der abbildungen|"
        "abbildungsverzeichnis|verzeichnis der kapitel|contents",
    .contents_columns = "seite|kapitel|kapitel seite",
    .page_number = "seite|s|s.|von",
    .imprint =
        "verlag|verlegt|verleger|buchverlag|gedruckt|druck|druckerei|copyright|vorbehalten|auflage|ausgabe|"
        "illustriert|illustrationen|bilder|übersetzt|übersetzung|übersetzer|übertragen|herausgegeben|"
        "herausgeber|buchhandlung|gesellschaft|bände|band",
    .imprint_openings = "von|aus|autor|verfasser",
    .towns = "berlin|leipzig|münchen|wien|frankfurt|stuttgart|hamburg|zürich|dresden|köln",
    .dedication_openings = "für|meinem|meiner|meinen|dem|der|den|gewidmet|zum|in",
    .edition =
        "verlag|copyright|auflage|ausgabe|illustriert|illustrationen|druck|gedruckt|übersetzt|übersetzung|"
        "band|bände|verlegt|herausgegeben|roman|published|edition",
};

}  // namespace audio_edition

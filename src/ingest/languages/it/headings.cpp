// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/it/italian_tables.h"

namespace audio_edition {
namespace {

constexpr auto italian_divisions = std::to_array<DivisionWord>({
    {"volume", DivisionKind::volume},    {"vol", DivisionKind::volume, "volume"},
    {"tomo", DivisionKind::volume},      {"libro", DivisionKind::book},
    {"parte", DivisionKind::part},       {"atto", DivisionKind::act},
    {"capitolo", DivisionKind::chapter}, {"cap", DivisionKind::chapter, "capitolo"},
    {"canto", DivisionKind::chapter},    {"lettera", DivisionKind::chapter},
    {"epistola", DivisionKind::chapter}, {"avventura", DivisionKind::chapter},
    {"episodio", DivisionKind::chapter}, {"lezione", DivisionKind::chapter},
    {"predica", DivisionKind::chapter},  {"novella", DivisionKind::chapter},
    {"racconto", DivisionKind::chapter}, {"sonetto", DivisionKind::chapter},
    {"salmo", DivisionKind::chapter},    {"appendice", DivisionKind::chapter},
    {"sezione", DivisionKind::chapter},  {"intermezzo", DivisionKind::chapter},
    {"dialogo", DivisionKind::chapter},  {"saggio", DivisionKind::chapter},
    {"giornata", DivisionKind::chapter}, {"cantica", DivisionKind::chapter},
    {"scena", DivisionKind::scene},      {"passo", DivisionKind::step},
    {"passaggio", DivisionKind::step},   {"giorno", DivisionKind::step},
    {"settimana", DivisionKind::step},   {"notte", DivisionKind::step},
    {"consiglio", DivisionKind::step},   {"fase", DivisionKind::step},
});

// clang-format off
constexpr auto italian_names = std::to_array<std::string_view>({
    "riferimenti bibliografici", "prefazione dell'autore", "prefazione dell’autore", "nota del traduttore",
    "note del traduttore", "nota dell'editore", "nota dell’editore", "indice analitico", "nota dell'autore",
    "nota dell’autore", "capitolo ultimo", "indice dei nomi", "ultimo capitolo", "errata corrige",
    "ringraziamenti", "bibliografia", "introduzione", "conclusione", "conclusioni", "postfazione",
    "riferimenti", "ai lettori", "al lettore", "avvertenza", "interludio", "intermezzo", "personaggi",
    "prefazione", "appendice", "appendici", "glossario", "poscritto", "commiato", "preludio", "premessa",
    "congedo", "epilogo", "proemio", "prologo", "dedica", "nota", "note"});
// clang-format on

constexpr auto italian_units = std::to_array<NumberWord>({
    {"uno|una", "primo|prima", 1},
    {"due", "secondo|seconda", 2},
    {"tre", "terzo|terza", 3},
    {"quattro", "quarto|quarta", 4},
    {"cinque", "quinto|quinta", 5},
    {"sei", "sesto|sesta", 6},
    {"sette", "settimo|settima", 7},
    {"otto", "ottavo|ottava", 8},
    {"nove", "nono|nona", 9},
    {"undici", "undicesimo|undicesima|undecimo|undecima|decimoprimo|decimoprima", 11},
    {"dodici", "dodicesimo|dodicesima|duodecimo|decimosecondo", 12},
    {"tredici", "tredicesimo|tredicesima|decimoterzo|decimoterza", 13},
    {"quattordici", "quattordicesimo|quattordicesima|decimoquarto|decimoquarta", 14},
    {"quindici", "quindicesimo|quindicesima|decimoquinto|decimoquinta", 15},
    {"sedici", "sedicesimo|sedicesima|decimosesto|decimosesta", 16},
    {"diciassette", "diciassettesimo|diciassettesima|decimosettimo", 17},
    {"diciotto", "diciottesimo|diciottesima|decimottavo|decimoottavo", 18},
    {"diciannove", "diciannovesimo|diciannovesima|decimonono", 19},
    {"ventuno|ventun", "ventunesimo|ventunesima", 21},
    {"ventidue", "ventiduesimo|ventiduesima", 22},
    {"ventitré|ventitre", "ventitreesimo|ventitreesima", 23},
    {"ventiquattro", "ventiquattresimo|ventiquattresima", 24},
    {"venticinque", "venticinquesimo|venticinquesima", 25},
    {"ventisei", "ventiseiesimo|ventiseiesima", 26},
    {"ventisette", "ventisettesimo|ventisettesima", 27},
    {"ventotto", "ventottesimo|ventottesima", 28},
    {"ventinove", "ventinovesimo|ventinovesima", 29},
    {"trentuno|trentun", "trentunesimo|trentunesima", 31},
    {"trentadue", "trentaduesimo|trentaduesima", 32},
    {"trentatré|trentatre", "trentatreesimo|trentatreesima", 33},
    {"trentaquattro", "trentaquattresimo|trentaquattresima", 34},
    {"trentacinque", "trentacinquesimo|trentacinquesima", 35},
    {"trentasei", "trentaseiesimo|trentaseiesima", 36},
    {"trentasette", "trentasettesimo|trentasettesima", 37},
    {"trentotto", "trentottesimo|trentottesima", 38},
    {"trentanove", "trentanovesimo|trentanovesima", 39},
    {"quarantuno|quarantun", "quarantunesimo|quarantunesima", 41},
    {"quarantadue", "quarantaduesimo|quarantaduesima", 42},
    {"quarantatré|quarantatre", "quarantatreesimo|quarantatreesima", 43},
    {"quarantaquattro", "quarantaquattresimo|quarantaquattresima", 44},
    {"quarantacinque", "quarantacinquesimo|quarantacinquesima", 45},
    {"quarantasei", "quarantaseiesimo|quarantaseiesima", 46},
    {"quarantasette", "quarantasettesimo|quarantasettesima", 47},
    {"quarantotto", "quarantottesimo|quarantottesima", 48},
    {"quarantanove", "quarantanovesimo|quarantanovesima", 49},
});

constexpr auto italian_tens = std::to_array<NumberWord>({
    {"dieci", "decimo|decima", 10},
    {"venti", "ventesimo|ventesima|vigesimo", 20},
    {"trenta", "trentesimo|trentesima|trigesimo", 30},
    {"quaranta", "quarantesimo|quarantesima|quadragesimo", 40},
    {"cinquanta", "cinquantesimo|cinquantesima", 50},
    {"sessanta", "sessantesimo|sessantesima", 60},
    {"settanta", "settantesimo|settantesima", 70},
    {"ottanta", "ottantesimo|ottantesima", 80},
    {"novanta", "novantesimo|novantesima", 90},
});

constexpr auto italian_small_words = std::to_array<std::string_view>(
    {"a",   "ai",  "al",    "alla",  "alle",  "che",   "come", "con", "da",  "dal", "dalla", "degli",
     "dei", "del", "della", "delle", "dello", "di",    "e",    "ed",  "fra", "gli", "i",     "il",
     "in",  "la",  "le",    "lo",    "nel",   "nella", "non",  "o",   "per", "se",  "si",    "su",
     "sua", "sul", "sulla", "suo",   "tra",   "un",    "una",  "uno", "van", "von", "vs",    "è"});

}  // namespace

constinit const HeadingWords italian_headings{
    .divisions = italian_divisions,
    .letters = "lettera|epistola",
    .names = italian_names,
    .numbered_names = "epilogo|prologo|appendice|prefazione",
    .units = italian_units,
    .tens = italian_tens,
    .number_endings = "º|ª|°|o|a",
    .no_numerals = "di|DI|mi|MI|vi|ci|CI|li|i|dl|mil|d|l|m|c|mid",
    .small_after_rank = true,
    .articles = "il|la|lo|l",
    .last = "ultimo|ultima",
    .small_words = italian_small_words,
    .abbreviations = "vs.|ecc.|cfr.|cap.|vol.|ed.|trad.|sig.|sigg.|dott.|pag.|art.|p.",
    .question_openings =
        "chi|che|cosa|cos'è|cos’è|quale|quali|dove|quando|come|quanto|quanti|perché|perchè|è|sono|può|si|a|"
        "di|da|in",
    .captions = "Figura |Fig. |Tabella |Foto: |Immagine: |Fonte: |FINE",
    .endings = "Fine|FINE|Fine.|FINE.|FINIS",
};

constinit const BookWords italian_books{
    .contents_headings =
        "indice|indice generale|indice dei capitoli|sommario|indice delle illustrazioni|"
        "tavola dei contenuti|contents",
    .contents_columns = "pagina|pag|pagine|capitolo|capitoli pagine",
    .page_number = "pagina|pag|pag.|p|p.|di",
    .imprint =
        "editore|editori|edizione|edizioni|editrice|pubblicato|stampato|stampa|tipografia|libreria|libraio|"
        "copyright|riservati|illustrato|illustrazioni|tradotto|traduzione|traduttore|casa|volumi|"
        "stabilimento",
    .imprint_openings = "di|autore|presso",
    .towns = "milano|roma|torino|firenze|napoli|bologna|venezia|palermo",
    .dedication_openings = "a|al|alla|ai|per|dedicato|in",
    .edition =
        "editore|editori|edizione|editrice|copyright|illustrato|illustrazioni|stampa|tipografia|tradotto|"
        "traduzione|tomo|volume|pubblicato|romanzo|published|edition",
};

}  // namespace audio_edition

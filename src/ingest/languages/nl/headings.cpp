// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/nl/dutch_tables.h"

namespace audio_edition {
namespace {

constexpr auto dutch_divisions = std::to_array<DivisionWord>({
    {"band", DivisionKind::volume},
    {"boek", DivisionKind::book},
    {"deel", DivisionKind::part},
    {"afdeling", DivisionKind::part},
    {"bedrijf", DivisionKind::act},
    {"akte", DivisionKind::act},
    {"hoofdstuk", DivisionKind::chapter},
    {"hfst", DivisionKind::chapter, "hoofdstuk"},
    {"zang", DivisionKind::chapter},
    {"brief", DivisionKind::chapter},
    {"avontuur", DivisionKind::chapter},
    {"aflevering", DivisionKind::chapter},
    {"les", DivisionKind::chapter},
    {"preek", DivisionKind::chapter},
    {"verhaal", DivisionKind::chapter},
    {"vertelling", DivisionKind::chapter},
    {"sonnet", DivisionKind::chapter},
    {"psalm", DivisionKind::chapter},
    {"bijlage", DivisionKind::chapter},
    {"aanhangsel", DivisionKind::chapter},
    {"paragraaf", DivisionKind::chapter},
    {"tussenspel", DivisionKind::chapter},
    {"gesprek", DivisionKind::chapter},
    {"toneel", DivisionKind::scene},
    {"tooneel", DivisionKind::scene, "toneel"},
    {"scène", DivisionKind::scene},
    {"stap", DivisionKind::step},
    {"dag", DivisionKind::step},
    {"week", DivisionKind::step},
    {"nacht", DivisionKind::step},
    {"tip", DivisionKind::step},
});

// clang-format off
constexpr auto dutch_names = std::to_array<std::string_view>({
    "verklarende woordenlijst", "noot van de schrijver", "noot van de vertaler", "bij de tweede druk",
    "noot van de auteur", "laatste hoofdstuk", "literatuurlijst", "verantwoording", "aan den lezer",
    "aantekeningen", "ter inleiding", "aan de lezer", "bibliografie", "laatste deel", "samenvatting",
    "woordenlijst", "aantekening", "voorbericht", "aanhangsel", "literatuur", "personages", "tussenspel",
    "conclusie", "dankwoord", "inleiding", "naschrift", "slotwoord", "voorwoord", "bijlagen", "opdracht",
    "personen", "register", "voorrede", "besluit", "bijlage", "bronnen", "epiloog", "nawoord", "proloog",
    "noten", "slot"});
// clang-format on

constexpr auto dutch_units = std::to_array<NumberWord>({
    {"één|een", "eerste", 1},
    {"twee", "tweede", 2},
    {"drie", "derde", 3},
    {"vier", "vierde", 4},
    {"vijf", "vijfde", 5},
    {"zes", "zesde", 6},
    {"zeven", "zevende", 7},
    {"acht", "achtste", 8},
    {"negen", "negende", 9},
    {"tien", "tiende", 10},
    {"elf", "elfde", 11},
    {"twaalf", "twaalfde", 12},
    {"dertien", "dertiende", 13},
    {"veertien", "veertiende", 14},
    {"vijftien", "vijftiende", 15},
    {"zestien", "zestiende", 16},
    {"zeventien", "zeventiende", 17},
    {"achttien", "achttiende", 18},
    {"negentien", "negentiende", 19},
    {"eenentwintig", "eenentwintigste", 21},
    {"tweeëntwintig", "tweeëntwintigste", 22},
    {"drieëntwintig", "drieëntwintigste", 23},
    {"vierentwintig", "vierentwintigste", 24},
    {"vijfentwintig", "vijfentwintigste", 25},
    {"zesentwintig", "zesentwintigste", 26},
    {"zevenentwintig", "zevenentwintigste", 27},
    {"achtentwintig", "achtentwintigste", 28},
    {"negenentwintig", "negenentwintigste", 29},
    {"eenendertig", "eenendertigste", 31},
    {"tweeëndertig", "tweeëndertigste", 32},
    {"drieëndertig", "drieëndertigste", 33},
    {"vierendertig", "vierendertigste", 34},
    {"vijfendertig", "vijfendertigste", 35},
    {"zesendertig", "zesendertigste", 36},
    {"zevenendertig", "zevenendertigste", 37},
    {"achtendertig", "achtendertigste", 38},
    {"negenendertig", "negenendertigste", 39},
    {"eenenveertig", "eenenveertigste", 41},
    {"tweeënveertig", "tweeënveertigste", 42},
    {"drieënveertig", "drieënveertigste", 43},
    {"vierenveertig", "vierenveertigste", 44},
    {"vijfenveertig", "vijfenveertigste", 45},
    {"zesenveertig", "zesenveertigste", 46},
    {"zevenenveertig", "zevenenveertigste", 47},
    {"achtenveertig", "achtenveertigste", 48},
    {"negenenveertig", "negenenveertigste", 49},
});

constexpr auto dutch_tens = std::to_array<NumberWord>({
    {"twintig", "twintigste", 20},
    {"dertig", "dertigste", 30},
    {"veertig", "veertigste", 40},
    {"vijftig", "vijftigste", 50},
    {"zestig", "zestigste", 60},
    {"zeventig", "zeventigste", 70},
    {"tachtig", "tachtigste", 80},
    {"negentig", "negentigste", 90},
});

constexpr auto dutch_small_words = std::to_array<std::string_view>(
    {"aan",  "als",    "bij",  "dat",   "de",  "den",  "der", "des",   "die",  "door",
     "een",  "en",     "haar", "het",   "hoe", "in",   "is",  "maar",  "met",  "naar",
     "niet", "of",     "om",   "onder", "op",  "over", "te",  "tegen", "ten",  "ter",
     "tot",  "tussen", "uit",  "van",   "von", "voor", "vs",  "was",   "zijn", "zonder"});

}  // namespace

constinit const HeadingWords dutch_headings{
    .divisions = dutch_divisions,
    .letters = "brief",
    .names = dutch_names,
    .numbered_names = "epiloog|proloog|bijlage",
    .units = dutch_units,
    .tens = dutch_tens,
    .number_endings = "e|ste|de|.",
    .no_numerals = "mi|mid|mild|vil|di|d|l|m|c",
    .small_after_rank = true,
    .articles = "het|de",
    .last = "laatste",
    .small_words = dutch_small_words,
    .abbreviations = "vs.|enz.|bijv.|bv.|ca.|nr.|blz.|hfst.|dl.|red.|dhr.|mevr.|mw.|drs.|dr.|prof.|o.a.|etc.",
    .question_openings =
        "wie|wat|waar|wanneer|waarom|hoe|hoeveel|welke|welk|waarmee|waarvoor|is|zijn|was|heeft|hebben|kan|"
        "kunnen|mag|moet|moeten|wordt|worden|zal|zullen|doet",
    .captions = "Figuur |Fig. |Afbeelding |Tabel |Foto: |Beeld: |Bron: |EINDE",
    .endings = "Einde|EINDE|Einde.|EINDE.|FINIS|Finis",
};

constinit const BookWords dutch_books{
    .contents_headings =
        "inhoud|inhoudsopgave|inhoudsopgaaf|inhoudstafel|lijst van illustraties|lijst der platen|contents",
    .contents_columns = "bladzijde|blz|bladz|hoofdstuk|hoofdstuk blz",
    .page_number = "pagina|bladzijde|blz|blz.|p|p.|van",
    .imprint =
        "uitgever|uitgevers|uitgeverij|uitgegeven|uitgave|gedrukt|druk|drukker|drukkerij|boekhandel|"
        "copyright|voorbehouden|geïllustreerd|illustraties|platen|vertaald|vertaling|vertaler|maatschappij|"
        "deelen|delen",
    .imprint_openings = "door|auteur",
    .towns = "amsterdam|rotterdam|utrecht|leiden|haarlem|antwerpen|gent|brussel|arnhem|schiedam",
    .dedication_openings = "voor|aan|opgedragen|in",
    .edition =
        "uitgever|uitgevers|uitgeverij|uitgave|copyright|geïllustreerd|illustraties|druk|gedrukt|drukkerij|"
        "vertaald|vertaling|deel|roman|published|edition",
};

}  // namespace audio_edition

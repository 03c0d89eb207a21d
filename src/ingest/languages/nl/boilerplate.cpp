// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/nl/dutch_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto dutch_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "door <full-names> (<role>) (in|uit) (<place>)",
        "(door) (van) onze redacteur|redactrice|verslaggever|verslaggeefster|correspondent|correspondente|medewerker (in) (<place>) (<full-names>)",
        "door|van (de) redactie",
        "geschreven|geplaatst|gepubliceerd|gepost|samengesteld|opgetekend door <names> (<role>) (in|uit) (<place>)",
        "geplaatst|gepost|gepubliceerd door <user>",
        "(een) artikel|column|interview|verslag|essay|reportage|recensie|analyse|roman|verhaal van|door <full-names> (<role>)",
        "tekst (en) (beeld|foto's) (door) (:) <full-names> (<role>)",
        "auteur|auteurs|tekst|interview|redactie : <names> (<role>)"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "geschreven|opgetekend door <names> (<role>)",
        "auteur|auteurs|tekst : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "op|datum <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "gepubliceerd|geplaatst|verschenen|geschreven|gepost|bijgewerkt|gewijzigd|aangepast|geüpdatet|datum (op) (:) <day>",
        "laatst|laatste bijgewerkt|gewijzigd|aangepast|update|wijziging|geüpdatet (op) (:) <day>",
        "oorspronkelijk gepubliceerd|verschenen (op) (:) <day>",
        "update|publicatiedatum (op) (:) <day>",
        "<number> minuten|minuut|min|uur|uren geleden",
        "(geplaatst|gepubliceerd|bijgewerkt) <number> minuten|minuut|uur|uren|dagen|dag|weken|week|maanden|maand|jaar geleden"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "<number> min|min.|minuten|minuut leestijd|lezen|leeswerk",
        "(geschatte) leestijd (:) (ca|ca.|circa|ongeveer) <number> min|min.|minuten|minuut",
        "leesduur (:) <number> min|min.|minuten|minuut"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> weergaven|views|likes|volgers",
        "<number> keer|maal bekeken|gelezen|gedeeld",
        "weergaven|bekeken : <number>"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "reacties|reactie : <number>",
        "reacties <number>",
        "<number> reacties|reactie|antwoorden|antwoord",
        "(nog) geen reacties",
        "bekijk|toon|lees|alle (alle) (<number>) reacties (tonen|bekijken|lezen)",
        "plaats|schrijf|geef|laat een|je|uw reactie (achter)",
        "reageer op dit artikel|bericht",
        "reageer|reageren (.)",
        "praat mee (.)"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "reacties (:)",
        "geef een reactie",
        "laat een reactie|bericht achter",
        "een reactie plaatsen"}},
    {"share links", at_any_place, "buttons of the page", {
        "deel|print|mail|bewaar|verstuur|tweet dit|deze|het artikel|bericht|pagina|verhaal|video|recept (:) (<sites>) (.)",
        "(dit|deze|het) artikel|bericht|pagina delen|printen|mailen|bewaren (:) (<sites>) (.)",
        "deel|delen|tweet (dit|deze) (artikel|bericht|pagina) op|via|per|met <sites>",
        "delen|deel : (<sites>)",
        "volg ons|mij (ook) op|via <sites> (.)",
        "kopieer (de) link",
        "link kopiëren",
        "link gekopieerd (.)"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "delen|deel|printen|print|mailen|tweeten|bewaren (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "advertentie|advertenties|reclame|advertorial (.)",
        "gesponsord (bericht|artikel|inhoud) (.)",
        "gesponsorde inhoud|content|links (.)",
        "(artikel|tekst) (het) gaat verder (onder|na) (de) advertentie (.)",
        "lees verder (onder|na) (de) advertentie (.)",
        "(de) tekst loopt door onder de advertentie (.)",
        "advertentie overslaan|sluiten|overslaan"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "schrijf (je|u) (nu|gratis) in voor onze|de|het (gratis|dagelijkse|wekelijkse) nieuwsbrief|nieuwsbrieven (.)",
        "meld (je|u) (nu|gratis) aan voor onze|de (gratis|dagelijkse|wekelijkse) nieuwsbrief|nieuwsbrieven (.)",
        "abonneer (je|u) (nu|gratis) op onze|de|ons (gratis|dagelijkse|wekelijkse) nieuwsbrief|podcast|kanaal (.)",
        "ontvang onze|de (gratis|dagelijkse|wekelijkse) nieuwsbrief (.)",
        "aanmelden (voor) (de|onze) nieuwsbrief",
        "inschrijven (voor) (de|onze) nieuwsbrief",
        "abonneer|abonneren (nu) (.)"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "foto|foto's|foto’s|beeld|afbeelding|afbeeldingen|illustratie|illustraties|fotografie|fotocredit|beeldcredit : <credit>",
        "foto|foto's|foto’s|beeld|illustratie|illustraties door|van <full-names> (<credit>)"}},
    {"related link", at_any_place, "leads to another page", {
        "lees|bekijk|luister|zie ook|meer|verder|hier : <rest>",
        "lees|bekijk ook|meer|verder (.)",
        "meer lezen (.)",
        "verder lezen (.)",
        "meer over dit onderwerp (:)",
        "meer over dit onderwerp : <rest>",
        "meer over : <rest>",
        "zie ook : <rest>",
        "ook interessant (:)",
        "ook interessant : <rest>",
        "dit vind je|vindt u misschien ook leuk|interessant (:)",
        "gerelateerde|verwante|aanbevolen artikelen|berichten|onderwerpen (:)",
        "gerelateerde|verwante|aanbevolen artikelen|berichten : <rest>",
        "gerelateerd : <rest>",
        "aanbevolen voor jou|u",
        "naar het artikel"}},
    {"navigation", at_any_place, "moves about the page", {
        "(ga|spring|direct|meteen) (direct) naar (de) inhoud|hoofdinhoud|menu|navigatie",
        "(ga) (direct) naar (de) hoofdinhoud|inhoud",
        "terug naar boven",
        "naar boven",
        "(terug) naar (de) homepage|startpagina|overzicht",
        "menu openen|sluiten",
        "inhoudsopgave : verbergen|tonen"}},
    {"tags", at_ends, "files the page under subjects", {
        "trefwoorden|trefwoord|tags|labels|onderwerpen|categorie|categorieën|rubriek|thema's : <rest>",
        "geplaatst|gepost|opgeslagen in|onder : <rest>",
        "getagd (met|als) (:) <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "alle rechten voorbehouden (.)",
        "© <number> <rest>"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords dutch_boilerplate{
    .rules = dutch_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|pocket|xing|"
        "threema|signal|sms|rss|printen|kopiëren|link",
    .between_sites = "en|of|&|via|per|op",
    .small_openings = "via|anp|de|het|eigen|privé",
    .magnitudes = "kKmM",
};

}  // namespace audio_edition

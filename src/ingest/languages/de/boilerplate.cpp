// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto german_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "von <full-names> (<role>) (in|aus) (<place>)",
        "von unserem|unserer|unseren korrespondenten|korrespondentin|reporter|reporterin|redakteur|redakteurin|redaktionsmitglied|mitarbeiter|mitarbeiterin (<names>) (in|aus) (<place>)",
        "von der|unserer redaktion",
        "geschrieben|verfasst|veröffentlicht|erstellt|gepostet|eingestellt|publiziert|aufgezeichnet von|vom|durch <names> (<role>) (in|aus) (<place>)",
        "veröffentlicht|gepostet|eingestellt von <user>",
        "(ein|eine|der|die) beitrag|gastbeitrag|kommentar|gastkommentar|interview|bericht|essay|artikel|text|analyse|kolumne|glosse|reportage|rezension|kritik|roman|novelle|erzählung von <full-names> (<role>)",
        "autor|autorin|autoren|verfasser|verfasserin|text|texte|interview|bericht|protokoll|gastautor|gastautorin : <names> (<role>)"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "geschrieben|verfasst|aufgezeichnet von <names> (<role>)",
        "autor|autorin|autoren|verfasser|text : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "am|vom|datum <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "veröffentlicht|publiziert|erschienen|erstellt|gepostet|eingestellt|aktualisiert|geändert|bearbeitet|datum (am) (:) <day>",
        "zuletzt|erstmals|zuerst veröffentlicht|aktualisiert|geändert|bearbeitet|erschienen (am) (:) <day>",
        "letzte|letztes aktualisierung|änderung|bearbeitung|update (am|vom) (:) <day>",
        "stand|update|aktualisierung|erstveröffentlichung (am|vom) (:) <day>",
        "vor <number> minuten|minute|stunden|stunde",
        "veröffentlicht|aktualisiert|gepostet vor <number> minuten|minute|stunden|stunde|tagen|tag|wochen|woche|monaten|monat|jahren|jahr"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "(ca|ca.|etwa|circa|rund) <number> min|min.|minuten|minute lesezeit|lesedauer",
        "(geschätzte) lesezeit|lesedauer|lesezeit (:) (ca|ca.|etwa|circa|rund) <number> min|min.|minuten|minute",
        "<number> min|min.|minuten|minute (zu) lesen"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> aufrufe|aufruf|ansichten|zugriffe|klicks|likes|reaktionen|follower|abonnenten",
        "(bisher) <number> mal|x gelesen|aufgerufen|geteilt|angesehen",
        "aufrufe|ansichten|zugriffe|klicks|likes : <number>"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "kommentare|kommentar|leserkommentare : <number>",
        "kommentare|leserkommentare <number>",
        "<number> kommentare|kommentar|leserkommentare|antworten|antwort",
        "(noch) keine kommentare",
        "(alle) (<number>) kommentare lesen|anzeigen|ansehen|einblenden|ausblenden",
        "kommentar|kommentare schreiben|verfassen|hinterlassen|abgeben|hinzufügen",
        "(jetzt) artikel|beitrag kommentieren",
        "zu den kommentaren",
        "jetzt kommentieren|mitdiskutieren"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "kommentare|leserkommentare (:)",
        "schreibe|schreib|schreiben (sie) einen kommentar",
        "hinterlasse|hinterlassen (sie) einen kommentar",
        "antwort schreiben|hinterlassen"}},
    {"share links", at_any_place, "buttons of the page", {
        "(diesen|den|diese|die|dieses|das) artikel|beitrag|seite|text|video|rezept teilen|drucken|empfehlen|merken|weiterleiten|speichern|versenden|weitersagen (:) (<sites>) (.)",
        "teilen|teile|posten (sie) (diesen) (artikel|beitrag) auf|via|über|per|bei|mit <sites>",
        "(artikel|beitrag) auf|via|über|per|bei <sites> teilen|posten|empfehlen|versenden|folgen|weitersagen",
        "teilen : (<sites>)",
        "folgen|folge|folgt|besuchen|besuche (sie) uns (auch) auf|bei <sites> (.)",
        "link|url kopieren",
        "link kopiert (.)"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "teilen|drucken|merken|twittern|versenden|weiterempfehlen|vorlesen (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "anzeige|anzeigen|werbung|werbeanzeige|advertorial (.)",
        "gesponserter|bezahlter beitrag|inhalt (.)",
        "gesponsert",
        "bezahlte anzeige|werbung|partnerschaft",
        "artikel|beitrag|text wird (nach|unter) (der|dieser) anzeige|werbung fortgesetzt (.)",
        "nach|unter der|dieser anzeige|werbung weiterlesen (.)",
        "nach|unter der|dieser anzeige|werbung geht es weiter (.)",
        "weiterlesen nach der anzeige|werbung (.)",
        "anzeige|werbung überspringen|schließen"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "(jetzt|hier) (unseren|den|zum) (kostenlosen) newsletter abonnieren|bestellen|anmelden (.)",
        "abonnieren|abonniere|abonniert (sie) (jetzt|hier) unseren|unser|unsere|den (kostenlosen|täglichen|wöchentlichen) newsletter|podcast|kanal|blog (.)",
        "melden|melde (sie) (sich|dich) (jetzt|hier) für|zu|zum (unseren|unserem|den) (kostenlosen) newsletter an (.)",
        "newsletter anmeldung|bestellung",
        "newsletter-anmeldung",
        "jetzt abonnieren|anmelden (.)"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|titelbild|titelfoto|illustration|illustrationen|grafik|bildquelle|fotoquelle|bildnachweis|bildrechte|fotocredit : <credit>",
        "foto|fotos|illustration|illustrationen von <full-names> (<credit>)",
        "picture|imago alliance|images"}},
    {"related link", at_any_place, "leads to another page", {
        "lesen sie (hier) auch|mehr|weiter|dazu|hierzu (:)",
        "lesen|lies|lest (sie) (hier) auch|mehr|weiter|dazu|hierzu|hier (auch) : <rest>",
        "mehr (dazu) (lesen) : <rest>",
        "mehr zum thema (:)",
        "mehr zum thema : <rest>",
        "zum thema : <rest>",
        "siehe auch : <rest>",
        "auch interessant|lesenswert (:)",
        "auch interessant|lesenswert : <rest>",
        "das könnte sie|dich|euch auch interessieren (:)",
        "weitere|ähnliche|verwandte|empfohlene|passende artikel|beiträge|meldungen|nachrichten|themen (zum) (thema) (:)",
        "weitere|ähnliche|verwandte|empfohlene|passende artikel|beiträge|meldungen|nachrichten (zum) (thema) : <rest>",
        "weiterlesen (.)",
        "weiterlesen : <rest>",
        "mehr lesen|erfahren|anzeigen (.)",
        "zum artikel|beitrag"}},
    {"navigation", at_any_place, "moves about the page", {
        "(direkt) zum inhalt|hauptinhalt|seiteninhalt|menü|hauptmenü (springen|wechseln)",
        "zur navigation|suche|hauptnavigation (springen|wechseln)",
        "nach oben",
        "zurück nach oben",
        "zurück zur startseite|übersicht|homepage",
        "zur startseite|übersicht|homepage",
        "navigation überspringen|öffnen|schließen",
        "menü öffnen|schließen",
        "inhaltsverzeichnis : ausblenden|anzeigen|verbergen"}},
    {"tags", at_ends, "files the page under subjects", {
        "schlagworte|schlagwörter|schlagwort|stichworte|stichwörter|tags|themen|kategorie|kategorien|rubrik|rubriken : <rest>",
        "abgelegt unter (:) <rest>",
        "verschlagwortet mit (:) <rest>",
        "veröffentlicht|gepostet in|unter : <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "alle rechte vorbehalten (.)",
        "© <number> <rest>",
        "alle inhalte sind urheberrechtlich geschützt (.)"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords german_boilerplate{
    .rules = german_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|pocket|xing|"
        "threema|signal|sms|rss|drucken|kopieren|link",
    .between_sites = "und|oder|&|via|über|per|von",
    .small_openings = "picture|dpa|privat|via|imago|mit",
    .magnitudes = "kKmM",
};

}  // namespace audio_edition

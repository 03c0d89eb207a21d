// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto italian_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "di|da <full-names> (<role>) (da|in) (<place>)",
        "(di|della|a) (cura) (della) redazione",
        "a cura di|della <names> (<role>)",
        "scritto|pubblicato|redatto|inserito|postato da <names> (<role>)",
        "pubblicato|postato|inserito da <user>",
        "(un|una|il|la) (articolo|commento|intervista|reportage|racconto|romanzo|editoriale|analisi|recensione) di <full-names> (<role>)",
        "(un|un'|un’intervista|un'intervista|un’analisi|un'analisi) di <full-names> (<role>)",
        "testo|testi (e) (foto) (di) (:) <full-names> (<role>)",
        "dal nostro|nostra inviato|inviata|corrispondente (speciale) (a|in) (<place>) (<full-names>)",
        "autore|autrice|autori|testo|redazione|intervista : <names> (<role>)"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "scritto da <names> (<role>)",
        "a cura di <names> (<role>)",
        "autore|autrice|autori|testo : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "il|data|del <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "pubblicato|pubblicata|scritto|creato|inserito|postato|aggiornato|aggiornata|modificato|data (il) (:) <day>",
        "(data) (di) pubblicazione (il) (:) <day>",
        "ultima|ultimo modifica|aggiornamento|revisione (il) (:) <day>",
        "aggiornamento (del) (:) <day>",
        "<number> minuti|minuto|ore|ora fa",
        "pubblicato|aggiornato <number> minuti|minuto|ore|ora|giorni|giorno|settimane|settimana|mesi|mese|anni|anno fa"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "<number> min|min.|minuti|minuto di lettura",
        "(tempo) (di) lettura (stimato) (:) (circa) <number> min|min.|minuti|minuto",
        "lettura (da) (di) (in) <number> min|min.|minuti|minuto",
        "si legge in <number> min|minuti"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> visualizzazioni|visite|letture|condivisioni|follower",
        "<number> mi piace",
        "letto|visto|condiviso <number> volte",
        "visualizzazioni|visite|letture : <number>"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "commenti|commento : <number>",
        "commenti <number>",
        "<number> commenti|commento|risposte|risposta",
        "nessun commento",
        "(leggi|vedi|mostra|visualizza) (tutti) i (<number>) commenti",
        "(lascia|scrivi|aggiungi|inserisci|pubblica) un|il|tuo (tuo) commento",
        "commenta (l’articolo|l'articolo|la) (notizia)",
        "partecipa|unisciti alla conversazione|discussione"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "commenti (:)",
        "lascia un commento",
        "lascia una risposta",
        "rispondi"}},
    {"share links", at_any_place, "buttons of the page", {
        "condividi|stampa|invia|salva|consiglia questo|questa|l’articolo|l'articolo|la|quest’articolo|quest'articolo (articolo|notizia|pagina|post|video|ricetta) (:) (<sites>) (.)",
        "condividi|twitta (questo|questa|l’articolo|l'articolo) (articolo|pagina|post) su|via|tramite|con <sites>",
        "condividi : (<sites>)",
        "seguici|seguiteci (anche) su <sites> (.)",
        "copia (il) link",
        "link copiato (.)"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "condividi|stampa|twitta|salva|invia (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "pubblicità|annuncio|annunci|pubbliredazionale|inserzione (.)",
        "contenuto|articolo|link sponsorizzato|sponsorizzati|pubblicitario (.)",
        "sponsorizzato (da) (<names>)",
        "(l’articolo|l'articolo) continua|prosegue (a) (leggere) (dopo|sotto) (la) pubblicità (.)",
        "continua a leggere dopo la pubblicità (.)",
        "(salta|chiudi) (la) pubblicità"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "iscriviti|iscrivetevi|abbonati|registrati (gratis) (ora|subito) (alla|al|ai) (nostra|nostro) (newsletter|canale|podcast|blog) (settimanale|quotidiana|gratuita) (.)",
        "ricevi (la) (nostra) newsletter (settimanale|quotidiana|gratuita) (.)",
        "iscrizione alla newsletter",
        "iscriversi alla newsletter"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "foto|fotografia|fotografie|immagine|immagini|illustrazione|illustrazioni (credit|credito|crediti|cortesia|fonte) : <credit>",
        "crediti|credito (foto|immagine|immagini) : <credit>",
        "foto|fotografia|fotografie|illustrazione|illustrazioni di <full-names> (<credit>)",
        "foto|immagine (per) gentile concessione (di) <credit>"}},
    {"related link", at_any_place, "leads to another page", {
        "leggi|vedi|guarda|ascolta|leggete anche|pure|qui|ancora : <rest>",
        "leggi|vedi|guarda anche (.)",
        "(per) (approfondire) approfondisci : <rest>",
        "per approfondire : <rest>",
        "per saperne di più : <rest>",
        "per saperne di più (.)",
        "ti potrebbe|può (anche) interessare (anche) (:)",
        "ti potrebbe|può (anche) interessare (anche) : <rest>",
        "potrebbe|potrebbero interessarti (anche) (:)",
        "potrebbe|potrebbero interessarti (anche) : <rest>",
        "sullo stesso argomento (:)",
        "articoli|notizie|contenuti correlati|correlate|simili|consigliati|consigliate (:)",
        "articoli|notizie correlati|correlate : <rest>",
        "consigliati per te|voi",
        "continua|prosegui a leggere (.)",
        "continua la lettura (.)",
        "leggi tutto (.)",
        "leggi (l’articolo|l'articolo) completo",
        "vedi anche : <rest>"}},
    {"navigation", at_any_place, "moves about the page", {
        "(vai|salta|passa) (direttamente) al contenuto|menu (principale)",
        "torna su|indietro|sopra",
        "torna (all’inizio|all'inizio)",
        "torna alla home|homepage",
        "apri|chiudi (il) menu|menù",
        "indice : nascondi|mostra"}},
    {"tags", at_ends, "files the page under subjects", {
        "tag|tags|etichette|argomenti|categoria|categorie|sezione|temi : <rest>",
        "archiviato in|sotto|come (:) <rest>",
        "pubblicato|postato in : <rest>",
        "taggato|taggata (come|con|in) (:) <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "(tutti) (i) diritti riservati (.)",
        "riproduzione riservata (.)",
        "© riproduzione riservata (.)",
        "© <number> <rest>"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords italian_boilerplate{
    .rules = italian_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|pocket|xing|"
        "threema|signal|sms|rss|stampa|copia|link",
    .between_sites = "e|ed|o|&|via|tramite|su",
    .small_openings = "via|per|il|la|archivio",
    .magnitudes = "kKmM",
};

}  // namespace audio_edition

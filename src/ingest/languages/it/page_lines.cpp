// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto italian_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "leggi|vedi|guarda|ascolta|leggete anche|pure : (<more>)",
        "( leggi|vedi|guarda anche|qui : (<more>)",
        "per approfondire : (<more>)",
        "per saperne di più : (<more>)",
        "ti potrebbe|può (anche) interessare (<more>)",
        "potrebbe|potrebbero interessarti (<more>)",
        "sullo stesso argomento (<more>)",
        "articoli|notizie correlati|correlate (<more>)",
        "approfondimento|approfondimenti : (<more>)",
        "clicca|cliccate qui (<more>)",
        "vedi anche : (<more>)",
        "non perderti : (<more>)"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "seguici|seguiteci (anche) su <more>",
        "condividi questo|questa articolo|notizia|pagina|post (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "iscriviti|iscrivetevi|abbonati (gratis|ora|qui) (subito) alla|al|ai <more>",
        "ricevi (gratis) (la) (nostra) newsletter (<more>)",
        "ricevi questa email|mail|e-mail (<more>)",
        "hai ricevuto questa email|mail|e-mail (<more>)",
        "cancellati|disiscriviti (<more>)",
        "per annullare l’iscrizione|l'iscrizione (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "lascia un commento (<more>)",
        "cosa ne pensi|pensate ? (<more>)",
        "che ne pensi|pensate ? (<more>)",
        "dicci|fateci sapere cosa ne pensi|pensate (<more>)"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "crediti|credito foto|immagine (<more>)",
        "( foto|immagine : (<more>)"}},
});

constexpr auto italian_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "seguici|seguiteci (anche) su <more>"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "iscriviti|iscrivetevi alla nostra <more>",
        "iscriviti|iscrivetevi al nostro <more>"}},
    {"script notice", at_any_place, "is about the browser", {
        "(per) (favore) abilita|attiva|abilitare javascript (<more>)",
        "javascript è disabilitato (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords italian_page_lines{
    .openings = italian_openings,
    .invitations = italian_invitations,
    .contact_openings = "scrivere a |scrivi a |scrivete a |contattare |contatta ",
    .contacts = {"può essere contattato|contattata a|all’indirizzo|all'indirizzo <more>"},
};

}  // namespace audio_edition

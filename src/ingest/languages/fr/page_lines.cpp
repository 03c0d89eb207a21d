// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto french_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "lire|voir|écouter|regarder|relire aussi|également|encore : (<more>)",
        "( lire|voir aussi|également : (<more>)",
        "( lire : (<more>)",
        "à lire|voir|écouter|découvrir (aussi|également) (sur) (le) (sujet) : (<more>)",
        "( lire (aussi) : (<more>)",
        "lire la suite : (<more>)",
        "en savoir plus : (<more>)",
        "sur le même sujet (<more>)",
        "pour aller plus loin : (<more>)",
        "voir aussi : (<more>)",
        "vous aimerez aussi (<more>)",
        "notre dossier : (<more>)",
        "cliquez ici (<more>)",
        "retrouvez (ici) (tous) (nos) articles (sur) <more>"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "suivez-nous|rejoignez-nous|retrouvez-nous (aussi) sur <more>",
        "suivez (nous) (aussi) sur <sites> (<more>)",
        "partagez cet|cette article|page (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "abonnez-vous|inscrivez-vous (gratuitement) à <more>",
        "recevez (gratuitement) notre|nos|la newsletter|newsletters|infolettre (<more>)",
        "vous recevez ce|cet message|courriel|email|e-mail (<more>)",
        "se désabonner|désinscrire (<more>)",
        "pour vous désabonner|désinscrire (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "laissez|laissez-nous (nous) un commentaire (<more>)",
        "dites-nous ce que vous en pensez (<more>)",
        "qu’en|qu'en pensez-vous ? (<more>)"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "crédit|crédits photo|photos|image|images (<more>)",
        "( photo|photos : (<more>)"}},
});

constexpr auto french_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "suivez-nous|retrouvez-nous|rejoignez-nous (aussi) sur <more>"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "abonnez-vous|inscrivez-vous à notre|nos newsletter|newsletters|infolettre|chaîne (<more>)"}},
    {"script notice", at_any_place, "is about the browser", {
        "veuillez activer javascript (<more>)",
        "javascript est désactivé (<more>)",
        "merci d’activer|d'activer javascript (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords french_page_lines{
    .openings = french_openings,
    .invitations = french_invitations,
    .contact_openings = "écrire à |écrivez à |contacter |contactez |joindre ",
    .contacts = {"peut être jointe|joint à|au <more>", "joignable à|au|par <more>"},
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/nl/dutch_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto dutch_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "lees|bekijk|luister|zie ook|meer|verder : (<more>)",
        "( lees|bekijk|zie ook|meer|hier : (<more>)",
        "lees (hier) (ook) meer over <more>",
        "meer over dit onderwerp (<more>)",
        "zie ook : (<more>)",
        "ook interessant : (<more>)",
        "gerelateerde|verwante artikelen|berichten (<more>)",
        "klik hier (<more>)",
        "mis niet : (<more>)"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "volg ons|hem|haar (ook) op|via <more>",
        "deel dit|deze artikel|bericht|pagina (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "schrijf je|u (nu|gratis|hier) in voor <more>",
        "meld je|u (nu|gratis|hier) aan voor <more>",
        "abonneer je|u (nu|gratis|hier) op <more>",
        "ontvang (gratis) onze|de nieuwsbrief (<more>)",
        "je|u ontvangt deze e-mail|mail|nieuwsbrief (<more>)",
        "uitschrijven|afmelden (voor) (de) (nieuwsbrief) (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "laat een reactie achter (<more>)",
        "laat (het) (ons) (hieronder) weten (in) (de) reacties (<more>)",
        "wat vind jij|u ? (<more>)",
        "wat denk jij|u ? (<more>)"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "( foto|beeld : (<more>)"}},
});

constexpr auto dutch_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "volg ons (ook) op|via <more>"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "schrijf je|u in voor onze|de nieuwsbrief (<more>)",
        "abonneer je op onze|ons <more>"}},
    {"script notice", at_any_place, "is about the browser", {
        "schakel javascript in (<more>)",
        "javascript is uitgeschakeld (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords dutch_page_lines{
    .openings = dutch_openings,
    .invitations = dutch_invitations,
    .contact_openings = "mail naar |schrijf naar |neem contact op ",
    .contacts = {"is te bereiken|bereikbaar via|op <more>"},
};

}  // namespace audio_edition

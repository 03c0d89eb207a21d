// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto german_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "lesen|lies|lest (sie) (hier) dazu|hierzu|mehr|weiter (auch) : (<more>)",
        "( lesen|lies (sie) (hier) auch|dazu|hierzu|mehr : (<more>)",
        "( mehr|siehe dazu|auch : (<more>)",
        "lesen sie (hier) mehr über|zu|zum <more>",
        "mehr zum thema (<more>)",
        "mehr dazu|hierzu : (<more>)",
        "siehe auch : (<more>)",
        "auch interessant|lesenswert : (<more>)",
        "das könnte sie|dich|euch auch interessieren (<more>)",
        "weitere|ähnliche|verwandte artikel|beiträge|meldungen|nachrichten : (<more>)",
        "hier geht|geht's|geht’s (es) zum artikel|beitrag|video|podcast|interview|livestream|liveticker (<more>)",
        "klicken sie hier (<more>)"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "folgen|folge|folgt (sie) uns|ihm|ihr (auch) auf|bei <more>",
        "teilen sie diesen|den artikel|beitrag (<more>)",
        "besuchen|besuche (sie) uns (auch) auf <more>"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "abonnieren sie|abonniere|abonniert (jetzt|hier) unseren|unser|unsere|den <more>",
        "melden sie sich (jetzt|hier) (für|zu|zum) (unseren|unserem|den) newsletter <more>",
        "melde dich (jetzt|hier) (für|zu|zum) (unseren|unserem|den) newsletter <more>",
        "jetzt (zum|unseren|den) newsletter <more>",
        "sie erhalten diese|diesen e-mail|mail|newsletter (<more>)",
        "newsletter abbestellen|abmelden (<more>)",
        "(hier) vom newsletter abmelden (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "hinterlassen|hinterlasse (sie) (uns) einen kommentar (<more>)",
        "schreiben|schreibt|schreib (sie) (uns) (es) in die kommentare (<more>)",
        "was meinen|denken sie ? (<more>)",
        "was meint|denkt ihr ? (<more>)",
        "diskutieren sie mit (<more>)"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "( foto|fotos|bild : (<more>)",
        "bildnachweis|bildquelle : (<more>)"}},
});

constexpr auto german_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "folgen|folge (sie) uns (auch) auf <sites> (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "abonnieren sie|abonniere (jetzt|hier) unseren <more>",
        "melden sie sich (jetzt|hier) zu|zum|für (unseren|unserem|den) newsletter <more>"}},
    {"script notice", at_any_place, "is about the browser", {
        "bitte aktivieren sie javascript (<more>)",
        "javascript ist (in) (ihrem) (browser) deaktiviert (<more>)",
        "bitte javascript aktivieren (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords german_page_lines{
    .openings = german_openings,
    .invitations = german_invitations,
    .contact_openings = "schreiben sie an |mail an |e-mail an |kontakt zu ",
    .contacts = {"ist erreichbar unter <more>", "erreichen sie unter <more>", "erreichbar unter <more>"},
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/en/english_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto english_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "related : (<more>)",
        "( related : (<more>)",
        "( read more : (<more>)",
        "related story|stories|content : (<more>)",
        "related article|articles|coverage (<more>)",
        "read more|also|next : (<more>)",
        "read more about (<more>)",
        "read this next (<more>)",
        "also read : (<more>)",
        "see also|more : (<more>)",
        "more|watch|recommended : (<more>)",
        "don't|don’t miss : (<more>)",
        "you may|might also like (<more>)",
        "more from <more>",
        "more on this (<more>)",
        "click here to read (<more>)",
        "click here for more (<more>)"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "follow us|him|her|them on <more>",
        "follow @ (<more>)",
        "like us on <more>",
        "share this (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "sign up for|to <more>",
        "sign up : (<more>)",
        "subscribe to <more>",
        "get the latest <more>",
        "click here to subscribe (<more>)",
        "click here to sign up (<more>)",
        "you are receiving this email (<more>)",
        "you received this email because (<more>)",
        "you're receiving this email (<more>)",
        "unsubscribe (<more>)",
        "to unsubscribe (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "tell us what you think (<more>)",
        "leave a comment (<more>)",
        "what do you think ? (<more>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "advert"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "image|photo credit|credits (<more>)",
        "( image credit|credits (<more>)"}},
});

constexpr auto english_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone", {
        "follow us|him|her|me|them on <more>",
        "on twitter @ (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "subscribe to our <more>",
        "a subscription of our <more>",
        "sign up for|to our <more>",
        "click here to subscribe (<more>)"}},
    {"related links", at_any_place, "leads to another page", {
        "click here for more (<more>)",
        "click here to read (<more>)"}},
    {"script notice", at_any_place, "is about the browser", {
        "please enable javascript (<more>)",
        "javascript is required (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords english_page_lines{
    .openings = english_openings,
    .invitations = english_invitations,
    .contact_openings = "write to |email |e-mail |contact |reach ",
    .contacts = {"can be reached at <more>"},
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/en/english_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto english_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "by <names> (<role>) (in) (<place>)",
        "by <role> (in) (<place>)",
        "written|posted|published|reported|submitted|contributed by <names> (<role>) (in) (<place>)",
        "submitted|posted by <user>",
        "story|words|text|article|report|interview|review|essay|opinion|analysis by <names> (<role>)",
        "author|authors|writer|byline : <names> (<role>)",
        "staff report|reports|writer|writers"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "written|reported by <names> (<role>)",
        "story|words|text|article by <names> (<role>)",
        "author|authors|byline : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "on|date <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "published|posted|updated|created|modified|date (on) (:) <day>",
        "first|last|originally published|posted|updated|modified (on) (:) <day>",
        "(published|posted|updated) <number> minutes|minute|hours|hour|days|day|weeks|week|months|month|years|year ago"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "<number> min|mins|minute|minutes read|reading (time)",
        "(estimated) read|reading time (:) <number> min|mins|minute|minutes (read)"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> (total) views|view|reads|hits|shares|share|likes|like|claps|plays|retweets|followers",
        "views|reads|hits|shares|likes|claps : <number>"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "comments|comment : <number>",
        "comments <number>",
        "<number> comments|comment|replies|reply",
        "no|view|show|add|post|write|leave (a|all|the|your) (<number>) comments|comment|reply",
        "join the conversation"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "comments (:)",
        "top|best|featured|reader|readers|user|recent (rated) comments (:)",
        "leave a reply"}},
    {"share links", at_any_place, "buttons of the page", {
        "share|print|email|e-mail|save|tweet|bookmark this (article|story|post|page|video|recipe) (:) (<sites>) (.)",
        "share|tweet (this) (article|story|post|page) on|via <sites>",
        "share : (<sites>)",
        "follow|find|like us on <sites>",
        "copy link"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "share|tweet|print|email|bookmark (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "advertisement|advertisements|advertising (.)",
        "sponsored|promoted (content|post|links) (.)",
        "advertisement (scroll) (to) (continue)",
        "story|article|text continues below (this) (advertisement|ad|gallery|video|photo) (.)",
        "continue reading below (this) (advertisement) (.)",
        "skip ad|advertisement|advertising"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "subscribe (now) to (our|the|my) (free|daily|weekly|email) newsletter|newsletters|updates|channel|podcast|blog (.)",
        "sign up for|to (our|the|my) (free|daily|weekly|email) newsletter|newsletters|updates|alerts (.)",
        "get|join our (free|daily|weekly|email) newsletter|newsletters|mailing (list) (.)",
        "newsletter (sign-up|signup)",
        "subscribe now|today|here (.)"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "photo|photos|photograph|photographs|picture|pictures|image|images (credit|credits|source) : <credit>",
        "photo|photos|photograph|photographs|picture|pictures|image|images credit|credits|courtesy (by|of|to) <credit>",
        "photo|photos|photograph|photographs|photography|picture|pictures|illustration|illustrations by <names> (<credit>)",
        "credit|credits : <credit>",
        "getty images"}},
    {"related link", at_any_place, "leads to another page", {
        "read more|also|next|this : <rest>",
        "read more|also",
        "related|recommended|also read : <rest>",
        "related|recommended : <rest>",
        "see also : <rest>",
        "related|recommended articles|stories|posts|reading|content (:) (<rest>)",
        "you may|might also like (:)",
        "recommended for you",
        "continue|keep reading (.)"}},
    {"navigation", at_any_place, "moves about the page", {
        "skip to (main) content|navigation|footer",
        "back to top|home",
        "toggle navigation|menu",
        "table of contents : hide|show"}},
    {"tags", at_ends, "files the page under subjects", {
        "tags|tag|topics|categories|category|keywords : <rest>",
        "filed under (:) <rest>",
        "tagged with|under|as (:) <rest>",
        "posted in : <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "copyright|© (©|c) <number> <rest>",
        "copyright|© (©|c) <number>",
        "© <rest>",
        "all rights reserved (.)"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords english_boilerplate{
    .rules = english_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|print|copy|"
        "link|sms|rss",
    .between_sites = "and|or|&|via|by",
    .small_openings = "the|courtesy|via",
    .magnitudes = "kKmMbB",
};

}  // namespace audio_edition

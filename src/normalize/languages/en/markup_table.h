// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Elements of HTML that turn up in plain text.
inline constexpr WordSet html_tags(
    {"a",       "abbr",       "article", "aside",  "b",      "big",   "blockquote", "body",   "br",
     "caption", "center",     "cite",    "code",   "dd",     "del",   "div",        "dl",     "dt",
     "em",      "figcaption", "figure",  "font",   "footer", "h1",    "h2",         "h3",     "h4",
     "h5",      "h6",         "head",    "header", "hr",     "html",  "i",          "iframe", "img",
     "ins",     "kbd",        "li",      "link",   "main",   "mark",  "meta",       "nav",    "nobr",
     "nowiki",  "ol",         "p",       "pre",    "q",      "ref",   "s",          "samp",   "script",
     "section", "small",      "span",    "strike", "strong", "style", "sub",        "sup",    "table",
     "tbody",   "td",         "tfoot",   "th",     "thead",  "title", "tr",         "tt",     "u",
     "ul",      "var",        "wbr"});

/// A character reference of HTML, and the mark or the words it stands for; empty for white space.
struct Entity {
    std::string_view name;  ///< folded; digits for a numeric one
    bool numeric;
    std::string_view spoken;
};

inline constexpr auto entities = std::to_array<Entity>({
    {"amp", false, "and"},     {"apos", false, "'"},         {"bull", false, ""},
    {"cent", false, "cents"},  {"copy", false, "copyright"}, {"deg", false, "degrees"},
    {"emsp", false, ""},       {"ensp", false, ""},          {"euro", false, "euros"},
    {"gt", false, ""},         {"hellip", false, "…"},       {"laquo", false, "“"},
    {"ldquo", false, "“"},     {"lsquo", false, "‘"},        {"lt", false, ""},
    {"mdash", false, "—"},     {"middot", false, ""},        {"nbsp", false, ""},
    {"ndash", false, "–"},     {"pound", false, "pounds"},   {"quot", false, "\""},
    {"raquo", false, "”"},     {"rdquo", false, "”"},        {"reg", false, ""},
    {"rsquo", false, "’"},     {"shy", false, ""},           {"thinsp", false, ""},
    {"times", false, "times"}, {"trade", false, ""},         {"zwnj", false, ""},
    {"34", true, "\""},        {"38", true, "and"},          {"39", true, "'"},
    {"160", true, ""},         {"8211", true, "–"},          {"8212", true, "—"},
    {"8216", true, "‘"},       {"8217", true, "’"},          {"8220", true, "“"},
    {"8221", true, "”"},       {"8230", true, "…"},          {"8203", true, ""},
});

}  // namespace audio_edition::en

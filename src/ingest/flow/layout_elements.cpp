// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/layout_elements.h"

#include <algorithm>
#include <array>

#include "document/layout.h"
#include "ingest/flow/element_class.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

struct Renamed {
    std::string_view from;
    std::string_view to;
};

/// Blocks, and elements of old that have another name now.
constexpr auto blocks = std::to_array<Renamed>({
    {"blockquote", "blockquote"},
    {"ul", "ul"},
    {"menu", "ul"},
    {"dir", "ul"},
    {"ol", "ol"},
    {"li", "li"},
    {"dl", "dl"},
    {"dt", "dt"},
    {"dd", "dd"},
    {"table", "table"},
    {"caption", "caption"},
    {"thead", "thead"},
    {"tbody", "tbody"},
    {"tfoot", "tfoot"},
    {"tr", "tr"},
    {"th", "th"},
    {"td", "td"},
    {"figure", "figure"},
    {"figcaption", "figcaption"},
    {"pre", "pre"},
    {"xmp", "pre"},
    {"listing", "pre"},
    {"aside", "aside"},
    {"h1", "h1"},
    {"h2", "h2"},
    {"h3", "h3"},
    {"h4", "h4"},
    {"h5", "h5"},
    {"h6", "h6"},
});

constexpr auto phrases_of_old = std::to_array<Renamed>({{"tt", "code"}, {"strike", "s"}});

constexpr auto phrase_names = std::to_array<std::string_view>(
    {"a", "abbr", "b",  "bdi",  "bdo", "cite", "code",  "del",  "dfn",    "em",  "i",   "ins", "kbd", "mark",
     "q", "rp",   "rt", "ruby", "s",   "samp", "small", "span", "strong", "sub", "sup", "u",   "var"});

constexpr auto formula_names = std::to_array<std::string_view>(
    {"math",   "merror",  "mfrac",    "mi",          "mmultiscripts", "mn",   "mo",
     "mover",  "mpadded", "mphantom", "mprescripts", "mroot",         "mrow", "ms",
     "mspace", "msqrt",   "mstyle",   "msub",        "msubsup",       "msup", "mtable",
     "mtd",    "mtext",   "mtr",      "munder",      "munderover",    "none", "semantics"});

constexpr NameSet dropped_elements{
    "annotation", "annotation-xml", "audio", "button",   "canvas",   "embed",    "frame",
    "frameset",   "iframe",         "input", "noembed",  "noframes", "noscript", "object",
    "plaintext",  "select",         "svg",   "textarea", "video"};

constexpr NameSet shown_unread{"back matter",   "byline",
                               "caption",       "citation",
                               "code",          "dateline",
                               "emphasis mark", "front matter",
                               "gallery",       "illustration",
                               "imprint",       "index",
                               "link back",     "note",
                               "note marker",   "outside of the reading order",
                               "page number",   "phonetic transcription",
                               "photo credit",  "ruby reading",
                               "scene break",   "struck out",
                               "table",         "title page"};

constexpr std::array<std::string_view, 6> headings{"h1", "h2", "h3", "h4", "h5", "h6"};

template <std::size_t Count>
std::string_view same_name(const std::array<std::string_view, Count>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::string_view{} : *found;
}

template <std::size_t Count>
std::string_view new_name(const std::array<Renamed, Count>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name, &Renamed::from);
    return found == names.end() ? std::string_view{} : found->to;
}

LayoutElement named_phrase(const MarkupNode& element) noexcept {
    std::string_view name = same_name(phrase_names, element.name);
    if (name.empty()) name = new_name(phrases_of_old, element.name);
    if (name.empty()) return {};
    const bool says_something = name != "span" || element.attribute("lang") ||
                                element.attribute("xml:lang") || element.attribute("dir");
    return says_something ? LayoutElement{LayoutRole::phrase, name} : LayoutElement{};
}

}  // namespace

LayoutElement layout_element(const MarkupNode& element) noexcept {
    const std::string_view name = element.name;
    if (const std::string_view formula = same_name(formula_names, name); !formula.empty())
        return {LayoutRole::formula, formula};
    if (dropped_elements.contains(name)) return {LayoutRole::dropped, {}};
    switch (class_of(element)) {
        case ElementClass::head:
            return {LayoutRole::dropped, {}};
        case ElementClass::picture:
            return {LayoutRole::picture, "img"};
        case ElementClass::line_break:
            return {LayoutRole::line_break, "br"};
        case ElementClass::rule:
            return {LayoutRole::rule, "hr"};
        case ElementClass::heading:
            if (name == "hgroup") return {LayoutRole::division, {}};
            return {LayoutRole::block, headings[static_cast<std::size_t>(heading_level(element)) - 1]};
        default:
            break;
    }
    if (name == "p") return {LayoutRole::paragraph, "p"};
    if (const std::string_view block = new_name(blocks, name); !block.empty())
        return {LayoutRole::block, block};
    if (const LayoutElement phrase = named_phrase(element); !phrase.name.empty()) return phrase;
    return {class_of(element) == ElementClass::phrase ? LayoutRole::through : LayoutRole::division, {}};
}

bool is_shown_unread(std::string_view rule) noexcept {
    return shown_unread.contains(rule);
}

std::string_view needed_in(std::string_view parent) noexcept {
    if (parent == "ul" || parent == "ol") return "li";
    if (parent == "dl") return "dd";
    if (parent == "tr") return "td";
    const bool holds_rows = parent == "table" || parent == "thead" || parent == "tbody" || parent == "tfoot";
    return holds_rows ? "tr" : "";
}

bool may_stand_in(std::string_view child, std::string_view parent) noexcept {
    if (child == "li") return parent == "ul" || parent == "ol";
    if (child == "dt" || child == "dd") return parent == "dl";
    if (child == "td" || child == "th") return parent == "tr";
    if (child == "tr") return needed_in(parent) == "tr";
    if (child == "thead" || child == "tbody" || child == "tfoot" || child == "caption")
        return parent == "table";
    if (child == "figcaption") return parent == "figure";
    return needed_in(parent).empty();
}

bool holds_phrases_only(std::string_view name) noexcept {
    return name == "p" || name == "pre" || is_phrase(name) ||
           std::ranges::find(headings, name) != headings.end();
}

}  // namespace audio_edition

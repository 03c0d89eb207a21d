// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/element_class.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace audio_edition {
namespace {

constexpr NameSet heading_elements{"h1", "h2", "h3", "h4", "h5", "h6", "hgroup"};
constexpr NameSet list_elements{"ol", "ul", "menu", "dir"};
constexpr NameSet list_items{"li", "dd"};
constexpr NameSet pictures{"img", "image"};
constexpr NameSet never_shown{"head", "script", "style", "template", "title", "link", "meta", "base"};
constexpr NameSet listings{"pre", "xmp", "plaintext"};
constexpr NameSet sectioning_roots{"blockquote", "details", "dialog", "fieldset", "figure"};
constexpr NameSet divisions{"address", "article",  "aside",    "body",     "caption", "center",   "dd",
                            "details", "dialog",   "div",      "dl",       "dt",      "fieldset", "figure",
                            "footer",  "form",     "frameset", "header",   "html",    "legend",   "main",
                            "nav",     "noscript", "noframes", "optgroup", "option",  "p",        "search",
                            "section", "summary",  "tbody",    "td",       "tfoot",   "th",       "thead",
                            "tr",      "work"};

}  // namespace

bool is_laid_out_as_block(const MarkupNode& element) noexcept {
    const std::string_view style = element.attribute("style").value_or("");
    std::size_t at = style.find("display");
    if (at == std::string_view::npos) return false;
    at = style.find_first_not_of(" :\t", at + std::string_view("display").size());
    if (at == std::string_view::npos) return false;
    const std::string_view value = style.substr(at);
    constexpr std::array<std::string_view, 5> boxes{"block", "flex", "grid", "table", "list-item"};
    return std::ranges::any_of(boxes, [&](std::string_view box) { return value.starts_with(box); });
}

ElementClass class_of(const MarkupNode& element) noexcept {
    const std::string_view name = element.name;
    if (name == "p" || name == "div" || name == "section") {
        const bool heading = name != "section" && element.attribute("role") == "heading";
        return heading ? ElementClass::heading : ElementClass::division;
    }
    if (name == "br") return ElementClass::line_break;
    if (name == "hr") return ElementClass::rule;
    if (name == "blockquote") return ElementClass::quotation;
    if (name == "table") return ElementClass::table;
    if (name == "figcaption") return ElementClass::caption;
    if (name == "figure") return ElementClass::figure;
    if (heading_elements.contains(name)) return ElementClass::heading;
    if (list_elements.contains(name)) return ElementClass::list;
    if (list_items.contains(name)) return ElementClass::list_item;
    if (pictures.contains(name)) return ElementClass::picture;
    if (listings.contains(name)) return ElementClass::listing;
    if (never_shown.contains(name)) return ElementClass::head;
    return divisions.contains(name) || is_laid_out_as_block(element) ? ElementClass::division
                                                                     : ElementClass::phrase;
}

int heading_level(const MarkupNode& heading) noexcept {
    const std::string_view name = heading.name;
    if (name.size() == 2 && name[0] == 'h') return name[1] - '0';
    const auto level = heading.attribute("aria-level");
    const bool digit = level && level->size() == 1 && level->front() >= '1' && level->front() <= '9';
    return digit ? std::min(level->front() - '0', 6) : 2;
}

bool is_sectioning_root(const MarkupNode& element) noexcept {
    return sectioning_roots.contains(element.name);
}

bool is_hidden(const MarkupNode& element) {
    // Pandoc hides a caption from those who have been told it as the picture's alternative text.
    const bool is_caption = element.name == "figcaption";
    if (element.attribute("hidden")) return true;
    if (element.attribute("aria-hidden") == "true" && !is_caption) return true;
    const auto style = element.attribute("style");
    if (!style) return false;
    // Wikipedia hides its formulas from those who see the pictures of them.
    if (element.attribute("class").value_or("").starts_with("mwe-math-mathml")) return false;
    std::string compact;
    std::ranges::copy_if(*style, std::back_inserter(compact), [](char c) { return c != ' '; });
    return compact.find("display:none") != std::string::npos ||
           compact.find("visibility:hidden") != std::string::npos;
}

bool has_token(std::string_view text, std::string_view token) noexcept {
    for (std::size_t at = text.find(token); at != std::string_view::npos; at = text.find(token, at + 1)) {
        const std::size_t end = at + token.size();
        const auto parts = [&](std::size_t i) {
            return std::string_view(" \t\r\n").find(text[i]) != std::string_view::npos;
        };
        if ((at == 0 || parts(at - 1)) && (end == text.size() || parts(end))) return true;
    }
    return false;
}

}  // namespace audio_edition

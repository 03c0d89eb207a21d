// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/open_elements.h"

#include <algorithm>

#include "ingest/name_set.h"

namespace audio_edition {
namespace {

constexpr NameSet void_elements{"area",  "base",  "basefont", "bgsound", "br",    "col",   "command",
                                "embed", "frame", "hr",       "image",   "img",   "input", "keygen",
                                "link",  "meta",  "param",    "source",  "track", "wbr"};
constexpr NameSet raw_text{"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"};
constexpr NameSet formatting{"a",    "b", "big",   "code",   "em",     "font", "i",
                             "nobr", "s", "small", "strike", "strong", "tt",   "u"};
/// What most end tags cannot reach across.
constexpr NameSet scope_bounds{
    "annotation-xml", "applet", "caption", "desc", "foreignobject", "marquee", "mi",   "mn", "mo", "ms",
    "mtext",          "object", "table",   "td",   "template",      "th",      "title"};
/// The category "special": end tags of other elements do not reach across them.
constexpr NameSet special{"address",
                          "applet",
                          "article",
                          "aside",
                          "blockquote",
                          "button",
                          "caption",
                          "center",
                          "colgroup",
                          "dd",
                          "details",
                          "dir",
                          "div",
                          "dl",
                          "dt",
                          "fieldset",
                          "figcaption",
                          "figure",
                          "footer",
                          "form",
                          "frameset",
                          "h1",
                          "h2",
                          "h3",
                          "h4",
                          "h5",
                          "h6",
                          "header",
                          "hgroup",
                          "iframe",
                          "li",
                          "listing",
                          "main",
                          "marquee",
                          "menu",
                          "nav",
                          "noembed",
                          "noframes",
                          "noscript",
                          "object",
                          "ol",
                          "p",
                          "plaintext",
                          "pre",
                          "section",
                          "select",
                          "summary",
                          "table",
                          "tbody",
                          "td",
                          "template",
                          "textarea",
                          "tfoot",
                          "th",
                          "thead",
                          "title",
                          "tr",
                          "ul",
                          "xmp",
                          "desc",
                          "foreignobject",
                          "mi",
                          "mn",
                          "mo",
                          "ms",
                          "mtext",
                          "annotation-xml"};
constexpr NameSet closes_paragraph{
    "address", "article",  "aside",      "blockquote", "center",  "details", "dir",     "div",  "dl",   "dd",
    "dt",      "fieldset", "figcaption", "figure",     "footer",  "form",    "h1",      "h2",   "h3",   "h4",
    "h5",      "h6",       "header",     "hgroup",     "hr",      "li",      "listing", "main", "menu", "nav",
    "ol",      "p",        "plaintext",  "pre",        "section", "summary", "ul",      "xmp"};

bool is_table_part(std::string_view name) {
    return name == "table" || name == "tbody" || name == "thead" || name == "tfoot" || name == "tr" ||
           name == "td" || name == "th" || name == "caption";
}

}  // namespace

bool is_void_element(std::string_view name) noexcept {
    return void_elements.contains(name);
}

bool is_raw_text_element(std::string_view name) noexcept {
    return raw_text.contains(name);
}

bool is_formatting_element(std::string_view name) noexcept {
    return formatting.contains(name);
}

OpenElements::Kind& OpenElements::kind(std::string_view name) {
    const auto known = kinds_.find(name);
    if (known != kinds_.end()) return known->second;
    const auto made = kinds_.emplace(name, Kind{}).first;
    made->second = {made->first, 0, special.contains(name), scope_bounds.contains(name)};
    return made->second;
}

bool OpenElements::bounds_paragraph(const Kind& kind) noexcept {
    return kind.bounds_scope || kind.name == "button";
}

void OpenElements::open(std::string_view name) {
    Kind& opened = kind(name);
    ++opened.open;
    open_.push_back(&opened);
}

void OpenElements::cut(std::size_t depth) noexcept {
    for (std::size_t at = depth; at < open_.size(); ++at) --open_[at]->open;
    open_.resize(depth);
}

bool OpenElements::has(std::string_view name) const noexcept {
    const auto known = kinds_.find(name);
    return known != kinds_.end() && known->second.open > 0;
}

bool OpenElements::surely_html() const noexcept {
    return !has("svg") && !has("math") && !has("select");
}

std::size_t OpenElements::within_scope(std::string_view name, Bound bound) const noexcept {
    if (!has(name)) return depth();
    for (std::size_t at = depth(); at-- > 0;) {
        if (open_[at]->name == name) return at;
        if (bound(*open_[at])) break;
    }
    return depth();
}

/// <li> ends <li>, <dd> and <dt> end each other, unless something else that is special begins in between.
void OpenElements::close_item(std::initializer_list<std::string_view> any) {
    if (std::ranges::none_of(any, [&](std::string_view name) { return has(name); })) return;
    for (std::size_t at = depth(); at-- > 0;) {
        const Kind& kind = *open_[at];
        if (std::ranges::find(any, kind.name) != any.end()) return cut(at);
        if (kind.special && kind.name != "address" && kind.name != "div" && kind.name != "p") return;
    }
}

void OpenElements::close_within_table(std::initializer_list<std::string_view> any) {
    if (!has("table") && !has("template")) return;
    for (std::size_t at = depth(); at-- > 0;) {
        const std::string_view name = open_[at]->name;
        if (name == "table" || name == "template") return;
        if (std::ranges::find(any, name) != any.end()) cut(at);
    }
}

void OpenElements::close_option() {
    if (!open_.empty() && open_.back()->name == "option") cut(depth() - 1);
}

void OpenElements::before(std::string_view name) {
    if (has("svg") || has("math")) return;
    if (name == "option") close_option();
    if (has("select")) return;
    if (name == "li") close_item({"li"});
    if (name == "dd" || name == "dt") close_item({"dd", "dt"});
    if (closes_paragraph.contains(name)) cut(within_scope("p", bounds_paragraph));
    if (name == "td" || name == "th") close_within_table({"td", "th", "caption"});
    if (name == "tr") close_within_table({"td", "th", "tr", "caption"});
    if (name == "tbody" || name == "thead" || name == "tfoot")
        close_within_table({"td", "th", "tr", "tbody", "thead", "tfoot", "caption"});
}

bool OpenElements::close(std::string_view name) {
    const bool alone = name == "form" || is_formatting_element(name);
    Bound bound = [](const Kind& kind) { return kind.special; };
    if (special.contains(name) || alone) bound = [](const Kind& kind) { return kind.bounds_scope; };
    if (name == "p") bound = bounds_paragraph;
    if (is_table_part(name)) bound = [](const Kind& kind) { return kind.name == "template"; };
    const std::size_t found = within_scope(name, bound);
    if (found == depth()) return false;
    if (alone) {
        --open_[found]->open;
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(found));
    } else {
        cut(found);
    }
    return true;
}

}  // namespace audio_edition

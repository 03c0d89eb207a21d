// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/omissions.h"

#include <algorithm>
#include <array>
#include <string>

#include "ingest/flow/button_text.h"
#include "ingest/flow/element_class.h"
#include "ingest/flow/note_marks.h"

namespace audio_edition {
namespace {

struct RuleOfNames {
    std::string_view rule;
    std::array<std::string_view, 5> names;
};

constexpr std::array omissions_by_name{
    RuleOfNames{"ruby reading", {"rt", "rp", "rtc"}},
    RuleOfNames{"form control", {"button", "select", "textarea", "datalist"}},
    RuleOfNames{"struck out", {"del", "s", "strike"}},
    RuleOfNames{"media fallback", {"audio", "video", "object", "iframe", "canvas"}},
    RuleOfNames{"drawing", {"svg"}},
    RuleOfNames{"mathematics in another form", {"annotation", "annotation-xml"}},
};

constexpr NameSet page_break_types{"pagebreak"};
constexpr NameSet omitted_note_types{"footnote", "endnote", "rearnote", "footnotes", "endnotes", "rearnotes"};
constexpr NameSet front_types{"frontmatter"};
constexpr NameSet back_types{"backmatter"};

/// Lists that lead through a book on paper or on a screen.
constexpr NameSet contents_types{"toc", "toc-brief", "landmarks", "page-list", "pagelist",
                                 "loa", "loi",       "lot",       "lov"};

/// What only the eye needs at the front and the back.
constexpr NameSet cover_types{"cover"};
constexpr NameSet title_page_types{"titlepage", "halftitlepage", "seriespage"};
constexpr NameSet copyright_types{"copyright-page", "imprint", "imprimatur",  "colophon",
                                  "other-credits",  "credits", "contributors"};
constexpr NameSet index_types{"index", "bibliography", "index-headnotes", "index-group"};

/// Classes that programs put around page numbers of the paper edition.
constexpr std::array<std::string_view, 7> page_number_classes{
    "pagenum", "pagenumber", "page-number", "pageno", "page-break", "pagebreak", "pb"};

/// "12", "[12]", "[Pg 12]", "xiv": no words.
bool shows_page_number(std::string_view text) {
    std::size_t digits = 0;
    std::size_t letters = 0;
    for (const char c : text) {
        digits += c >= '0' && c <= '9' ? 1 : 0;
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
    }
    constexpr std::string_view numerals = "ivxlcdmIVXLCDM[](){} .";
    return (digits > 0 && letters <= 4) || text.find_first_not_of(numerals) == std::string_view::npos;
}

/// id="page-12", "Page_12", "pg12" around a 12.
bool is_called_page(std::string_view id, std::string_view shown) {
    if (shown.empty() || !id.ends_with(shown)) return false;
    std::string prefix(id.substr(0, id.size() - shown.size()));
    std::ranges::transform(prefix, prefix.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    while (prefix.ends_with('-') || prefix.ends_with('_') || prefix.ends_with('.')) prefix.pop_back();
    return prefix == "page" || prefix == "pg" || prefix == "p" || prefix == "pagebreak";
}

bool is_page_number(const MarkupTree& tree, NodeIndex node) {
    const MarkupNode& element = tree.nodes[node];
    if (has_type(element, page_break_types)) return true;
    const std::string_view classes = element.attribute("class").value_or("");
    const std::string_view id = element.attribute("id").value_or("");
    const bool classed = std::ranges::any_of(page_number_classes,
                                             [&](std::string_view name) { return has_token(classes, name); });
    if (!classed && id.empty()) return false;
    const auto shown = short_text(tree, node, 16);
    return shown && shows_page_number(*shown) && (classed || is_called_page(id, *shown));
}

bool is_struck_out(const MarkupNode& element) {
    return element.attribute("style").value_or("").find("line-through") != std::string_view::npos;
}

/// What Project Gutenberg puts around its books.
std::string_view gutenberg_rule(const MarkupNode& element) {
    const auto id = element.attribute("id");
    if (id == "pg-header") return "Project Gutenberg header";
    return id == "pg-footer" ? "Project Gutenberg licence" : std::string_view{};
}

}  // namespace

Omissions::Omissions(const MarkupTree& tree, const FlowGuide& guide, const Notes& notes,
                     const ReadingPolicies& policies)
    : tree_(tree), notes_(notes), policies_(policies) {
    for (const Omission& omission : guide.omissions)
        given_.emplace(omission.node, omission.rule.empty() ? accounted : omission.rule);
    for (std::size_t i = 0; i + 1 < guide.contents.size(); ++i) {
        if (guide.contents[i + 1].depth > guide.contents[i].depth)
            heads_parts_.insert(guide.contents[i].target);
    }
}

std::string_view Omissions::rule(NodeIndex node) const {
    const auto found = given_.find(node);
    return found != given_.end() ? found->second : rule_of_element(node);
}

std::string_view Omissions::rule_of_element(NodeIndex node) const {
    const MarkupNode& element = tree_.nodes[node];
    if (element.is_text()) return {};
    for (const RuleOfNames& one : omissions_by_name) {
        if (std::ranges::find(one.names, element.name) == one.names.end()) continue;
        return element.name == "button" && is_button_of_text(tree_, node) ? std::string_view{} : one.rule;
    }
    if (element.name == "sup" && is_unlinked_note_mark(tree_, node)) return "note marker";
    if (element.attributes.empty()) {
        if (notes_.is_note(node)) return "note";
        return element.name == "nav" ? "contents list" : std::string_view{};
    }
    if (is_hidden(element)) return "hidden";
    if (is_struck_out(element)) return "struck out";
    if (is_page_number(tree_, node)) return "page number";
    if (const std::string_view rule = gutenberg_rule(element); !rule.empty()) return rule;
    if (notes_.is_marker(node)) return "note marker";
    if (notes_.is_link_back(node)) return "link back";
    if (notes_.is_note(node)) return "note";
    return rule_of_type(node);
}

std::string_view Omissions::rule_of_type(NodeIndex node) const {
    const MarkupNode& element = tree_.nodes[node];
    if (element.name == "nav" || has_type(element, contents_types)) return "contents list";
    if (policies_.notes == NotePolicy::skip && has_type(element, omitted_note_types)) return "note";
    if (policies_.matter == MatterPolicy::all) return {};
    // Where a list of contents puts chapters below it, it heads them.
    if (has_type(element, cover_types)) return "cover";
    if (has_type(element, title_page_types) && !heads_parts(node)) return "title page";
    if (has_type(element, copyright_types)) return "imprint";
    if (has_type(element, index_types)) return "index";
    if (policies_.matter == MatterPolicy::usual) return {};
    if (has_type(element, front_types)) return "front matter";
    return has_type(element, back_types) ? "back matter" : std::string_view{};
}

/// Whether an entry of the contents that has entries below it leads to `node`, or to right around it.
bool Omissions::heads_parts(NodeIndex node) const {
    constexpr int around = 8;
    for (int above = 0; node != no_node && above < around; ++above, node = tree_.nodes[node].parent) {
        if (heads_parts_.contains(node)) return true;
        if (tree_.nodes[node].name == "body") break;
    }
    return false;
}

}  // namespace audio_edition

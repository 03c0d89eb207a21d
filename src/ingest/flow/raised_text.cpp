// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/raised_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "ingest/flow/element_class.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using Raised = std::pair<char32_t, char32_t>;

constexpr std::array<Raised, 17> raised_characters{{{U'0', U'\u2070'},
                                                    {U'1', U'\u00B9'},
                                                    {U'2', U'\u00B2'},
                                                    {U'3', U'\u00B3'},
                                                    {U'4', U'\u2074'},
                                                    {U'5', U'\u2075'},
                                                    {U'6', U'\u2076'},
                                                    {U'7', U'\u2077'},
                                                    {U'8', U'\u2078'},
                                                    {U'9', U'\u2079'},
                                                    {U'+', U'\u207A'},
                                                    {U'-', U'\u207B'},
                                                    {U'\u2212', U'\u207B'},
                                                    {U'\u2013', U'\u207B'},
                                                    {U'=', U'\u207C'},
                                                    {U'(', U'\u207D'},
                                                    {U')', U'\u207E'}}};

/// What stands in exponents by itself; other letters end ordinals and abbreviations: nº, 1ª, Dr, Mme, 4th.
constexpr std::u32string_view variables = U"nijkmpxyz";
/// What stands between the numbers and letters of an exponent.
constexpr std::u32string_view operators = U"+-\u2212/\u2044.";

constexpr char32_t none = 0;

/// What stands between marks of notes, and around them.
bool is_between(char32_t c) noexcept {
    return c == U' ' || c == U',' || c == U'\n' || c == U'\t' || c == U'\u00A0';
}

char32_t raised(char32_t c) noexcept {
    const auto* const found = std::ranges::find(raised_characters, c, &Raised::first);
    return found == raised_characters.end() ? none : found->second;
}

bool is_ascii_digit(char32_t c) noexcept {
    return c >= U'0' && c <= U'9';
}

char32_t last_of(std::string_view text) noexcept {
    return text.empty() ? none : decode_before(text, text.size()).value;
}

/// A power in figures, a charge, the mark of a note.
bool is_in_figures(std::string_view text) noexcept {
    bool has_figure = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (raised(c.value) == none && !is_between(c.value)) return false;
        has_figure = has_figure || raised(c.value) != none;
    }
    return has_figure;
}

/// Whether a power may be of what `before` ends in: a number, a single letter, a bracket.
bool ends_in_base(std::string_view before) noexcept {
    const char32_t last = last_of(before);
    if (is_ascii_digit(last) || last == U')' || last == U']' || last == U'|') return true;
    if (!is_letter(last)) return false;
    before.remove_suffix(decode_before(before, before.size()).size);
    return !is_letter(last_of(before));
}

/// n   n+1   2k   1/12   3.2
bool is_expression(std::string_view text) noexcept {
    std::size_t operands = 0;
    bool after_letter = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        const bool letter = (c.value >= U'a' && c.value <= U'z') || (c.value >= U'A' && c.value <= U'Z');
        if (letter && after_letter) return false;
        if (!letter && !is_ascii_digit(c.value) && operators.find(c.value) == operators.npos) return false;
        operands += letter || is_ascii_digit(c.value) ? 1 : 0;
        after_letter = letter;
    }
    if (text.size() == 1) return variables.find(static_cast<unsigned char>(text.front())) != variables.npos;
    return operands > 1 && last_of(text) != U'.';
}

bool is_fraction(std::string_view text) noexcept {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < text.size() &&
           text.find_first_not_of("0123456789/") == std::string_view::npos &&
           text.find('/', slash + 1) == text.npos;
}

MappedText between(std::string_view open, const MappedText& run, std::string_view close) {
    MappedText text;
    text.append_generated(open);
    text.append(run);
    text.append_generated(close);
    return text;
}

bool is_number(std::string_view text) noexcept {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string encoded(char32_t c) {
    std::string text;
    append_utf8(text, c);
    return text;
}

/// Whether it is known of each character which bytes spell it: not so where a parser left much out.
bool maps_by_character(const MappedText& run) noexcept {
    return std::ranges::all_of(run.pieces(), [&run](const MappedText::Piece& piece) {
        return piece.text.size() == piece.source.size() ||
               decode_at(run.text(), piece.text.begin).size == piece.text.size();
    });
}

template <typename Change>
MappedText changed(const MappedText& run, const Change& change) {
    MappedText result;
    for (std::size_t at = 0; at < run.text().size();) {
        const CodePoint c = decode_at(run.text(), at);
        const ByteSpan source = run.source_of({at, at + c.size});
        const std::string text = encoded(change(c.value));
        if (source.empty()) {
            result.append_generated(text);
        } else {
            result.append(text, source);
        }
        at += c.size;
    }
    return result;
}

bool has_vertical_align(const MarkupNode& node, std::string_view value) {
    constexpr std::size_t longest_style = 400;  // it is looked at for each run of text in it
    const std::string_view style = node.attribute("style").value_or("").substr(0, longest_style);
    constexpr std::string_view property = "vertical-align:";
    const std::size_t at = style.find(property);
    if (at == std::string_view::npos) return false;
    const std::size_t begin = style.find_first_not_of(' ', at + property.size());
    return begin != std::string_view::npos && style.substr(begin).starts_with(value);
}

/// Which of its parent's elements a node is, from 0.
std::size_t place_among_elements(const MarkupTree& tree, NodeIndex node) {
    constexpr std::size_t most = 4;
    std::size_t place = 0;
    NodeIndex i = tree.nodes[tree.nodes[node].parent].first_child;
    for (; i != node && i != no_node && place < most; i = tree.nodes[i].next_sibling)
        place += tree.nodes[i].is_text() ? 0 : 1;
    return place;
}

std::string_view name_of_parent(const MarkupTree& tree, NodeIndex node) {
    const NodeIndex parent = tree.nodes[node].parent;
    return parent == no_node ? std::string_view() : std::string_view(tree.nodes[parent].name);
}

/// Of MathML: <msup> has a base and an exponent.
bool is_exponent(const MarkupTree& tree, NodeIndex node) {
    const std::string_view parent = name_of_parent(tree, node);
    return (parent == "msup" && place_among_elements(tree, node) == 1) ||
           (parent == "msubsup" && place_among_elements(tree, node) == 2);
}

/// But for white space between tags.
bool is_first_shown(const MarkupTree& tree, NodeIndex node) {
    NodeIndex i = tree.nodes[tree.nodes[node].parent].first_child;
    if (i != node && tree.nodes[i].is_text() && shows_nothing(tree.nodes[i].text.text()))
        i = tree.nodes[i].next_sibling;
    return i == node;
}

}  // namespace

std::string_view sign_before(const MarkupTree& tree, NodeIndex text) {
    constexpr int most_elements = 8;
    if (!name_of_parent(tree, text).starts_with('m') || shows_nothing(tree.nodes[text].text.text()))
        return {};
    NodeIndex i = text;
    for (int above = 0; above < most_elements && tree.nodes[i].parent != no_node; ++above) {
        const NodeIndex parent = tree.nodes[i].parent;
        const std::string_view name = tree.nodes[parent].name;
        if (name == "mfrac" && place_among_elements(tree, i) == 1) return "/";
        if (!name.starts_with('m') || name == "math" || !is_first_shown(tree, i)) return {};
        if (name == "msqrt" || name == "mroot") return "\u221A";
        i = parent;
    }
    return {};
}

ScriptLevel script_level(const MarkupTree& tree, NodeIndex text) {
    constexpr int most_elements = 8;
    NodeIndex i = tree.nodes[text].parent;
    for (int above = 0; above < most_elements && i != no_node; ++above, i = tree.nodes[i].parent) {
        const MarkupNode& node = tree.nodes[i];
        if (node.name == "sup" || has_vertical_align(node, "super")) return ScriptLevel::raised;
        if (is_exponent(tree, i)) return ScriptLevel::raised;
        if (node.name == "sub" || has_vertical_align(node, "sub")) return ScriptLevel::lowered;
        if (class_of(node) != ElementClass::phrase) break;
    }
    return ScriptLevel::line;
}

std::optional<MappedText> raised_text(const MappedText& run, std::string_view before) {
    if (run.empty() || !maps_by_character(run)) return std::nullopt;
    if (is_in_figures(run.text()))
        return changed(run, [](char32_t c) { return is_between(c) ? c : raised(c); });
    if (!ends_in_base(before) || !is_expression(run.text())) return std::nullopt;
    if (is_fraction(run.text()) && is_ascii_digit(last_of(before))) return between(" ", run, "");
    return run.text().size() == 1 ? between("^", run, "") : between("^(", run, ")");
}

std::optional<MappedText> lowered_text(const MarkupTree& tree, NodeIndex text) {
    NodeIndex next = text + 1;
    while (next < tree.nodes.size() && !tree.nodes[next].is_text()) ++next;
    const MappedText& run = tree.nodes[text].text;
    if (next == tree.nodes.size() || !is_number(run.text()) || !maps_by_character(run) ||
        script_level(tree, next) != ScriptLevel::raised ||
        tree.nodes[next].text.text().find_first_of("+-\xE2") == std::string::npos)
        return std::nullopt;
    return changed(run, [](char32_t c) { return U'\u2080' + (c - U'0'); });
}

bool is_raised_numerator(const MarkupTree& tree, NodeIndex text) {
    const auto& nodes = tree.nodes;
    const auto next_text = [&nodes](NodeIndex from) {
        NodeIndex i = from + 1;
        while (i < nodes.size() && !nodes[i].is_text()) ++i;
        return i;
    };
    const NodeIndex slash = next_text(text);
    const NodeIndex lower = slash < nodes.size() ? next_text(slash) : slash;
    if (lower >= nodes.size() || !is_number(nodes[text].text.text()) || !is_number(nodes[lower].text.text()))
        return false;
    const std::string_view between = nodes[slash].text.text();
    return (between == "/" || between == "\u2044") && script_level(tree, lower) == ScriptLevel::lowered;
}

}  // namespace audio_edition

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

constexpr std::array<Raised, 34> raised_characters{
    {{U'0', U'\u2070'}, {U'1', U'\u00B9'}, {U'2', U'\u00B2'},      {U'3', U'\u00B3'},      {U'4', U'\u2074'},
     {U'5', U'\u2075'}, {U'6', U'\u2076'}, {U'7', U'\u2077'},      {U'8', U'\u2078'},      {U'9', U'\u2079'},
     {U'+', U'\u207A'}, {U'-', U'\u207B'}, {U'\u2212', U'\u207B'}, {U'\u2013', U'\u207B'}, {U'=', U'\u207C'},
     {U'(', U'\u207D'}, {U')', U'\u207E'}, {U'n', U'\u207F'},      {U'i', U'\u2071'},      {U'j', U'\u02B2'},
     {U'k', U'\u1D4F'}, {U'm', U'\u1D50'}, {U'p', U'\u1D56'},      {U'x', U'\u02E3'},      {U'y', U'\u02B8'},
     {U'z', U'\u1DBB'}, {U'a', U'\u1D43'}, {U'b', U'\u1D47'},      {U'c', U'\u1D9C'},      {U't', U'\u1D57'},
     {U'u', U'\u1D58'}, {U'v', U'\u1D5B'}, {U'w', U'\u02B7'},      {U'f', U'\u1DA0'}}};

/// What stands in exponents by itself; other letters end ordinals and abbreviations: nº, 1ª, Dr, Mme, 4th.
constexpr std::u32string_view variables = U"nijkmpxyz";

constexpr char32_t none = 0;

/// What stands between marks of notes, and around them.
bool is_between(char32_t c) noexcept {
    return c == U' ' || c == U',' || c == U'\n' || c == U'\t' || c == U'\u00A0';
}

char32_t raised(char32_t c) noexcept {
    const auto* const found = std::ranges::find(raised_characters, c, &Raised::first);
    return found == raised_characters.end() ? none : found->second;
}

bool is_digit_or_sign(char32_t c) noexcept {
    return (c >= U'0' && c <= U'9') ||
           std::u32string_view(U"+-\u2212\u2013=()").find(c) != std::u32string_view::npos;
}

/// Whether it is a power, a charge, a mark of a note, and no end of a word.
bool is_of_numbers(std::string_view text, std::string_view before) noexcept {
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        digits += is_digit_or_sign(c.value) ? 1 : 0;
        letters += variables.find(c.value) != std::u32string_view::npos ? 1 : 0;
        others += raised(c.value) == none && !is_between(c.value) ? 1 : 0;
    }
    if (others > 0) return false;
    if (letters == 0) return digits > 0;
    const char32_t last = before.empty() ? none : decode_before(before, before.size()).value;
    const bool after_number = last >= U'0' && last <= U'9';
    return digits > 0 || (letters == 1 && text.size() == 1 && (after_number || last == U')' || last == U'e'));
}

bool is_number(std::string_view text) noexcept {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string encoded(char32_t c) {
    std::string text;
    append_utf8(text, c);
    return text;
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

}  // namespace

ScriptLevel script_level(const MarkupTree& tree, NodeIndex text) {
    constexpr int most_elements = 8;
    NodeIndex i = tree.nodes[text].parent;
    for (int above = 0; above < most_elements && i != no_node; ++above, i = tree.nodes[i].parent) {
        const MarkupNode& node = tree.nodes[i];
        if (node.name == "sup" || has_vertical_align(node, "super")) return ScriptLevel::raised;
        if (node.name == "sub" || has_vertical_align(node, "sub")) return ScriptLevel::lowered;
        if (class_of(node) != ElementClass::phrase) break;
    }
    return ScriptLevel::line;
}

std::optional<MappedText> raised_text(const MappedText& run, std::string_view before) {
    if (run.empty() || !is_of_numbers(run.text(), before)) return std::nullopt;
    return changed(run, [](char32_t c) { return is_between(c) ? c : raised(c); });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/initial_letter.h"

#include <string_view>

#include "ingest/flow/element_class.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "T", "“T", "drop-cap T": the letter, with the mark before it; else empty.
std::string_view letter_in(std::string_view alt) {
    constexpr std::size_t longest_alt = 40;
    while (!alt.empty() && is_space(static_cast<unsigned char>(alt.back()))) alt.remove_suffix(1);
    if (alt.empty() || alt.size() > longest_alt) return {};
    const CodePoint letter = decode_before(alt, alt.size());
    if (!is_upper(letter.value)) return {};
    std::size_t begin = alt.size() - letter.size;
    if (begin > 0) {
        const CodePoint mark = decode_before(alt, begin);
        constexpr std::u32string_view quotes = U"\"'“‘„«‹¿¡";
        if (quotes.find(mark.value) != std::u32string_view::npos) begin -= mark.size;
    }
    const bool is_word = begin == 0 || alt[begin - 1] == ' ' || alt[begin - 1] == ':';
    return is_word ? alt.substr(begin) : std::string_view{};
}

/// The first run of text after `picture` that shows something, before another picture.
NodeIndex text_after(const MarkupTree& tree, NodeIndex picture, const Omissions& omissions) {
    constexpr NodeIndex farthest = 12;
    const NodeIndex first = tree.nodes[picture].end;
    for (NodeIndex i = first; i < tree.nodes.size() && i < first + farthest; ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (!omissions.rule(i).empty()) return no_node;
        if (node.is_text() && !shows_nothing(node.text.text())) return i;
        if (node.is_text()) continue;
        const ElementClass kind = class_of(node);
        if (kind != ElementClass::phrase && kind != ElementClass::division) return no_node;
    }
    return no_node;
}

/// "he gate", "HE gate": a word without its first letter.
bool lacks_first_letter(std::string_view text) {
    const CodePoint first = decode_at(text, 0);
    if (!is_letter(first.value)) return false;
    if (!is_upper(first.value)) return true;
    const CodePoint second = text.size() > first.size ? decode_at(text, first.size) : CodePoint{};
    return is_upper(second.value);
}

/// In languages with such words, a letter that is one.
bool may_be_word(std::string_view letter) {
    const char32_t value = decode_before(letter, letter.size()).value;
    return std::u32string_view(U"AEIOUYÀÉÓ").find(value) != std::u32string_view::npos;
}

}  // namespace

std::optional<InitialLetter> initial_letter(const MarkupTree& tree, NodeIndex picture,
                                            const Omissions& omissions) {
    const std::string_view letter = letter_in(tree.nodes[picture].attribute("alt").value_or(""));
    if (letter.empty()) return std::nullopt;
    const NodeIndex after = text_after(tree, picture, omissions);
    if (after == no_node) return std::nullopt;
    const std::string_view text = tree.nodes[after].text.text();
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (!lacks_first_letter(text.substr(begin))) return std::nullopt;
    const bool is_beside = after == tree.nodes[picture].end;
    const bool is_word = is_beside && begin > 0 && may_be_word(letter);
    return InitialLetter{std::string(letter), after, is_word};
}

}  // namespace audio_edition

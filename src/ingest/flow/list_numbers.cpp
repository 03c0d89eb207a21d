// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/list_numbers.h"

#include <charconv>
#include <optional>

namespace audio_edition {
namespace {

std::optional<long> number_in(const MarkupNode& node, std::string_view name) {
    const auto text = node.attribute(name);
    long value = 0;
    if (!text) return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    constexpr long most = 1'000'000;
    if (error != std::errc{} || value > most || value < -most) return std::nullopt;
    return value;
}

long count_items(const MarkupTree& tree, NodeIndex list) {
    long items = 0;
    for (NodeIndex i = tree.nodes[list].first_child; i != no_node; i = tree.nodes[i].next_sibling)
        items += tree.nodes[i].name == "li" ? 1 : 0;
    return items;
}

/// a to z, then aa, ab, …
std::string letters(long value, char first) {
    std::string text;
    for (; value > 0; value = (value - 1) / 26)
        text.insert(text.begin(), static_cast<char>(first + (value - 1) % 26));
    return text;
}

}  // namespace

void ListNumbers::open(const MarkupTree& tree, NodeIndex list) {
    const MarkupNode& node = tree.nodes[list];
    List made;
    const std::string_view style = node.attribute("style").value_or("");
    made.numbered = node.name == "ol" && style.find("none") == std::string_view::npos;
    if (made.numbered) {
        const bool reversed = node.attribute("reversed").has_value();
        made.step = reversed ? -1 : 1;
        made.value = number_in(node, "start").value_or(reversed ? count_items(tree, list) : 1);
        const std::string_view type = node.attribute("type").value_or("1");
        if (type.size() == 1) made.type = type.front();
    }
    lists_.push_back(made);
}

std::string ListNumbers::next(const MarkupNode& item) {
    if (lists_.empty() || !lists_.back().numbered || item.name != "li") return {};
    List& list = lists_.back();
    list.value = number_in(item, "value").value_or(list.value);
    const long value = list.value;
    list.value += list.step;
    const bool lettered = (list.type == 'a' || list.type == 'A') && value > 0;
    return (lettered ? letters(value, list.type) : std::to_string(value)) + ". ";
}

bool begins_with_number(std::string_view text, std::string_view number) noexcept {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto is_of_word = [&](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    if (!text.starts_with(number)) return false;
    text.remove_prefix(number.size());
    const bool decimal = text.size() > 1 && (text[0] == '.' || text[0] == ',') && is_digit(text[1]);
    return text.empty() || !(is_of_word(text.front()) || decimal);
}

}  // namespace audio_edition

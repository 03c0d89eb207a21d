// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/permanent_link.h"

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Fonts of icons have their pictures in the private use area.
bool is_link_sign(char32_t c) noexcept {
    constexpr char32_t variation_selector = 0xFE0F;
    constexpr std::u32string_view signs = U"#¶§∞⚓⛓🔗";
    const bool is_icon = c >= 0xE000 && c <= 0xF8FF;
    return is_icon || c == variation_selector || signs.find(c) != std::u32string_view::npos;
}

}  // namespace

bool is_permanent_link(const MarkupTree& tree, NodeIndex node) {
    const MarkupNode& link = tree.nodes[node];
    if (link.name != "a" || link.attribute("href").value_or("").find('#') == std::string_view::npos)
        return false;
    constexpr std::size_t most_bytes = 40;
    std::string text;
    for (NodeIndex i = node; i < link.end; ++i) {
        text += tree.nodes[i].text.text();
        if (text.size() > most_bytes) return false;
    }
    bool has_sign = false;
    bool has_other = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (is_space(c.value) || is_ignorable(c.value)) continue;
        (is_link_sign(c.value) ? has_sign : has_other) = true;
    }
    return has_sign && !has_other;
}

}  // namespace audio_edition

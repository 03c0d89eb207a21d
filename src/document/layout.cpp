// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

constexpr auto phrases = std::to_array<std::string_view>(
    {"a",  "abbr", "b",     "bdi",  "bdo",    "br",   "cite", "code", "del", "dfn",
     "em", "i",    "img",   "ins",  "kbd",    "mark", "q",    "rp",   "rt",  "ruby",
     "s",  "samp", "small", "span", "strong", "sub",  "sup",  "u",    "var", "wbr"});

constexpr auto formulas = std::to_array<std::string_view>(
    {"math",   "merror",  "mfrac",    "mi",          "mmultiscripts", "mn",   "mo",
     "mover",  "mpadded", "mphantom", "mprescripts", "mroot",         "mrow", "ms",
     "mspace", "msqrt",   "mstyle",   "msub",        "msubsup",       "msup", "mtable",
     "mtd",    "mtext",   "mtr",      "munder",      "munderover",    "none", "semantics"});

}  // namespace

const std::string* Layout::attribute(const LayoutNode& node, std::string_view name) const noexcept {
    for (std::uint32_t i = node.first_attribute; i < node.last_attribute; ++i)
        if (attributes[i].name == name) return &attributes[i].value;
    return nullptr;
}

bool is_phrase(std::string_view name) noexcept {
    return std::ranges::find(phrases, name) != phrases.end() || name == "math";
}

bool is_formula(std::string_view name) noexcept {
    return std::ranges::find(formulas, name) != formulas.end();
}

}  // namespace audio_edition

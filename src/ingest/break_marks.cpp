// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/break_marks.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Without the dots, a row of which may be speech left unsaid.
constexpr std::u32string_view break_marks = U"*#~=_—–-+•·⁂⸻●○◦◆◇◊♦✦✧★☆❦❧☙§";

}  // namespace

bool holds_only_break_marks(std::string_view line) noexcept {
    constexpr std::size_t longest = 300;
    if (line.size() > longest) return false;
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint c = decode_at(line, at);
        if (!is_space(c.value) && break_marks.find(c.value) == std::u32string_view::npos) return false;
        at += c.size;
    }
    return true;
}

}  // namespace audio_edition

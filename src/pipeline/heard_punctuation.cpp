// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heard_punctuation.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// From the weakest to the strongest: of several marks the strongest is heard.
enum class Mark { none, comma, dash, stop, semicolon, colon, exclamation, question };

Mark mark_of(char32_t c) {
    switch (c) {
        case U'?':
        case U'\uFF1F':
        case U'\u061F':
        case U'\u203D':
        case U'\u037E':  // Greek
        case U'\u1367':  // Ethiopic
        case U'\u2047':
            return Mark::question;
        case U'!':
        case U'\uFF01':
            return Mark::exclamation;
        case U':':
        case U'\uFF1A':
        case U'\u1365':
        case U'\u1366':
            return Mark::colon;
        case U';':
        case U'\uFF1B':
        case U'\u061B':  // Arabic
        case U'\u1364':
            return Mark::semicolon;
        case U'\u3002':  // full stops of other scripts, where no sentence ends with them
        case U'\uFF0E':
        case U'\uFF61':
        case U'\u06D4':
        case U'\u0964':
        case U'\u0965':
        case U'\u0589':
        case U'\u1362':
        case U'\u104B':
            return Mark::stop;
        case U'\u2013':
        case U'\u2014':
        case U'\u2015':
            return Mark::dash;
        case U',':
        case U'(':
        case U')':
        case U'[':
        case U']':
        case U'\u2026':
        case U'\uFF0C':
        case U'\u3001':
        case U'\uFF64':
        case U'\u060C':  // Arabic
        case U'\u1363':
        case U'\u104A':  // Burmese
            return Mark::comma;
        default:
            return Mark::none;
    }
}

std::string_view spelling(Mark mark) {
    switch (mark) {
        case Mark::none:
            return "";
        case Mark::comma:
            return ",";
        case Mark::dash:
            return "\u2014";
        case Mark::stop:
        case Mark::semicolon:
            return ";";
        case Mark::colon:
            return ":";
        case Mark::exclamation:
            return "!";
        case Mark::question:
            return "?";
    }
    return "";
}

Mark strongest(std::string_view text) {
    Mark strongest = Mark::none;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        strongest = std::max(strongest, mark_of(c.value));
        at += c.size;
    }
    return strongest;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace

std::string inner_punctuation(std::string_view between) {
    const Mark mark = strongest(between);
    if (mark != Mark::none) return std::string(spelling(mark));
    if (contains(between, " - ") || contains(between, "--")) return std::string(spelling(Mark::dash));
    return contains(between, "..") ? "," : "";
}

std::string final_punctuation(std::string_view after) {
    const Mark mark = strongest(after);
    return mark >= Mark::semicolon ? std::string(spelling(mark)) : ".";
}

}  // namespace audio_edition

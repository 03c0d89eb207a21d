// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <memory>

#include <unicode/translit.h>

#include "text/icu_string.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_title = 4096;

/// Transliterating is slow; no title is longer, and whatever follows would not fit into a name.
std::string_view beginning_of(std::string_view text) noexcept {
    if (text.size() <= longest_title) return text;
    text = text.substr(0, longest_title);
    const std::size_t last = decode_before(text, text.size()).size;
    return text.substr(0, text.size() - last);
}

std::string to_ascii(std::string_view text) {
    if (ascii_prefix(text) == text.size()) return std::string(text);
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> created(
            icu::Transliterator::createInstance("NFC; Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        check_icu(status, "transliteration");
        return created;
    }();
    icu::UnicodeString letters = to_icu(text);
    transliterator->transliterate(letters);
    return from_icu(letters);
}

std::string hyphenated(std::string_view ascii) {
    std::string words;
    bool between = false;
    for (const char c : ascii) {
        if (c == '\'') continue;  // Khan's is one word
        const bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keep && between && !words.empty()) words += '-';
        if (keep) words += c;
        between = !keep;
    }
    return words;
}

/// The names of devices, which Windows opens whatever extension follows.
bool is_reserved(std::string_view name) noexcept {
    constexpr std::array<std::string_view, 4> devices = {"aux", "con", "nul", "prn"};
    const bool is_port = name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) &&
                         name.back() >= '0' && name.back() <= '9';
    return is_port || std::ranges::find(devices, name) != devices.end();
}

std::string shortened(std::string name, std::size_t limit) {
    if (name.size() <= limit) return name;
    if (name[limit] == '-') return name.substr(0, limit);
    const std::size_t hyphen = name.rfind('-', limit);
    return name.substr(0, hyphen == std::string::npos ? limit : hyphen);
}

}  // namespace

std::string slug(std::string_view text, std::size_t limit) {
    std::string name = shortened(hyphenated(to_lower(to_ascii(beginning_of(text)))), limit);
    return is_reserved(name) ? shortened("x-" + name, limit) : name;
}

}  // namespace audio_edition

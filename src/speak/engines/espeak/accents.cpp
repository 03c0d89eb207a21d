// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/accents.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::string_view acute_a_or_i[] = {"á", "í", "Á", "Í"};
constexpr std::string_view plain[] = {"a", "i", "A", "I"};

bool has_vowel(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (std::u32string_view(U"aeiouáéíóúAEIOU").find(c.value) != std::u32string_view::npos) return true;
        at += c.size;
    }
    return false;
}

}  // namespace

std::string without_misleading_accents(std::string_view word) {
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        std::string_view kept = word.substr(at, decode_at(word, at).size);
        at += kept.size();
        for (std::size_t i = 0; i < std::size(plain); ++i) {
            if (kept == acute_a_or_i[i] && has_vowel(word.substr(at))) kept = plain[i];
        }
        result += kept;
    }
    return result;
}

}  // namespace audio_edition

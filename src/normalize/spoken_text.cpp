// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/spoken_text.h"

namespace audio_edition {
namespace {

bool is_letter_alone(std::string_view text, std::size_t at) noexcept {
    const auto parts = [](char c) { return c == ' ' || c == '.' || c == '\''; };
    return text[at] >= 'A' && text[at] <= 'Z' && (at == 0 || parts(text[at - 1])) &&
           (at + 1 == text.size() || parts(text[at + 1]));
}

}  // namespace

std::string spoken_text(const Passage& passage) {
    std::string text = passage.spoken;
    for (const Token& token : passage.tokens) {
        if (token.manner != Manner::letters) continue;
        const std::string_view letters = passage.spoken_of(token);
        for (std::size_t at = 0; at + 2 < letters.size(); ++at) {
            if (letters[at + 1] == ' ' && is_letter_alone(letters, at) && is_letter_alone(letters, at + 2))
                text[token.spoken.begin + at + 1] = '.';
        }
    }
    return text;
}

}  // namespace audio_edition

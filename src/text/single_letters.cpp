// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/single_letters.h"

namespace audio_edition {
namespace {

bool is_capital_alone(std::string_view text, std::size_t at) noexcept {
    return text[at] >= 'A' && text[at] <= 'Z' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '.') &&
           (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\'');
}

}  // namespace

std::string with_stops_between_letters(std::string_view text) {
    std::string result(text);
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        if (text[at + 1] == ' ' && is_capital_alone(text, at) && is_capital_alone(text, at + 2))
            result[at + 1] = '.';
    }
    return result;
}

}  // namespace audio_edition

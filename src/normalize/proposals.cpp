// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/proposals.h"

#include <string>

namespace audio_edition {

void Proposals::say(std::size_t first, std::size_t last, float cost, std::string_view rule,
                    std::string_view spoken, std::string_view ipa) {
    readings_.push_back({first, last, cost, {semiotic_class_, rule}, std::string(spoken), std::string(ipa)});
}

void Proposals::skip(std::size_t first, std::size_t last, float cost, std::string_view rule) {
    say(first, last, cost, rule, {});
}

void Proposals::pause(std::size_t first, std::size_t last, float cost, std::string_view rule,
                      std::string_view mark) {
    say(first, last, cost, rule, mark);
    readings_.back().kind = TokenKind::punctuation;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/sound_notation.h"

#include <algorithm>

#include "lexicon/ipa.h"

namespace audio_edition {
namespace {

constexpr std::string_view non_syllabic = "\u032F";

bool take_beginning(std::string_view& text, std::string_view beginning) {
    if (!text.starts_with(beginning)) return false;
    text.remove_prefix(beginning.size());
    return true;
}

Phone parse_sound(std::string_view text, const std::string& where) {
    Phone sound;
    if (take_beginning(text, "ˈ")) sound.stress = StressLevel::primary;
    if (take_beginning(text, "ˌ")) sound.stress = StressLevel::secondary;
    const std::size_t bar = std::min(text.find('|'), text.size());
    sound.ipa = text.substr(0, bar);
    sound.glide = sound.ipa.ends_with(non_syllabic);
    if (sound.glide) sound.ipa.resize(sound.ipa.size() - non_syllabic.size());
    if (bar < text.size()) sound.unstressed = text.substr(bar + 1);
    check_ipa(sound.ipa, where);
    if (!sound.unstressed.empty()) check_ipa(sound.unstressed, where);
    return sound;
}

}  // namespace

Phones parse_sounds(std::string_view text, const std::string& where) {
    Phones sounds;
    if (text == "-") return sounds;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        sounds.push_back(parse_sound(text.substr(0, end), where));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return sounds;
}

}  // namespace audio_edition

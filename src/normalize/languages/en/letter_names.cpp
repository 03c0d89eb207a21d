// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/letter_names.h"

#include <array>

#include "normalize/languages/en/region.h"

namespace audio_edition::en {
namespace {

constexpr std::array<std::string_view, 26> names = {
    "eɪ", "biː", "siː", "diː",  "iː",  "ɛf", "dʒiː", "eɪtʃ", "aɪ",  "dʒeɪ",     "keɪ", "ɛl",  "ɛm",
    "ɛn", "oʊ",  "piː", "kjuː", "ɑːɹ", "ɛs", "tiː",  "juː",  "viː", "dʌbəljuː", "ɛks", "waɪ", "ziː"};

std::string_view name_of(char letter, Region region) noexcept {
    if (letter == 'Z' && region == Region::british) return "zɛd";
    return names[static_cast<std::size_t>(letter - 'A')];
}

/// Of what is written s or 's, after the name of `letter`.
std::string_view ending_behind(char letter) noexcept {
    if (letter == 'F') return "s";
    return letter == 'H' || letter == 'S' || letter == 'X' ? "ɪz" : "z";
}

std::string without_stress(std::string_view ipa) {
    std::string sounds;
    for (std::size_t at = 0; at < ipa.size();) {
        if (ipa[at] == ' ' || ipa[at] == '.') {
            ++at;
        } else if (const std::string_view mark = ipa.substr(at, 2); mark == "ˈ" || mark == "ˌ") {
            at += 2;
        } else {
            sounds += ipa[at++];
        }
    }
    return sounds;
}

}  // namespace

std::string letters_ipa(std::string_view letters, std::string_view ending, Region region) {
    std::string ipa;
    for (std::size_t at = 0; at < letters.size(); ++at)
        ipa.append(at + 1 == letters.size() ? "ˈ" : "ˌ").append(name_of(letters[at], region));
    if (!ending.empty() && !letters.empty()) ipa += ending_behind(letters.back());
    return ipa;
}

bool is_letter_by_letter(std::string_view letters, std::string_view ending, std::string_view ipa) {
    const std::string sounds = without_stress(ipa);
    return sounds == without_stress(letters_ipa(letters, ending, Region::american)) ||
           sounds == without_stress(letters_ipa(letters, ending, Region::british));
}

}  // namespace audio_edition::en

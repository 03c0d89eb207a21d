// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/mnemonics.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

/// The English mnemonics that begin with another one which may stand before the rest of them.
constexpr std::array<std::string_view, 22> kRunsOn{"**",  "tS", "dZ",  "aI",  "aU",  "eI", "oU", "OI",
                                                   "aa",  "IR", "VR",  "A@",  "O@",  "o@", "e@", "i@",
                                                   "i@3", "U@", "aI@", "aI3", "aU@", "@L"};

constexpr std::array<std::string_view, 9> kWeak{"@", "3", "i", "I#", "I2", "a#", "@L", "n-", "m-"};

struct StressedForm {
    std::string_view weak;
    std::string_view stressed;
};
constexpr std::array<StressedForm, 6> kStressed{
    {{"@", "V"}, {"3", "3:"}, {"i", "i:"}, {"I#", "I"}, {"I2", "I"}, {"a#", "V"}}};

/// Whether a mnemonic of kRunsOn begins with it; asked for every sound of a lexicon.
constexpr auto kBegins = [] {
    std::array<bool, 128> begins{};
    for (const std::string_view whole : kRunsOn) begins.at(static_cast<std::size_t>(whole.front())) = true;
    return begins;
}();

constexpr auto kVowels = [] {
    std::array<bool, 128> vowels{};
    for (const char c : std::string_view("aAeEiIoOuUV@03")) vowels.at(static_cast<std::size_t>(c)) = true;
    return vowels;
}();

/// Mnemonics are ASCII.
bool is_among(const std::array<bool, 128>& letters, char c) noexcept {
    return c > 0 && letters.at(static_cast<std::size_t>(c));
}

bool runs_on(std::string_view before, std::string_view next) noexcept {
    return is_among(kBegins, before.front()) && std::ranges::any_of(kRunsOn, [&](std::string_view whole) {
               return whole.front() == before.front() && whole.size() > before.size() &&
                      whole.starts_with(before) && next.starts_with(whole.substr(before.size(), next.size()));
           });
}

}  // namespace

void append_mnemonic(std::string& phonemes, std::size_t last, std::string_view mnemonic) {
    if (last < phonemes.size() && !mnemonic.empty() &&
        runs_on(std::string_view(phonemes).substr(last), mnemonic))
        phonemes += '|';
    phonemes += mnemonic;
}

bool is_vowel_mnemonic(std::string_view mnemonic) noexcept {
    return !mnemonic.empty() && (is_among(kVowels, mnemonic.front()) || mnemonic.ends_with('-'));
}

bool is_weak_vowel(std::string_view mnemonic) noexcept {
    return std::ranges::find(kWeak, mnemonic) != kWeak.end();
}

std::string_view stressed_form(std::string_view mnemonic) noexcept {
    const auto* found = std::ranges::find(kStressed, mnemonic, &StressedForm::weak);
    return found == kStressed.end() ? mnemonic : found->stressed;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/engine.h"

#include <functional>
#include <map>
#include <stdexcept>
#include <utility>

#include <espeak-ng/speak_lib.h>

namespace audio_edition {
namespace {

std::size_t spoken_samples = 0;

int count_samples(short*, int count, espeak_EVENT*) {
    spoken_samples += static_cast<std::size_t>(count);
    return 0;
}

std::string bracketed(std::string_view phonemes) {
    return "[[" + std::string(phonemes) + "]]";
}

void start() {
    static const int rate = [] {
        const int result =
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 400, nullptr, espeakINITIALIZE_DONT_EXIT);
        espeak_SetSynthCallback(count_samples);
        espeak_SetParameter(espeakRATE, 450, 0);
        return result;
    }();
    if (rate <= 0) throw std::runtime_error("the engine does not start");
}

}  // namespace

Engine::Engine(PhonemeInventory inventory) {
    start();
    const char* voice = inventory == PhonemeInventory::american ? "gmw/en-US" : "gmw/en";
    if (espeak_SetVoiceByName(voice) != EE_OK) throw std::runtime_error("the engine has no such voice");
    // espeak_TextToPhonemes takes [[ ]] for phonemes only once something was spoken with that flag.
    static_cast<void>(samples("A:"));
}

std::vector<std::string> Engine::read(std::string_view phonemes) const {
    constexpr int separator = '_' << 8;
    const std::string text = bracketed(phonemes);
    const void* rest = text.c_str();
    std::vector<std::string> mnemonics;
    while (rest != nullptr) {
        const char* echoed = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, separator);
        std::string mnemonic;
        for (const char c : std::string_view(echoed == nullptr ? "" : echoed)) {
            if (c != '_' && c != ' ') {
                mnemonic += c;
            } else if (!mnemonic.empty()) {
                mnemonics.push_back(std::exchange(mnemonic, {}));
            }
        }
        if (!mnemonic.empty()) mnemonics.push_back(mnemonic);
    }
    return mnemonics;
}

std::size_t Engine::samples(std::string_view phonemes) const {
    const std::string text = bracketed(phonemes);
    spoken_samples = 0;
    espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakPHONEMES,
                 nullptr, nullptr);
    return spoken_samples;
}

std::vector<std::string> unchanged(const std::vector<std::string>& mnemonics) {
    static const std::map<std::string, std::string, std::less<>> same{{"t#", "t"}, {"N", "n"}, {"3", "@"},
                                                                      {"a#", "@"}, {"I", "i"}, {",I", "i"}};
    std::vector<std::string> result;
    for (const std::string& mnemonic : mnemonics) {
        if (mnemonic == ";" || mnemonic == "r" || mnemonic == "r-") continue;
        const auto found = same.find(mnemonic);
        result.push_back(found == same.end() ? mnemonic : found->second);
    }
    return result;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/espeak_engine.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <espeak-ng/speak_lib.h>

#include "base/error.h"

namespace audio_edition {
namespace {

/// Changes the sound of some voices, and how many marks fit between two words. Not to be changed lightly.
constexpr int buffer_ms = 1000;

constexpr unsigned text_flags = espeakCHARS_UTF8 | espeakSSML | espeakPHONEMES;

constexpr std::string_view variant_folder = "!v/";
constexpr std::string_view mbrola_folder = "mb/";  ///< voices of another program, which is rarely installed

Error unavailable(std::string message) {
    return {ErrorKind::unavailable, "espeak-ng", std::move(message)};
}

std::size_t number_of(const char* mark) noexcept {
    std::size_t number = SIZE_MAX;
    std::from_chars(mark, mark + std::strlen(mark), number);
    return number;
}

/// The callback gets no context of ours with the samples, so the listener of the running call is kept here.
EngineListener* listener_of_call = nullptr;

int on_output(short* samples, int count, espeak_EVENT* events) {
    constexpr int go_on = 0;
    constexpr int abort_call = 1;
    if (listener_of_call == nullptr) return go_on;
    for (const espeak_EVENT* event = events; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        if (event->type == espeakEVENT_MARK) listener_of_call->mark(number_of(event->id.name), event->sample);
    }
    if (samples == nullptr || count <= 0) return go_on;
    const bool wanted = listener_of_call->samples({samples, static_cast<std::size_t>(count)});
    return wanted ? go_on : abort_call;
}

void synthesize(const std::string& ssml, unsigned flags) {
    const espeak_ERROR result =
        espeak_Synth(ssml.c_str(), ssml.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr);
    if (result != EE_OK) throw Error{ErrorKind::internal, "espeak-ng", "cannot speak a text"};
}

bool is_listed(const espeak_VOICE** voices, std::string_view identifier) noexcept {
    for (; *voices != nullptr; ++voices) {
        if ((*voices)->identifier == identifier) return true;
    }
    return false;
}

const espeak_VOICE** list_variants() {
    espeak_VOICE variants{};
    variants.languages = "variant";
    return espeak_ListVoices(&variants);
}

/// The first of a list of pairs of a priority byte and a name.
std::string first_language(const espeak_VOICE& voice) {
    return voice.languages != nullptr && *voice.languages != 0 ? voice.languages + 1 : "";
}

}  // namespace

void EspeakEngine::start() {
    const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, buffer_ms, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) throw unavailable("cannot find its data; install espeak-ng-data");
    rate_ = {rate};
    espeak_SetSynthCallback(on_output);
}

EngineVersion EspeakEngine::version() const {
    // "1.51", or "1.52-dev  Data at: …"
    const std::string_view info = espeak_Info(nullptr);
    return {"espeak-ng", std::string(info.substr(0, info.find(' ')))};
}

EngineVoices EspeakEngine::voices() {
    EngineVoices result;
    for (const espeak_VOICE** voice = espeak_ListVoices(nullptr); *voice != nullptr; ++voice) {
        const std::string_view identifier = (*voice)->identifier;
        if (identifier.starts_with(variant_folder) || identifier.starts_with(mbrola_folder)) continue;
        result.voices.push_back({std::string(identifier), (*voice)->name, first_language(**voice)});
    }
    for (const espeak_VOICE** variant = list_variants(); *variant != nullptr; ++variant) {
        const std::string_view identifier = (*variant)->identifier;
        if (identifier.starts_with(variant_folder)) {
            result.variants.emplace_back(identifier.substr(variant_folder.size()));
        }
    }
    std::ranges::sort(result.voices, {}, &EngineVoice::identifier);
    std::ranges::sort(result.variants);
    return result;
}

VoiceSelection EspeakEngine::select(const EngineVoiceSettings& settings) {
    // The engine keeps its old voice when asked for an unknown one, and takes unknown variants without a
    // word.
    if (settings.voice.starts_with(variant_folder) ||
        !is_listed(espeak_ListVoices(nullptr), settings.voice)) {
        return VoiceSelection::unknown_voice;
    }
    std::string name = settings.voice;
    if (!settings.variant.empty()) {
        if (!is_listed(list_variants(), std::string(variant_folder) + settings.variant)) {
            return VoiceSelection::unknown_variant;
        }
        name += "+" + settings.variant;
    }
    if (espeak_SetVoiceByName(name.c_str()) != EE_OK) throw unavailable("cannot load the voice " + name);
    espeak_SetParameter(espeakRATE, settings.rate, 0);
    espeak_SetParameter(espeakPITCH, settings.pitch, 0);
    espeak_SetParameter(espeakRANGE, settings.pitch_range, 0);
    espeak_SetParameter(espeakWORDGAP, settings.word_gap, 0);
    return VoiceSelection::selected;
}

void EspeakEngine::seed() {
    // Up to 1.51 the engine draws from rand(); later ones from a generator of their own, seeded from the
    // clock.
    constexpr int fixed_seed = 1;
    std::srand(fixed_seed);
    using SetRandSeed = void (*)(long);
    if (void* const found = ::dlsym(RTLD_DEFAULT, "espeak_ng_SetRandSeed")) {
        reinterpret_cast<SetRandSeed>(found)(fixed_seed);
    }
}

void EspeakEngine::speak(const EngineCall& call, EngineListener& listener) {
    listener_of_call = &listener;
    synthesize(call.ssml, text_flags | (call.pause_after ? unsigned{espeakENDPAUSE} : 0U));
    listener_of_call = nullptr;
}

std::string EspeakEngine::phonemes(const EngineCall& call) {
    // The translation takes no flags: it goes by those of the synthesis before it.
    synthesize({}, text_flags);
    std::string line;
    const void* text = call.ssml.c_str();
    for (std::size_t clauses = 0; text != nullptr && clauses <= call.ssml.size(); ++clauses) {
        const char* const clause = espeak_TextToPhonemes(&text, espeakCHARS_UTF8, 0);
        if (clause == nullptr || *clause == 0) continue;
        if (!line.empty()) line += ' ';
        line += clause;
    }
    std::ranges::replace(line, '\n', ' ');
    return line;
}

}  // namespace audio_edition

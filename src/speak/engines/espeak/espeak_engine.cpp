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
#include "speak/engines/espeak/engine_data.h"
#include "speak/engines/espeak/engine_input.h"
#include "speak/engines/espeak/phoneme_names.h"
#include "speak/engines/espeak/settings.h"
#include "speak/engines/espeak/translation.h"
#include "text/utf8.h"

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

/// One call of the engine, heard as a part of the run that it belongs to.
struct RunningCall {
    EngineListener& listener;
    std::span<const std::size_t> tokens;  ///< of its marks
    std::int64_t& samples;                ///< of the run so far
    std::int64_t begin;                   ///< of the call in the run
    std::size_t next = 0;                 ///< the mark that is to come

    /// One that is out of order is not told of, so that its token is missed.
    void mark(std::size_t number, std::int64_t at) {
        if (number == next && next < tokens.size()) listener.begins(tokens[next++], begin + at);
    }
};

/// The callback gets no context of ours with the samples, so the running call is kept here.
RunningCall* running_call = nullptr;

int on_output(short* samples, int count, espeak_EVENT* events) {
    constexpr int go_on = 0;
    constexpr int abort_call = 1;
    if (running_call == nullptr) return go_on;
    for (const espeak_EVENT* event = events; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        if (event->type == espeakEVENT_MARK) running_call->mark(number_of(event->id.name), event->sample);
    }
    if (samples == nullptr || count <= 0) return go_on;
    running_call->samples += count;
    const bool wanted = running_call->listener.samples({samples, static_cast<std::size_t>(count)});
    return wanted ? go_on : abort_call;
}

void synthesize(const std::string& ssml, unsigned flags) {
    const espeak_ERROR result =
        espeak_Synth(ssml.c_str(), ssml.size() + 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr);
    if (result != EE_OK) throw Error{ErrorKind::internal, "espeak-ng", "cannot speak a text"};
}

const espeak_VOICE** list_variants() {
    espeak_VOICE variants{};
    variants.languages = "variant";
    return espeak_ListVoices(&variants);
}

Error no_such(const std::string& what, const std::string& name, const std::vector<std::string>& there) {
    std::string message = "the engine has no such " + what.substr(what.rfind(' ') + 1) + "; there are:";
    for (const std::string& one : there) message += (&one == &there.front() ? " " : ", ") + one;
    return {ErrorKind::unavailable, what + " '" + name + "'", message};
}

/// Those of the wanted language, or all where it has none.
std::vector<std::string> voices_for(const std::string& language, const EngineVoices& all) {
    const std::string wanted = to_lower(language.substr(0, language.find('-')));
    std::vector<std::string> some;
    std::vector<std::string> every;
    for (const EngineVoice& voice : all.voices) {
        every.push_back(voice.identifier);
        if (voice.language.substr(0, voice.language.find('-')) == wanted) some.push_back(voice.identifier);
    }
    return some.empty() ? every : some;
}

/// Of every token that has no mark.
void tell_of_unspeakable(std::size_t tokens, const EngineInput& input, EngineListener& listener) {
    std::vector<bool> told(tokens);
    for (const std::size_t token : input.marked) told[token] = true;
    for (const UnspeakableToken& problem : input.unspeakable) {
        if (problem.silent) {
            listener.leaves_out(problem.token, problem.reason);
            told[problem.token] = true;
        } else {
            listener.alters(problem.token, problem.reason);
        }
    }
    for (std::size_t token = 0; token < tokens; ++token) {
        if (!told[token]) listener.leaves_out(token, {});
    }
}

std::string phonemes_of(const EngineInput& input, int mode) {
    std::string line;
    for (const EngineCall& call : input.calls) {
        translate_clauses(call.ssml, text_flags, mode, [&](std::string_view clause) {
            if (!line.empty()) line += ' ';
            line += clause;
        });
    }
    std::ranges::replace(line, '\n', ' ');
    return line;
}

/// The first of a list of pairs of a priority byte and a name.
std::string first_language(const espeak_VOICE& voice) {
    return voice.languages != nullptr && *voice.languages != 0 ? voice.languages + 1 : "";
}

}  // namespace

void EspeakEngine::start() {
    const auto data = bundled_engine_data();
    const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, buffer_ms, data ? data->c_str() : nullptr,
                                       espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) throw unavailable("cannot find its data; install espeak-ng-data");
    rate_ = {rate};
    espeak_SetSynthCallback(on_output);
}

EngineVersion EspeakEngine::version() const {
    return {std::string(espeak_kind.name), espeak_version(), espeak_adapter_version};
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

void EspeakEngine::select(const EngineSettings& settings) {
    // The engine keeps its old voice when asked for an unknown one, and takes unknown variants without a
    // word.
    const EspeakSettings wanted = read_settings(settings);
    const EngineVoices there = voices();
    if (!std::ranges::binary_search(there.voices, wanted.voice, {}, &EngineVoice::identifier))
        throw no_such("engine voice", wanted.voice, voices_for(settings.language, there));
    std::string name = wanted.voice;
    if (!wanted.variant.empty()) {
        if (!std::ranges::binary_search(there.variants, wanted.variant))
            throw no_such("variant", wanted.variant, there.variants);
        name += "+" + wanted.variant;
    }
    if (espeak_SetVoiceByName(name.c_str()) != EE_OK) throw unavailable("cannot load the voice " + name);
    espeak_SetParameter(espeakRATE, wanted.rate, 0);
    espeak_SetParameter(espeakPITCH, wanted.pitch, 0);
    espeak_SetParameter(espeakRANGE, wanted.pitch_range, 0);
    espeak_SetParameter(espeakWORDGAP, wanted.word_gap, 0);
    espeak_SetParameter(espeakVOLUME, wanted.volume, 0);
    inventory_ = inventory_of(settings.language);
    letters_ = letters_of(settings.language);
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

void EspeakEngine::speak(std::span<const SpeechToken> tokens, EngineListener& listener) {
    const EngineInput input = make_engine_input(tokens, inventory_, Marks::set, letters_);
    tell_of_unspeakable(tokens.size(), input, listener);
    std::span<const std::size_t> marked(input.marked);
    std::int64_t samples = 0;
    for (const EngineCall& call : input.calls) {
        RunningCall running{listener, marked.first(call.marks), samples, samples};
        marked = marked.subspan(call.marks);
        running_call = &running;
        synthesize(call.ssml, text_flags | (call.pause_after ? unsigned{espeakENDPAUSE} : 0U));
        running_call = nullptr;
    }
}

Pronunciation EspeakEngine::phonemes(std::span<const SpeechToken> tokens) {
    const EngineInput input = make_engine_input(tokens, inventory_, Marks::set, letters_);
    const std::string own = phonemes_of(input, mnemonics_mode);
    Pronunciation said{
        letters_.english ? phonemes_to_ipa(own) : without_language_flags(phonemes_of(input, ipa_mode)), own};
    for (const UnspeakableToken& problem : input.unspeakable) {
        if (!problem.silent) said.altered.push_back(problem.reason);
    }
    return said;
}

}  // namespace audio_edition

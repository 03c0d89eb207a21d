// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/piper/piper_engine.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "speak/engines/espeak/long_clauses.h"
#include "speak/engines/onnx/token_report.h"

namespace audio_edition {
namespace {

/// Raised whenever the same tokens come to be given to the model otherwise, or its sound is cut otherwise.
constexpr int piper_adapter_version = 2;

constexpr const char* piper_samples = "output";
constexpr std::size_t largest_config = 16U << 20;

/// Characters of IPA, some 20 s of sound: longer ones are mumbled, and take more memory than they are worth.
constexpr std::size_t longest_sentence = 300;

/// Against a forced alignment (Sphinx), words within a sentence are heard 50 ms before their symbols, those
/// after a pause 15 ms.
constexpr int piper_lag_ms = 30;

/// Between two parts of a sentence that is too long to be said at once.
constexpr std::size_t pause_in_sentence(SampleRate rate) noexcept {
    return static_cast<std::size_t>(to_frames(Milliseconds{150}, rate).count);
}

template <class Number>
OnnxTensor tensor(std::vector<Number> numbers, std::vector<std::int64_t> shape) {
    return {std::move(numbers), std::move(shape)};
}

std::int64_t size_of(const auto& list) noexcept {
    return static_cast<std::int64_t>(list.size());
}

}  // namespace

EngineVersion PiperEngine::version() const {
    return {std::string(piper_kind.name), model_.version(), piper_adapter_version, model_.digest()};
}

void PiperEngine::select(const EngineSettings& settings) {
    settings_ = read_piper_settings(settings);
    const std::filesystem::path config = settings_.model.native() + ".json";
    config_ = read_piper_config(read_voice_data(config, largest_config), config.native());
    if (settings_.speaker >= config_.speakers)
        throw Error{ErrorKind::unavailable, settings_.model.native(),
                    "has no speaker " + std::to_string(settings_.speaker) + "; there are " +
                        std::to_string(config_.speakers) + ", numbered from 0"};
    phonemiser_.select(config_.language);
    model_.choose(settings_.model, {.of_operator = "Ceil"});
}

Engine::Trial PiperEngine::prepare() {
    model_.load(piper_samples);
    for (const OnnxInput& input : model_.session().inputs()) {
        const bool is_known = input.name == "input" || input.name == "input_lengths" ||
                              input.name == "scales" || input.name == "sid";
        const auto wanted = input.name == "scales" ? OnnxInput::Element::float32 : OnnxInput::Element::int64;
        if (!is_known || input.element != wanted)
            throw Error{ErrorKind::unavailable, model_.where(),
                        "wants '" + input.name + "', which no Piper voice does"};
    }
    return Trial::needed;
}

void PiperEngine::try_out() {
    say_a_word(*this);
}

ModelOutput PiperEngine::run(const PiperInput& input) const {
    std::vector<OnnxTensor> inputs;
    for (const OnnxInput& wanted : model_.session().inputs()) {
        if (wanted.name == "input") {
            std::vector<std::int64_t> ids;
            for (const SpokenSymbol& symbol : input.symbols) ids.push_back(symbol.id);
            inputs.push_back(tensor(std::move(ids), {1, size_of(input.symbols)}));
        } else if (wanted.name == "input_lengths") {
            inputs.push_back(tensor<std::int64_t>({size_of(input.symbols)}, {1}));
        } else if (wanted.name == "scales") {
            inputs.push_back(tensor<float>(
                {static_cast<float>(config_.noise), static_cast<float>(config_.length * settings_.slowness),
                 static_cast<float>(config_.duration_noise)},
                {3}));
        } else {
            inputs.push_back(tensor<std::int64_t>({settings_.speaker}, {1}));
        }
    }
    return model_.run(inputs, piper_samples);
}

SpokenPart PiperEngine::say(const PiperInput& input, std::span<const std::size_t> tokens) const {
    // The second run has the next random numbers.
    constexpr int attempts = 2;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const ModelOutput sound = run(input);
        const ModelSound spoken{input.symbols, sound.durations,    sound.samples,
                                config_.step,  config_.rate.hertz, piper_lag_ms};
        if (is_consistent(spoken) && is_plausible(input.phonemes, sound.samples.size(), config_.rate.hertz,
                                                  config_.length * settings_.slowness))
            return cut_part(spoken, 0, input.symbols.size(), tokens);
    }
    throw Error{ErrorKind::internal, model_.where(), "said something other than it was given"};
}

void PiperEngine::speak(std::span<const SpeechToken> tokens, EngineListener& listener) {
    const Phonemes phonemes =
        cut_long_clauses(phonemiser_.translate(tokens, Phonemiser::Ties::none), longest_sentence);
    const std::vector<std::size_t> said = said_tokens(phonemes);
    SpokenPart part;
    part.starts.resize(said.size(), SpokenPart::elsewhere);
    std::vector<UnspeakableToken> altered;
    for (const Phonemes& group : in_groups(phonemes, longest_sentence)) {
        PiperInput input = piper_input(group, config_);
        join(part, say(input, said), pause_in_sentence(config_.rate));
        std::ranges::move(input.altered, std::back_inserter(altered));
    }
    place_unheard(part);
    tell_of_tokens(tokens.size(), phonemes, altered, listener);
    for (std::size_t i = 0; i < said.size(); ++i) listener.begins(said[i], part.starts[i]);
    static_cast<void>(listener.samples(part.samples));
}

Pronunciation PiperEngine::phonemes(std::span<const SpeechToken> tokens) {
    const Phonemes phonemes = phonemiser_.translate(tokens, Phonemiser::Ties::none);
    if (phonemes.clauses.empty()) return {};
    const PiperInput input = piper_input(phonemes, config_);
    return {phonemiser_.pronunciation(tokens), input.text, reasons_of(phonemes, input.altered)};
}

}  // namespace audio_edition

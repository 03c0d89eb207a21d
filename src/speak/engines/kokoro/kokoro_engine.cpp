// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/kokoro/kokoro_engine.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/digest.h"
#include "base/error.h"
#include "speak/engines/espeak/long_clauses.h"
#include "speak/engines/onnx/token_report.h"

namespace audio_edition {
namespace {

/// Raised whenever the same tokens come to be given to the model otherwise, or its sound is cut otherwise.
constexpr int kokoro_adapter_version = 2;

constexpr int kokoro_rate_hz = 24000;
constexpr int kokoro_step = 600;  ///< 25 ms
constexpr std::size_t style_rows = 510;
constexpr std::size_t style_columns = 256;
constexpr std::int64_t kokoro_pad = 0;
constexpr const char* kokoro_samples = "audio";
constexpr const char* kokoro_durations = "/encoder/Cast_output_0";

/// Against a forced alignment (Sphinx), words are heard 80 ms before their symbols, by the energy after a
/// pause 45 ms; the model's authors take 75 ms.
constexpr int kokoro_lag_ms = 65;

/// Characters of IPA; a symbol of the model's is one or two.
constexpr std::size_t longest_clause = best_symbols;

/// Between two parts of a sentence that is said in several runs.
constexpr std::size_t pause_in_sentence = kokoro_rate_hz * 150 / 1000;

std::vector<float> read_styles(const std::filesystem::path& path) {
    constexpr std::size_t bytes = style_rows * style_columns * sizeof(float);
    const std::string data = read_voice_data(path, 2 * bytes);
    if (data.size() != bytes)
        throw Error{ErrorKind::unavailable, path.native(),
                    "is not a style of a Kokoro voice: it has " + std::to_string(data.size()) +
                        " bytes instead of " + std::to_string(bytes)};
    std::vector<float> styles(style_rows * style_columns);
    std::memcpy(styles.data(), data.data(), bytes);
    return styles;
}

}  // namespace

EngineVersion KokoroEngine::version() const {
    return {std::string(kokoro_kind.name), model_.version(), kokoro_adapter_version, digest_};
}

SampleRate KokoroEngine::rate() const {
    return {kokoro_rate_hz};
}

void KokoroEngine::select(const EngineSettings& settings) {
    settings_ = read_kokoro_settings(settings);
    const auto language = kokoro_language(settings.language);
    if (!language)
        throw Error{ErrorKind::unavailable, "language '" + settings.language + "'",
                    "Kokoro has not learnt it; it speaks " + kokoro_languages()};
    language_ = *language;
    phonemiser_.select(std::string(language_.phonemiser));
    styles_ = read_styles(settings_.style);
    model_.choose(settings_.model, {.name = kokoro_durations});
    Digest both;
    both.add(model_.digest());
    both.add(std::as_bytes(std::span(styles_)));
    digest_ = both.hex();
}

Engine::Trial KokoroEngine::prepare() {
    model_.load(kokoro_samples);
    for (const OnnxInput& input : model_.session().inputs()) {
        const bool is_tokens = input.name == "tokens" && input.element == OnnxInput::Element::int64;
        const bool is_style = input.name == "style" && input.element == OnnxInput::Element::float32;
        const bool is_speed = input.name == "speed" && input.element == OnnxInput::Element::float32;
        if (!is_tokens && !is_style && !is_speed)
            throw Error{ErrorKind::unavailable, model_.where(),
                        "wants '" + input.name +
                            "', which the exports of Kokoro that are known do not; take "
                            "kokoro-v1.0.int8.onnx"};
    }
    return Trial::needed;
}

void KokoroEngine::try_out() {
    say_a_word(*this);
}

ModelOutput KokoroEngine::run(std::span<const SpokenSymbol> symbols) const {
    const std::size_t count = symbols.size() - 2;  // without the pads
    const std::size_t row = std::min(count > 0 ? count - 1 : 0, style_rows - 1);
    std::vector<OnnxTensor> inputs;
    for (const OnnxInput& wanted : model_.session().inputs()) {
        if (wanted.name == "tokens") {
            std::vector<std::int64_t> ids;
            for (const SpokenSymbol& symbol : symbols) ids.push_back(symbol.id);
            const auto length = static_cast<std::int64_t>(ids.size());
            inputs.push_back({std::move(ids), {1, length}});
        } else if (wanted.name == "style") {
            const auto begin = styles_.begin() + static_cast<std::ptrdiff_t>(row * style_columns);
            inputs.push_back({std::vector<float>(begin, begin + style_columns),
                              {1, static_cast<std::int64_t>(style_columns)}});
        } else {
            inputs.push_back({std::vector<float>{settings_.speed}, {1}});
        }
    }
    return model_.run(inputs, kokoro_samples);
}

std::vector<KokoroPart> KokoroEngine::speak(const KokoroRun& one,
                                            std::span<const KokoroSentence> sentences) const {
    std::vector<SpokenSymbol> symbols{{kokoro_pad}};
    symbols.insert(symbols.end(), one.symbols.begin(), one.symbols.end());
    symbols.push_back({kokoro_pad});
    const ModelOutput sound = run(symbols);
    const ModelSound spoken{symbols,     sound.durations, sound.samples,
                            kokoro_step, kokoro_rate_hz,  kokoro_lag_ms};
    if (!is_consistent(spoken) ||
        !is_plausible(one.phonemes, sound.samples.size(), kokoro_rate_hz, 1.0 / settings_.speed))
        throw Error{ErrorKind::internal, model_.where(), "said something other than it was given"};
    std::vector<KokoroPart> parts;
    for (const KokoroPiece& piece : one.pieces) {
        // With the pads, whose sound belongs to the sentences beside them.
        const std::size_t first = piece.first == 0 ? 0 : piece.first + 1;
        const std::size_t last = piece.last + 1 == symbols.size() - 1 ? symbols.size() : piece.last + 1;
        parts.push_back({piece.sentence, cut_part(spoken, first, last, sentences[piece.sentence].said)});
    }
    return parts;
}

void KokoroEngine::speak(std::span<const SpeechToken> tokens, EngineListener& listener) {
    struct OnlyListener final : SentenceListener {
        explicit OnlyListener(EngineListener& its_listener) : listener(its_listener) {}
        EngineListener* next() override { return &listener; }
        EngineListener& listener;
    } only(listener);
    speak_together({&tokens, 1}, only);
}

void KokoroEngine::speak_together(std::span<const std::span<const SpeechToken>> sentences,
                                  SentenceListener& listener) {
    std::vector<Phonemes> phonemes;
    std::vector<KokoroText> texts;
    std::vector<KokoroSentence> wanted;
    for (const std::span<const SpeechToken> sentence : sentences) {
        phonemes.push_back(
            cut_long_clauses(phonemiser_.translate(sentence, Phonemiser::Ties::written), longest_clause));
        texts.push_back(kokoro_text(phonemes.back(), language_.mapping));
        wanted.push_back({texts.back().clauses, said_tokens(phonemes.back())});
    }
    std::vector<SpokenPart> spoken(sentences.size());
    for (const KokoroRun& run : kokoro_runs(wanted)) {
        for (KokoroPart& part : speak(run, wanted))
            join(spoken[part.sentence], std::move(part.sound), pause_in_sentence);
    }
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        EngineListener* const next = listener.next();
        if (next == nullptr) return;
        spoken[i].starts.resize(wanted[i].said.size(), SpokenPart::elsewhere);
        place_unheard(spoken[i]);
        tell_of_tokens(sentences[i].size(), phonemes[i], texts[i].altered, *next);
        for (std::size_t token = 0; token < wanted[i].said.size(); ++token)
            next->begins(wanted[i].said[token], spoken[i].starts[token]);
        if (!next->samples(spoken[i].samples)) return;
    }
}

Pronunciation KokoroEngine::phonemes(std::span<const SpeechToken> tokens) {
    const Phonemes phonemes = phonemiser_.translate(tokens, Phonemiser::Ties::written);
    if (phonemes.clauses.empty()) return {};
    const KokoroText text = kokoro_text(phonemes, language_.mapping);
    Pronunciation said{phonemiser_.pronunciation(tokens), {}, reasons_of(phonemes, text.altered)};
    for (const KokoroClause& clause : text.clauses) said.own += clause.text;
    return said;
}

}  // namespace audio_edition

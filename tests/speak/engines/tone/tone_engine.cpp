// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/tone/tone_engine.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr int rate_hz = 16000;
constexpr int usual_words_a_minute = 175;
constexpr int tone_samples = rate_hz * 20 / 1000;
constexpr int silence_samples = rate_hz * 10 / 1000;

constexpr auto keys = std::to_array<EngineKey>({
    {"pitch", "pitch of the a", {{440, 200, 800}}},
    {"instrument", "instrument", {}, true},
});

/// The notes of a token, one a letter.
std::string notes_of(const SpeechToken& token) {
    const std::string_view text = token.ipa.empty() ? token.text : token.ipa;
    std::string notes;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value)) notes += static_cast<char>('a' + c.value % 7);
        at += c.size;
    }
    return notes;
}

}  // namespace

const EngineKind tone_kind{
    .name = "tone", .program = "tone-speaker", .keys = keys, .slowest = 100, .fastest = 300, .limits = {}};

EngineVoices ToneEngine::voices() {
    return {{{"sine", "Sine", "und"}, {"square", "Square", "und"}}, {}};
}

void ToneEngine::select(const EngineSettings& settings) {
    const std::string_view instrument = settings.get("instrument");
    if (instrument != "sine" && instrument != "square")
        throw Error{ErrorKind::unavailable, "instrument '" + std::string(instrument) + "'",
                    "there is none; there are: sine, square"};
    settings_ = settings;
}

void ToneEngine::speak(std::span<const SpeechToken> tokens, EngineListener& listener) {
    const double pitch =
        settings_.get("pitch").empty() ? 440.0 : std::stod(std::string(settings_.get("pitch")));
    const int samples = tone_samples * usual_words_a_minute / settings_.rate;
    std::int64_t at = 0;
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        const std::string notes = notes_of(tokens[token]);
        if (notes.empty()) {
            listener.leaves_out(token, tokens[token].text.empty() ? "" : "it has no letters");
            continue;
        }
        const std::vector<std::int16_t> silence(silence_samples);
        if (!listener.samples(silence)) return;
        at += silence_samples;
        listener.begins(token, at);
        for (const char note : notes) {
            const double hertz = pitch * std::pow(2.0, (note - 'a') / 7.0);
            std::vector<std::int16_t> tone;
            for (int i = 0; i < samples; ++i) {
                const double wave = std::sin(2 * std::numbers::pi * hertz * i / rate_hz);
                const double shape = settings_.get("instrument") == "sine" ? wave : std::copysign(1.0, wave);
                tone.push_back(static_cast<std::int16_t>(8000 * shape));
            }
            if (!listener.samples(tone)) return;
            at += samples;
        }
    }
}

Pronunciation ToneEngine::phonemes(std::span<const SpeechToken> tokens) {
    Pronunciation said;
    for (const SpeechToken& token : tokens) {
        const std::string notes = notes_of(token);
        if (notes.empty()) continue;
        said.own += (said.own.empty() ? "" : " ") + notes;
        said.ipa += (said.ipa.empty() ? "" : " ") + (token.ipa.empty() ? token.text : token.ipa);
    }
    return said;
}

}  // namespace audio_edition

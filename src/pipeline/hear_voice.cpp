// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/hear_voice.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/error.h"
#include "master/master.h"
#include "pipeline/calibration_passage.h"
#include "pipeline/in_order.h"
#include "pipeline/lacking_sounds.h"
#include "pipeline/speaker_of.h"
#include "pipeline/speech_units.h"
#include "pipeline/spoken_size.h"
#include "publish/timeline/unit_shape.h"
#include "speak/speaker_pool.h"

namespace audio_edition {
namespace {

/// So that several speakers have something to do; always the same ones, so that the figures are too.
constexpr std::size_t sentences_in_piece = 5;
constexpr Milliseconds between_sentences{400};

std::vector<SpeechUnit> passage_pieces(const std::vector<SpeechSentence>& sentences) {
    std::vector<SpeechUnit> pieces;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i % sentences_in_piece == 0) pieces.push_back({{}, "calibration passage"});
        pieces.back().sentences.push_back(sentences[i]);
        pieces.back().sentences.back().silence_after = {};
    }
    return pieces;
}

void append_piece(Pcm& all, const Pcm& piece) {
    const Frames silence = to_frames(between_sentences, all.rate);
    all.samples.insert(all.samples.end(), piece.samples.begin(), piece.samples.end());
    all.samples.resize(all.samples.size() + static_cast<std::size_t>(silence.count));
}

double milliseconds_of_speech(Pcm piece) {
    const UnitShape shape = shape_unit(piece);
    return static_cast<double>((shape.speech_end - shape.speech_start).count) * 1000 / piece.rate.hertz;
}

void tell_lacking(const SpokenUnit& spoken, const SpeechUnit& piece, LackingSounds& lacking,
                  Diagnostics& diagnostics) {
    for (const Substituted& one : spoken.substituted) {
        for (const SpeechSentence& sentence : piece.sentences) {
            const auto token = std::ranges::find(sentence.tokens, one.token, &SpeechToken::token);
            if (token != sentence.tokens.end())
                lacking.tell(piece.where, token->text, one.reason, diagnostics);
        }
    }
}

/// The rate at which the engine would usually take as long.
int rate_of(const EnginePace& usual, const std::vector<SpeechUnit>& pieces, double milliseconds) {
    double usual_time = 0;
    for (const SpeechUnit& piece : pieces) usual_time += usual_milliseconds(size_of(piece.sentences), usual);
    return static_cast<int>(std::lround(usual.rate * usual_time / milliseconds));
}

}  // namespace

VoiceFigures hear_voice(const Voice& voice, const Installation& installation, int jobs,
                        Diagnostics& diagnostics, const HeardSoFar& heard, const std::stop_token& stop) {
    const std::vector<SpeechUnit> pieces =
        passage_pieces(speech_sentences(calibration_passage(voice, installation.data.voices), {}));
    SpeakerPool pool(speaker_of(voice, installation), voice, jobs);
    const std::stop_callback on_stop(stop, [&pool] { pool.stop(); });

    Pcm all{pool.rate(), {}};
    double milliseconds = 0;
    std::size_t done = 0;
    LackingSounds lacking;
    in_order(
        pieces.size(), jobs, pieces.size(), [&](std::size_t i) { return pool.speak(pieces[i], diagnostics); },
        [&](const SpokenUnit& spoken) {
            tell_lacking(spoken, pieces[done], lacking, diagnostics);
            milliseconds += milliseconds_of_speech(spoken.pcm);
            append_piece(all, spoken.pcm);
            heard(++done, pieces.size());
        });
    const Loudness loudness = measure(all);
    if (!std::isfinite(loudness.integrated.value) || loudness.integrated.value < -70)
        throw Error{ErrorKind::broken_input, "voice '" + voice.name + "'",
                    "says nothing that could be heard; its model does not work, so get another"};
    return {{std::min(loudness.integrated.value, 0.0)},
            loudness.true_peak,
            rate_of(voice.engine->pace, pieces, milliseconds)};
}

}  // namespace audio_edition

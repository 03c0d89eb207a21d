// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sample.h"

#include "base/error.h"
#include "master/master.h"
#include "normalize/normalize.h"
#include "pipeline/lacking_sounds.h"
#include "pipeline/pronunciation.h"
#include "pipeline/speaker_of.h"
#include "pipeline/speech_units.h"
#include "pipeline/voice_gain.h"
#include "publish/timeline/unit_shape.h"
#include "text/one_line.h"

namespace audio_edition {

Pcm speak_sample(const std::string& text, const Voice& voice, const Installation& installation,
                 Diagnostics& diagnostics, std::stop_token stop) {
    return speak_sample(text, voice, load_lexicon(reader_of(voice), installation.data.lexicon, {}),
                        installation, diagnostics, std::move(stop));
}

Pcm speak_sample(const std::string& text, const Voice& voice, const Lexicon& lexicon,
                 const Installation& installation, Diagnostics& diagnostics, std::stop_token stop) {
    const Passage passage = Normalizer(lexicon, reading_for(voice, {}, lexicon.language()))
                                .passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    SpeakerPool pool(speaker_of(voice, installation), voice, 1);
    const std::stop_callback on_stop(stop, [&pool] { pool.stop(); });
    const Frames between = to_frames(voice.pauses.sentence, pool.rate());
    const SpeechUnit unit{speech_sentences(passage, between), "sample"};
    if (unit.sentences.empty()) {
        throw Error{ErrorKind::broken_input, "sample", "there is nothing to say; give a text with words"};
    }
    SpokenUnit spoken = pool.speak(unit, diagnostics);
    LackingSounds lacking;
    for (const Substituted& one : spoken.substituted) {
        const Token& token = passage.tokens[one.token];
        lacking.tell(unit.where, on_one_line(passage.spoken_of(token)), one.reason, diagnostics);
    }
    Pcm pcm = std::move(spoken.pcm);
    static_cast<void>(shape_unit(pcm));
    apply(pcm, voice_gain(voice, installation.data.voices, pool, diagnostics), LoudnessTarget{}.ceiling);
    return pcm;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>
#include <span>

#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/read_file.h"
#include "base/scratch.h"
#include "lexicon/lexicon.h"
#include "normalize/normalize.h"
#include "pipeline/edition.h"
#include "pipeline/passages.h"
#include "pipeline/pronunciation.h"
#include "pipeline/speech_units.h"
#include "publish/players.h"
#include "publish/verify/speech_marks.h"
#include "speak/speaker_pool.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

/// A word as the engine gave it.
struct EngineWord {
    std::vector<std::int16_t> samples;  ///< its beginning
    bool alone = true;                  ///< the engine marked where it begins
};

/// How alike two sounds of the same length are, whatever their loudness: 1 for the same.
double likeness(std::span<const std::int16_t> a, std::span<const std::int16_t> b) {
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += static_cast<double>(a[i]) * b[i];
        aa += static_cast<double>(a[i]) * a[i];
        bb += static_cast<double>(b[i]) * b[i];
    }
    return aa * bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

class WordOnsets : public testing::Test {
  protected:
    static constexpr std::int64_t word_samples = 2205;  // a tenth of a second
    static constexpr std::int64_t reach = 1100;         // 50 ms either way

    /// The article without its opening, as the engine speaks it by itself.
    std::vector<EngineWord> spoken_by_the_engine(const std::string& article) {
        const Installation installation = find_installation();
        const Voice voice = find_voice("amber", installation.data);
        SpeakerPool pool(installation.speaker, voice, 1);
        const Lexicon lexicon = load_lexicon(reader_of(voice), installation.data.lexicon, {});
        const Normalizer normalizer(lexicon, {lexicon.language()});
        const Script script = normalizer.script(document_of(article));
        CollectedDiagnostics diagnostics;
        std::vector<EngineWord> words;
        for (const UnitPlan& plan : plan_units(script, voice.pauses)) {
            const ScriptSection& section = script.sections[plan.place.section];
            const SpokenUnit unit = pool.speak(
                speech_unit(section, section.passages[plan.place.passage], plan, voice.pauses, pool.rate()),
                diagnostics);
            add_words(unit, words);
        }
        return words;
    }

    static void add_words(const SpokenUnit& unit, std::vector<EngineWord>& words) {
        for (std::size_t i = 0; i < unit.times.size(); ++i) {
            const bool last = i + 1 == unit.times.size();
            const bool shares = (!last && unit.times[i].start == unit.times[i + 1].start) ||
                                (i > 0 && unit.times[i].start == unit.times[i - 1].start);
            const auto begin = unit.pcm.samples.begin() + unit.times[i].start.count;
            const auto end = begin + std::min<std::int64_t>(word_samples, unit.pcm.samples.end() - begin);
            words.push_back({{begin, end}, !shares});
        }
    }

    /// Samples from where `word` should begin to where it sounds most like itself.
    static std::int64_t error_of(const EngineWord& word, const std::vector<std::int16_t>& book,
                                 std::int64_t at) {
        double best = -1;
        std::int64_t error = 0;
        const auto size = static_cast<std::int64_t>(word.samples.size());
        for (std::int64_t shift = std::max(-reach, -at); shift <= reach; ++shift) {
            if (at + shift + size > static_cast<std::int64_t>(book.size())) break;
            const double like =
                likeness(word.samples,
                         std::span(book).subspan(static_cast<std::size_t>(at + shift), word.samples.size()));
            if (like <= best) continue;
            best = like;
            error = shift;
        }
        return error;
    }
};

TEST_F(WordOnsets, AreWithinFiveMillisecondsOfTheEnginesInTheDecodedBook) {
    const ScratchFolder scratch;
    put(scratch / "article.txt", small_article());
    BuildRequest request = request_for(scratch / "article.txt", scratch / "out");
    request.opening = false;
    request.slug = "bakers";
    const BuildResult edition = build_edition(request);
    const Pcm book = played_by_ffmpeg(edition.book);
    std::vector<SpeechMark> marks;
    for (const MarkedSentence& sentence :
         read_speech_marks(read_file(edition.folder / "bakers.words.jsonl"), "bakers.words.jsonl")) {
        marks.insert(marks.end(), sentence.words.begin(), sentence.words.end());
    }

    const std::vector<EngineWord> words = spoken_by_the_engine(small_article());
    ASSERT_EQ(words.size(), marks.size());
    double sum = 0, worst = 0;
    std::size_t measured = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].alone) continue;
        const std::int64_t error =
            error_of(words[i], book.samples, to_frames(marks[i].start, book.rate).count);
        const double ms = std::abs(static_cast<double>(error)) * 1000 / book.rate.hertz;
        sum += ms;
        worst = std::max(worst, ms);
        ++measured;
    }
    ASSERT_GT(measured, words.size() * 9 / 10);
    RecordProperty("mean_ms", std::to_string(sum / static_cast<double>(measured)));
    RecordProperty("worst_ms", std::to_string(worst));
    EXPECT_LE(sum / static_cast<double>(measured), 5.0)
        << "worst " << worst << " ms of " << measured << " words";
}

}  // namespace
}  // namespace audio_edition

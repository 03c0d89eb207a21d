// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <future>
#include <thread>

#include <gmock/gmock.h>

#include "base/error.h"
#include "speech.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

SpeechUnit article_paragraph(int number) {
    return unit({"This is paragraph " + std::to_string(number) + ", and it says so.",
                 "There was a fish shop in Fisher Street; it sold fresh fish.", "Was it cheap?"},
                {8820});
}

/// Breathy voices draw random numbers, which must be the same ones each time.
Voice breathy_voice() {
    Voice voice = plain_voice();
    voice.settings["variant"] = "f3";
    return voice;
}

TEST(Speaking, TheSameUnitGivesTheSameBytesEveryTime) {
    for (const Voice& voice : {plain_voice(), breathy_voice()}) {
        SpeakerPool pool(speaker_program(), voice, 1);
        CollectedDiagnostics diagnostics;
        const SpokenUnit first = pool.speak(article_paragraph(1), diagnostics);
        for (int again = 0; again < 5; ++again) {
            static_cast<void>(pool.speak(article_paragraph(again + 2), diagnostics));
            const SpokenUnit next = pool.speak(article_paragraph(1), diagnostics);
            EXPECT_EQ(next.pcm.samples, first.pcm.samples) << voice.name;
        }
        EXPECT_THAT(diagnostics.all(), IsEmpty());
    }
}

TEST(Speaking, NeitherOrderNorJobsChangeASample) {
    constexpr int units = 12;
    std::vector<SpokenUnit> alone(units);
    CollectedDiagnostics diagnostics;
    SpeakerPool one(speaker_program(), breathy_voice(), 1);
    for (int i = 0; i < units; ++i)
        alone[static_cast<std::size_t>(i)] = one.speak(article_paragraph(i), diagnostics);

    SpeakerPool four(speaker_program(), breathy_voice(), 4);
    std::vector<std::future<SpokenUnit>> together;
    for (int i = units - 1; i >= 0; --i) {
        together.push_back(
            std::async(std::launch::async, [&, i] { return four.speak(article_paragraph(i), diagnostics); }));
    }
    for (int i = 0; i < units; ++i) {
        const SpokenUnit spoken = together[static_cast<std::size_t>(units - 1 - i)].get();
        EXPECT_EQ(spoken.pcm.samples, alone[static_cast<std::size_t>(i)].pcm.samples) << i;
    }
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(Speaking, SilenceBetweenSentencesIsExact) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    const SpokenUnit close = pool.speak(unit({"One thing.", "Then another."}, {0}), diagnostics);
    const SpokenUnit apart = pool.speak(unit({"One thing.", "Then another."}, {5000}), diagnostics);
    ASSERT_EQ(apart.pcm.length(), close.pcm.length() + Frames{5000});
    ASSERT_EQ(apart.times.size(), 4U);
    const auto begin = apart.pcm.samples.begin() + close.times[2].start.count;
    EXPECT_TRUE(std::all_of(begin, begin + 5000, [](std::int16_t sample) { return sample == 0; }));
    EXPECT_EQ(apart.times[1].start, close.times[1].start);
    EXPECT_EQ(apart.times[2].start, close.times[2].start + Frames{5000});
}

TEST(Speaking, EveryTokenHasItsTime) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    const SpeechUnit paragraph = article_paragraph(7);
    const SpokenUnit spoken = pool.speak(paragraph, diagnostics);
    expect_sound(paragraph, spoken);
    EXPECT_EQ(spoken.times.front().start, Frames{0});
    EXPECT_GT(spoken.times.back().start, Frames{22050});
}

TEST(Speaking, PhonemesReplaceTheSpelling) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    SpeechUnit spelt = unit({"Doctor Khan spoke."});
    const SpokenUnit as_spelt = pool.speak(spelt, diagnostics);
    spelt.sentences[0].tokens[1].ipa = "ˈʃuːbət";
    const SpokenUnit as_given = pool.speak(spelt, diagnostics);
    EXPECT_NE(as_given.pcm.samples, as_spelt.pcm.samples);
    expect_sound(spelt, as_given);
    spelt.sentences[0].tokens[1].text = "quite another word";
    EXPECT_EQ(pool.speak(spelt, diagnostics).pcm.samples, as_given.pcm.samples);
}

TEST(Speaking, ATokenWithoutASoundTakesNoTimeAndIsReported) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    const SpokenUnit plain = pool.speak(unit({"Well done."}), diagnostics);
    const SpokenUnit with_emoji = pool.speak(unit({"Well 😀 done. ★"}), diagnostics);
    EXPECT_EQ(with_emoji.pcm.samples, plain.pcm.samples);
    ASSERT_EQ(with_emoji.unspoken.size(), 2U);
    EXPECT_EQ(with_emoji.unspoken[0].first, 2U);
    EXPECT_EQ(with_emoji.unspoken[0].last, 3U);
    EXPECT_EQ(with_emoji.times[1].start, with_emoji.times[2].start);
    EXPECT_EQ(with_emoji.times[3].start, with_emoji.pcm.length());
    ASSERT_EQ(diagnostics.all().size(), 2U);
    EXPECT_EQ(diagnostics.all()[0].where, "paragraph 1");
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("😀"));
}

TEST(Speaking, ALetterIsSaidAsOftenAsItIsWritten) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    EXPECT_EQ(pool.phonemes({sentence("B B B B B B B")}).front().own, "b'i: b'i: b'i: b'i: b'i: b'i: b'i:");
}

TEST(Speaking, NothingIsNoSound) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    EXPECT_THAT(pool.speak({}, diagnostics).pcm.samples, IsEmpty());
    EXPECT_THAT(pool.speak(unit({""}), diagnostics).times, IsEmpty());
    EXPECT_THAT(pool.phonemes({}), IsEmpty());
}

/// A speaker must not die with the thread that needed it first.
TEST(Speaking, SpeakersOutliveTheThreadsThatUsedThem) {
    std::unique_ptr<SpeakerPool> pool;
    CollectedDiagnostics diagnostics;
    std::thread([&] { pool = std::make_unique<SpeakerPool>(speaker_program(), plain_voice(), 2); }).join();
    for (int i = 0; i < 3; ++i) {
        std::vector<std::thread> threads;
        for (int t = 0; t < 2; ++t) {
            threads.emplace_back(
                [&] { EXPECT_FALSE(pool->speak(article_paragraph(i), diagnostics).pcm.samples.empty()); });
        }
        for (std::thread& thread : threads) thread.join();
    }
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

TEST(Speaking, AfterAStopEveryCallIsInterrupted) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    pool.stop();
    pool.stop();
    CollectedDiagnostics diagnostics;
    try {
        static_cast<void>(pool.speak(article_paragraph(1), diagnostics));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::interrupted);
    }
    EXPECT_THROW(static_cast<void>(pool.phonemes({sentence("Hello.")})), Error);
}

TEST(Speaking, AVeryLongSentenceIsSpokenToItsEnd) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    std::string text;
    for (int i = 0; i < 400; ++i) text += "and so the story went on ";
    const SpeechUnit paragraph = unit({text + "until it ended."});
    const SpokenUnit spoken = pool.speak(paragraph, diagnostics);
    expect_sound(paragraph, spoken);
    EXPECT_GT(to_milliseconds(spoken.times.back().start, pool.rate()), Milliseconds{300'000});
    EXPECT_THAT(diagnostics.all(), IsEmpty());
}

}  // namespace
}  // namespace audio_edition

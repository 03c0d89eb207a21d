// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine may do wrong costs the word that makes it do so, and nothing else.
#include <cstdlib>

#include <gmock/gmock.h>

#include "base/error.h"
#include "faulty_pool.h"

namespace audio_edition {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// The sound of "alpha", then silence in place of the word, then the sound of "omega".
std::vector<std::int16_t> sound_around(const std::string& word) {
    std::vector<std::int16_t> samples;
    const auto say = [&](const std::string& text) {
        for (const char letter : text) samples.insert(samples.end(), 100, letter);
    };
    say("alpha");
    samples.insert(samples.end(), word.size() * 480, 0);  // 60 ms a character at 8 kHz
    say("omega");
    return samples;
}

class EngineFault : public testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(EngineFault, CostsOnlyTheWordThatCausesIt) {
    const auto& [word, reason] = GetParam();
    SpeakerPool pool = reason == "hung" ? hasty_faulty_pool() : faulty_pool();
    CollectedDiagnostics diagnostics;
    const SpeechUnit text = unit({"alpha " + word + " omega"});
    const SpokenUnit spoken = pool.speak(text, diagnostics);
    expect_sound(text, spoken);
    EXPECT_EQ(spoken.pcm.samples, sound_around(word));
    EXPECT_EQ(spoken.times[1].start, Frames{500});
    EXPECT_EQ(spoken.times[2].start, Frames{500 + static_cast<std::int64_t>(word.size()) * 480});
    ASSERT_THAT(spoken.unspoken, SizeIs(1));
    EXPECT_EQ(spoken.unspoken[0].first, 2U);
    EXPECT_EQ(spoken.unspoken[0].last, 3U);
    EXPECT_THAT(spoken.unspoken[0].reason, HasSubstr(reason));

    ASSERT_THAT(diagnostics.all(), SizeIs(1));
    const Diagnostic& warning = diagnostics.all()[0];
    EXPECT_EQ(warning.severity, Severity::warning);
    EXPECT_EQ(warning.where, "paragraph 1");
    EXPECT_THAT(warning.message, HasSubstr("'" + word + "'"));
    EXPECT_THAT(warning.message, HasSubstr("alpha " + word + " omega"));
    EXPECT_THAT(warning.message, HasSubstr(reason));
}

INSTANTIATE_TEST_SUITE_P(
    Words, EngineFault,
    testing::Values(std::pair("segfault", "SIGSEGV"), std::pair("abort", "SIGABRT"),
                    std::pair("hang", "hung"), std::pair("freeze", "hung"),
                    std::pair("close-and-hang", "hung"), std::pair("leave", "exit status 3"),
                    std::pair("leave-happily", "exit status 0"), std::pair("refuse", "refused"),
                    std::pair("babble", "garbled"), std::pair("lie", "garbled"),
                    std::pair("flood", "on and on"), std::pair("deaf-flood", "hung"),
                    std::pair("lose-token", "lost the place"), std::pair("misplace-token", "lost the place"),
                    std::pair("misnumber-token", "lost the place"),
                    std::pair("double-token", "lost the place"), std::pair("connect", "SIGSYS"),
                    std::pair("run", "SIGSYS"), std::pair("fork", "SIGSYS"), std::pair("trace", "SIGSYS")),
    [](const auto& info) {
        std::string name = info.param.first;
        std::erase(name, '-');
        return name;
    });

#if !defined(__SANITIZE_ADDRESS__)  // under which memory has no limit
TEST(EngineFaults, MemoryHasALimit) {
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    const SpokenUnit spoken = pool.speak(unit({"alpha eat omega"}), diagnostics);
    ASSERT_THAT(spoken.unspoken, SizeIs(1));
    EXPECT_THAT(spoken.unspoken[0].reason, HasSubstr("memory"));
}
#endif

TEST(EngineFaults, FilesCannotBeMadeNorOtherProcessesKilled) {
    const std::string path = testing::TempDir() + "the-engine-was-here";
    ::setenv("FAULTY_FILE", path.c_str(), 1);
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    EXPECT_THAT(pool.speak(unit({"alpha write-file kill-parent omega"}), diagnostics).unspoken, IsEmpty());
    EXPECT_THAT(diagnostics.all(), IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(EngineFaults, TheRestOfTheUnitIsSpoken) {
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    const SpeechUnit text =
        unit({"one abort two segfault three", "four five", "six leave", "lose-token seven eight nine ten"},
             {1000});
    const SpokenUnit first = pool.speak(text, diagnostics);
    expect_sound(text, first);
    EXPECT_THAT(first.unspoken, SizeIs(4));
    EXPECT_THAT(diagnostics.all(), SizeIs(4));
    EXPECT_EQ(pool.speak(text, diagnostics).pcm.samples, first.pcm.samples);
}

TEST(EngineFaults, TheRestOfTheUnitSoundsAsItWouldWithout) {
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    const SpokenUnit whole = pool.speak(unit({"one two.", "three four."}, {1000}), diagnostics);
    const SpokenUnit broken = pool.speak(unit({"one two.", "three four. abort"}, {1000}), diagnostics);
    ASSERT_GT(broken.pcm.samples.size(), whole.pcm.samples.size());
    EXPECT_TRUE(std::equal(whole.pcm.samples.begin(), whole.pcm.samples.end(), broken.pcm.samples.begin()));
}

TEST(EngineFaults, AMixOfThemOnManyThreadsIsContained) {
    SpeakerPool pool = faulty_pool(3);
    CollectedDiagnostics diagnostics;
    std::vector<std::thread> threads;
    for (int t = 0; t < 6; ++t) {
        threads.emplace_back([&, t] {
            for (const std::string word : {"abort", "leave", "lose-token", "segfault", "babble"}) {
                const std::string other = "word" + std::to_string(t);
                const SpokenUnit spoken = pool.speak(unit({other + " " + word + " " + other}), diagnostics);
                EXPECT_THAT(spoken.unspoken, SizeIs(1)) << word;
                EXPECT_EQ(spoken.pcm.samples.size(), 1000 + word.size() * 480) << word;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_THAT(diagnostics.all(), SizeIs(30));
}

TEST(EngineFaults, APronunciationThatFailsGivesWayToTheSpelling) {
    SpeakerPool pool = faulty_pool();
    CollectedDiagnostics diagnostics;
    SpeechUnit text = unit({"alpha beta omega"});
    text.sentences[0].tokens[1].ipa = "ˈbiːtə";
    text.sentences[0].tokens[1].text = "beta";
    EXPECT_THAT(pool.speak(text, diagnostics).unspoken, IsEmpty());
    EXPECT_THAT(diagnostics.all(), IsEmpty());
    text.sentences[0].tokens[1].ipa = "abort";
    const SpokenUnit spoken = pool.speak(text, diagnostics);
    EXPECT_THAT(spoken.unspoken, IsEmpty());
    EXPECT_EQ(spoken.pcm.samples, pool.speak(unit({"alpha beta omega"}), diagnostics).pcm.samples);
    ASSERT_THAT(diagnostics.all(), SizeIs(2));
    EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("its pronunciation failed"));
    EXPECT_EQ(diagnostics.all()[1].severity, Severity::note);
    EXPECT_THAT(diagnostics.all()[1].message, HasSubstr("spoken in pieces"));
}

TEST(EngineFaults, PhonemesOfABatchLackOnlyTheWordThatFails) {
    SpeakerPool pool = faulty_pool();
    const auto lines = pool.phonemes(
        {sentence("one two"), sentence("three abort four"), sentence("segfault"), sentence("five")});
    std::vector<std::string> own;
    for (const Pronunciation& line : lines) own.push_back(line.own);
    EXPECT_THAT(own, testing::ElementsAre("one two", "three four", "", "five"));
}

TEST(EngineFaults, ASpeakerThatDiesAtStartIsUnavailable) {
    Voice voice = faulty_voice();
    voice.settings["voice"] = "deadly";
    try {
        const SpeakerPool pool(faulty_program(), voice, 1);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::unavailable);
        EXPECT_THAT(error.what(), HasSubstr("exit status 5"));
    }
}

}  // namespace
}  // namespace audio_edition

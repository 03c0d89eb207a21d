// SPDX-License-Identifier: GPL-3.0-or-later
// The engine drops marks in ways it tells nobody. A sentence that loses one is spoken in pieces, with a note;
// so that no note comes means that every mark came back at the first attempt.
#include <gmock/gmock.h>

#include "speak/voice_folders.h"
#include "speech.h"

namespace audio_edition {
namespace {

/// Subjects, verbs, objects and ends of many shapes, each combined with each: 8 x 6 x 6 x 5 sentences.
std::vector<std::string> combined_sentences() {
    const std::vector<std::string> subjects = {
        "The old lighthouse keeper",
        "Nobody",
        "\"Well,\" she said, and",
        "In nineteen eighty-four, A",
        "Mister O'Neill of the United States",
        "One, two, three, four: the",
        "U.S forces and the E.U",
        "(As it happens) I",
    };
    const std::vector<std::string> verbs = {"of the",
                                            "went — quite slowly — to",
                                            "has; had; would have had",
                                            "didn't, couldn't and wouldn't see",
                                            "is a",
                                            "asked: why not"};
    const std::vector<std::string> objects = {
        "people of the town",
        "end",
        "a b c d e f g",
        "twenty-two hundred and fifty point oh five",
        "supercalifragilisticexpialidocious antidisestablishmentarianism",
        "Łódź, café, naïve Zoë",
    };
    const std::vector<std::string> ends = {".", "?", "!", "…", ""};
    std::vector<std::string> sentences;
    for (const std::string& subject : subjects) {
        for (const std::string& verb : verbs) {
            for (const std::string& object : objects) {
                const std::string& end = ends[sentences.size() % ends.size()];
                sentences.push_back(subject + " " + verb + " " + object + end);
            }
        }
    }
    return sentences;
}

const std::vector<std::string> awkward_sentences = {
    "a",
    "I.",
    "B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B B "
    "B B",
    "the the the the the the the the the the the the the the the the the the the the the the the the the the "
    "the",
    "Go! Stop! Go! Stop! Go! Stop!",
    "Really?! Yes. No. Maybe. So. Be. It.",
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
    "sixteen",
    "x = y + z - 5 % of $ 100 @ home # 7 * 3 / 2",
    "and & or < not > but",
    "He said . and then ? and then",
    "Mr. Smith met Dr. Jones at St. James's, No. 5, J. R. R. Tolkien Ave., Washington D.C. at 5 p.m. on Jan. "
    "5.",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 "
    "38",
    "- - - a - - -",
    "' ' ' ' '",
    "Émile Zola's Thérèse Raquin, Dvořák's Rusalka and Gödel's Unvollständigkeitssatz",
    "HTML, XML, SSML, NASA, NATO, UNESCO, the BBC, a CD, an MP3 and USB-C.",
};

void expect_every_mark(SpeakerPool& pool, const std::string& text) {
    const SpeechUnit paragraph = unit({text});
    CollectedDiagnostics diagnostics;
    const SpokenUnit spoken = pool.speak(paragraph, diagnostics);
    expect_sound(paragraph, spoken);
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        EXPECT_EQ(diagnostic.severity, Severity::warning) << text << ": " << diagnostic.message;
    }
}

TEST(Marks, ComeBackForEveryTokenOfCombinedSentences) {
    const std::vector<std::string> sentences = combined_sentences();
    ASSERT_GE(sentences.size(), 200U);
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    for (const std::string& text : sentences) expect_every_mark(pool, text);
}

TEST(Marks, ComeBackForEveryTokenOfAwkwardSentences) {
    for (const std::string name : {"amber", "arthur", "paige", "dash"}) {
        SpeakerPool pool(speaker_program(), find_voice(name, voices_folder()), 1);
        for (const std::string& text : awkward_sentences) expect_every_mark(pool, text);
    }
}

TEST(Marks, ComeBackBeforeAndAfterPhonemes) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    const SpeechUnit paragraph = {
        {{{{.token = 0, .text = "Imran Khan", .ipa = "ɪmˈrɑːn ˈkɑːn", .punctuation = ","},
           {.token = 2, .text = "a"},
           {.token = 4, .text = "cat", .ipa = "ˈkæt", .punctuation = "?"},
           {.token = 6, .text = "dog", .ipa = "ˈdɒɡ", .punctuation = "."},
           {.token = 8, .text = "fish", .ipa = "ˈfɪʃ"}},
          {}}},
        "paragraph 1"};
    expect_sound(paragraph, pool.speak(paragraph, diagnostics));
    EXPECT_THAT(diagnostics.all(), testing::IsEmpty());
}

TEST(Marks, StandBeforeTheWordsTheyName) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    CollectedDiagnostics diagnostics;
    const SpokenUnit spoken = pool.speak(unit({"Zebra, elephant, hippopotamus."}), diagnostics);
    const SpokenUnit first = pool.speak(unit({"Zebra,"}), diagnostics);
    ASSERT_EQ(spoken.times.size(), 3U);
    EXPECT_GT(spoken.times[1].start, first.pcm.length());
    EXPECT_LT(spoken.times[1].start, first.pcm.length() + to_frames(Milliseconds{300}, pool.rate()));
}

}  // namespace
}  // namespace audio_edition

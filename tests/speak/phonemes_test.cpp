// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "speak/voice_folders.h"
#include "speech.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::Field;

auto own(const std::string& phonemes) {
    return Field(&Pronunciation::own, phonemes);
}

TEST(Phonemes, AreThoseTheEngineSpeaks) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    EXPECT_THAT(pool.phonemes({sentence("Hello there, world."), sentence("The cat sat.")}),
                ElementsAre(own("h@l'oU D'e@ w'3:ld"), own("D@2 k'at s'at")));
}

TEST(Phonemes, ShowThoseThatReplaceASpelling) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    SpeechSentence khan = sentence("Khan went.");
    khan.tokens[0].ipa = "ɪmˈrɑːn ˈkɑːn";
    EXPECT_THAT(pool.phonemes({khan}),
                ElementsAre(Pronunciation{"ɪmˈɹɑːn ˈkɑːn ˈwɛnt", "Imr'A:n k'A:n w'Ent"}));
}

TEST(Phonemes, GoByTheVoice) {
    SpeakerPool american(speaker_program(), plain_voice(), 1);
    SpeakerPool british(speaker_program(), find_voice("arthur", voices_folder()), 1);
    EXPECT_NE(american.phonemes({sentence("a glass of water")}),
              british.phonemes({sentence("a glass of water")}));
}

TEST(Phonemes, ALineASentenceWhateverItsNeighbours) {
    SpeakerPool pool(speaker_program(), plain_voice(), 1);
    std::vector<SpeechSentence> many;
    for (int i = 0; i < 250; ++i) {
        many.push_back(
            sentence(i % 5 == 4 ? "" : "He read number " + std::to_string(i) + "; the live lead, close."));
    }
    const std::vector<Pronunciation> lines = pool.phonemes(many);
    ASSERT_EQ(lines.size(), many.size());
    for (const std::size_t i : {0U, 4U, 99U, 100U, 101U, 249U}) {
        EXPECT_EQ(lines[i], pool.phonemes({many[i]}).front()) << i;
        EXPECT_EQ(lines[i].own.empty(), i % 5 == 4) << i;
        EXPECT_EQ(lines[i].own.find('\n'), std::string::npos);
    }
}

}  // namespace
}  // namespace audio_edition

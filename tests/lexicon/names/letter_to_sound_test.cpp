// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/letter_to_sound.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/read_file.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

const std::filesystem::path shipped_model =
    std::filesystem::path(AUDIO_EDITION_SOURCE) / "lexicon/cmudict/letter-to-sound.bin";

std::string error_of_model(const std::string& bytes) {
    const ScratchFolder scratch;
    const std::filesystem::path file = scratch / "model.bin";
    std::ofstream(file, std::ios::binary) << bytes;
    try {
        const LetterToSound model(file);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
    return "none";
}

TEST(LetterToSound, SaysWordsOfNoDictionaryAsEnglishWould) {
    const LetterToSound model(shipped_model);
    EXPECT_EQ(model.say("wolverbury").value().ipa, "ˈwʊlvəɹˌbɛɹi");
    EXPECT_EQ(model.say("addlebrook").value().ipa, "ˈædəlˌbɹʊk");
}

TEST(LetterToSound, TellsHowStrangeAWordIs) {
    const LetterToSound model(shipped_model);
    EXPECT_LT(model.say("wolverton").value().cost_per_letter, 2);
    EXPECT_GT(model.say("szczebrzeszyn").value().cost_per_letter, 3);
}

TEST(LetterToSound, SaysNothingForWhatItCannotSpell) {
    const LetterToSound model(shipped_model);
    EXPECT_FALSE(model.say(""));
    EXPECT_FALSE(model.say("Zo"));
    EXPECT_FALSE(model.say("caf\xC3\xA9"));
    EXPECT_FALSE(model.say(std::string(41, 'a')));
}

TEST(LetterToSound, AModelThatIsCutOrChangedIsRefused) {
    const std::string bytes = read_file(shipped_model);
    EXPECT_EQ(error_of_model(bytes), "none");
    EXPECT_THAT(error_of_model("letter-to-sound 2\n"), testing::HasSubstr("not a model of this version"));
    for (const std::size_t size : {0, 5, 18, 22, 400, 100'000})
        EXPECT_THAT(error_of_model(bytes.substr(0, size)), testing::HasSubstr("scripts/letter-to-sound"))
            << size;
    EXPECT_THAT(error_of_model(bytes + "x"), testing::HasSubstr("broken"));
    EXPECT_NE(error_of_model("letter-to-sound 1\n9\n1\n\t-\n"), "none");
    EXPECT_NE(error_of_model("letter-to-sound 1\n2\n99999999\n"), "none");
}

}  // namespace
}  // namespace audio_edition

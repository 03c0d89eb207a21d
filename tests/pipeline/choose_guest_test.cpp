// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/choose_guest.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

/// The voices of the program, and some of a user.
class ChooseGuest : public testing::Test {
  protected:
    /// The name of who reads passages in `language` of a work that `narrator` reads; "" for nobody.
    std::string guest(const std::string& language, const std::string& narrator,
                      const std::vector<std::string>& preferred = {}) {
        const auto voice = choose_guest(Language::parse_or_english(language), find_voice(narrator, folders_),
                                        preferred, folders_);
        return voice ? voice->name : "";
    }

    void give(const std::string& name, const std::string& lines) {
        put(folders_.own_voices / (name + ".toml"),
            "description = \"Mine\"\nengine_voice = \"gmw/de\"\n" + lines);
    }

    ScratchFolder scratch_;
    DataFolders folders_{std::filesystem::path(AUDIO_EDITION_SOURCE) / "voices", {}, scratch_ / "own"};
};

TEST_F(ChooseGuest, IsOfTheNarratorsGender) {
    EXPECT_EQ(guest("fr", "amber"), "elise");
    EXPECT_EQ(guest("fr", "arthur"), "hugo");
    EXPECT_EQ(guest("de", "hugo"), "jonas");
    EXPECT_EQ(guest("en", "hugo"), "miles");
    EXPECT_EQ(guest("en", "elise"), "amber");
}

TEST_F(ChooseGuest, IsOfTheVarietyFirst) {
    EXPECT_EQ(guest("es-MX", "amber"), "marisol");
    EXPECT_EQ(guest("es-ES", "amber"), "lucia");
    EXPECT_EQ(guest("pt-PT", "arthur"), "tiago");
    EXPECT_EQ(guest("en-GB", "elise"), "clara");
}

TEST_F(ChooseGuest, IsTheUsualOneWhereNothingIsKnownOfTheNarrator) {
    give("nemo", "language = \"en-US\"\n");
    EXPECT_EQ(guest("fr", "nemo"), "elise");
}

TEST_F(ChooseGuest, IsTheEnginesOwnWhereThereIsNoFile) {
    EXPECT_EQ(guest("cy", "amber"), "cy");
}

TEST_F(ChooseGuest, IsTheNarratorWhoSpeaksTheLanguage) {
    EXPECT_EQ(guest("en-GB", "amber"), "amber");
}

TEST_F(ChooseGuest, IsNobodyWhoWouldNotBeUnderstood) {
    EXPECT_EQ(guest("th", "amber"), "");
}

TEST_F(ChooseGuest, IsAPartnerBeforeAllOthers) {
    give("resi", "language = \"de-AT\"\ngender = \"female\"\n");
    give("otto", "language = \"en-US\"\ngender = \"male\"\npartners = [\"resi\", \"elise\"]\n");
    EXPECT_EQ(guest("de", "otto"), "resi");
    EXPECT_EQ(guest("de", "otto", {"greta"}), "resi");
    EXPECT_EQ(guest("fr", "otto"), "elise");
    EXPECT_EQ(guest("it", "otto"), "marco");
}

TEST_F(ChooseGuest, IsAPreferredVoiceBeforeThoseOfTheProgram) {
    EXPECT_EQ(guest("de", "amber", {"hugo", "jonas"}), "jonas");
}

TEST_F(ChooseGuest, CannotBeAPartnerThatIsMissing) {
    give("otto", "language = \"en-US\"\npartners = [\"nobody\"]\n");
    EXPECT_EQ(error_of([&] { static_cast<void>(guest("de", "otto")); }).kind(), ErrorKind::unavailable);
}

}  // namespace
}  // namespace audio_edition

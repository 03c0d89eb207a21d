// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/model_card.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"

namespace audio_edition {
namespace {

TEST(ModelCard, TellsTheLicenceAndWhatTheVoiceWasTrainedFrom) {
    const ModelCard card = read_model_card(joe_card);
    EXPECT_EQ(card.licence, "CC0");
    EXPECT_EQ(card.trained, "Finetuned from U.S. English lessac voice (medium quality).");
}

TEST(ModelCard, SaysWhereALicenceIsThatIsElsewhere) {
    EXPECT_EQ(read_model_card("## Dataset\n* URL: https://example.org/x\n* License: See URL\n").licence,
              "See URL (https://example.org/x)");
    EXPECT_EQ(read_model_card("## Dataset\n* License: See the URL\n").licence, "See the URL")
        << "there is none to add";
    EXPECT_EQ(read_model_card("* License: https://example.org/licence.html\n").licence,
              "https://example.org/licence.html");
}

TEST(ModelCard, TakesEveryWayOfWritingIt) {
    EXPECT_EQ(read_model_card("- licence: CC BY 4.0\r\n").licence, "CC BY 4.0");
    EXPECT_EQ(read_model_card("License: MIT").licence, "MIT");
    EXPECT_EQ(read_model_card("* LICENSE: a\n## Other\n* License: b\n").licence, "a; b");
    EXPECT_EQ(read_model_card("## Training\n\n* Trained from scratch\n* 1000 epochs\n").trained,
              "Trained from scratch 1000 epochs");
}

TEST(ModelCard, TakesNothingThatOnlyLooksLikeIt) {
    EXPECT_EQ(read_model_card("Licensed to nobody: all\nThe license is unknown\n").licence, "");
    EXPECT_EQ(read_model_card("Training took a day.\n## Dataset\nPeople training: many\n").trained, "");
    EXPECT_EQ(read_model_card("* License:\n").licence, "");
    EXPECT_EQ(read_model_card("").licence, "");
}

TEST(ModelCard, WhatItSaysIsOneShortHarmlessLine) {
    const ModelCard card = read_model_card("* License: \x1b[31mred\x1b[0m\t" + std::string(1000, 'x') +
                                           "\n## Training\na\n\nb\n");
    EXPECT_THAT(card.licence, testing::StartsWith("[31mred[0m xx"));
    EXPECT_LE(card.licence.size(), 310U);
    EXPECT_EQ(card.trained, "a b");
    EXPECT_EQ(read_model_card("* License: \xff\n").licence, "\xEF\xBF\xBD");
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/nearest_name.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

const std::vector<std::string> commands{"build",   "batch",  "outline", "normalize", "phonemes", "explain",
                                        "lexicon", "voices", "verify",  "cache",     "feed"};

TEST(NearestName, IsASlipAway) {
    EXPECT_EQ(nearest_name("biuld", commands), "build") << "swapped";
    EXPECT_EQ(nearest_name("buld", commands), "build") << "missing";
    EXPECT_EQ(nearest_name("builld", commands), "build") << "added";
    EXPECT_EQ(nearest_name("buikd", commands), "build") << "changed";
    EXPECT_EQ(nearest_name("BUILD", commands), "build") << "shouted";
    EXPECT_EQ(nearest_name("normalise", commands), "normalize");
    EXPECT_EQ(nearest_name("fed", {"feed"}), "feed");
}

TEST(NearestName, MayBeWrittenInPart) {
    EXPECT_EQ(nearest_name("outl", commands), "outline");
    EXPECT_EQ(nearest_name("norm", commands), "normalize");
    EXPECT_EQ(nearest_name("note", {"note-marks", "notes-on-notes"}), std::nullopt) << "it could be either";
}

TEST(NearestName, IsNotGuessedFromAfar) {
    EXPECT_EQ(nearest_name("sing", commands), std::nullopt);
    EXPECT_EQ(nearest_name("play", commands), std::nullopt);
    EXPECT_EQ(nearest_name("ogg", {"mp3", "wav", "flac", "m4b", "opus"}), std::nullopt);
    EXPECT_EQ(nearest_name("x", {"y"}), std::nullopt) << "every letter is a slip away from every other";
    EXPECT_EQ(nearest_name("", commands), std::nullopt);
    EXPECT_EQ(nearest_name(std::string(100'000, 'b'), commands), std::nullopt);
}

TEST(NearestName, OfSeveralIsTheNearest) {
    EXPECT_EQ(nearest_name("ntes", {"note-marks", "note", "notes"}), "notes");
    EXPECT_EQ(nearest_name("pge", {"page", "pages"}), "page");
}

TEST(DidYouMean, EndsAMessage) {
    EXPECT_EQ(did_you_mean("ambr", {"amber", "arthur"}), "; did you mean amber?");
    EXPECT_EQ(did_you_mean("sandra", {"amber", "arthur"}), "");
}

TEST(Listed, ReadsAsAPersonWritesIt) {
    EXPECT_EQ(listed({"mp3"}), "mp3");
    EXPECT_EQ(listed({"mp3", "wav"}), "mp3 or wav");
    EXPECT_EQ(listed({"mp3", "wav", "flac"}, "and"), "mp3, wav and flac");
    EXPECT_EQ(listed({}), "");
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/manifest/manifest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

Manifest small_manifest() {
    Manifest manifest;
    manifest.title = "The Pier";
    manifest.author = "Ida Holm";
    manifest.language = "en-GB";
    manifest.language_basis = "declared";
    manifest.source = {"pier.txt", "0123456789abcdef0123456789abcdef", "UTF-8"};
    manifest.sound = {"audio-edition 0.1.0", "amber", "espeak-ng 1.51", "lame 3.100", "mp3", 64, 3};
    manifest.rate = {22050};
    manifest.length = {66150};
    manifest.sections = {{"opening", "The Pier", 1, {0}, {22050}, "clips/01-opening.mp3"},
                         {"the-storm", "The Storm", 2, {22050}, {44100}, ""}};
    manifest.files = {{"the-pier.mp3", 24000, "fedcba9876543210fedcba9876543210", {66150}}};
    manifest.skipped = {{"byline", {10, 21}, "by Ida Holm"}};
    manifest.unspoken = {{"the-storm", "zzz", "the engine crashed"}};
    manifest.account = {120, 111, 9};
    return manifest;
}

TEST(Manifest, ComesBackAsItWasWritten) {
    const std::string text = to_json_text(small_manifest());
    const Manifest read = parse_manifest(text, "edition.json");
    EXPECT_EQ(to_json_text(read), text);
    EXPECT_EQ(read.language_basis, "declared");
    EXPECT_EQ(read.sections[1].start, Frames{22050});
    EXPECT_EQ(read.skipped[0].span, (ByteSpan{10, 21}));
}

TEST(Manifest, TellsFurtherFormatsWhereThereAreAny) {
    Manifest manifest = small_manifest();
    EXPECT_EQ(to_json_text(manifest).find("further_formats"), std::string::npos);
    manifest.sound.further = {{"m4b", "ffmpeg aac"}};
    const Manifest read = parse_manifest(to_json_text(manifest), "edition.json");
    ASSERT_EQ(read.sound.further.size(), 1U);
    EXPECT_EQ(read.sound.further[0].format, "m4b");
    manifest.sound.further = {{"../m4b", "ffmpeg aac"}};
    EXPECT_EQ(
        error_of([&] { static_cast<void>(parse_manifest(to_json_text(manifest), "edition.json")); }).kind(),
        ErrorKind::broken_input);
}

TEST(Manifest, TellsTheLicenceOfAVoiceThatHasOne) {
    Manifest manifest = small_manifest();
    EXPECT_EQ(to_json_text(manifest).find("licence"), std::string::npos);
    manifest.sound.licence = "CC0";
    EXPECT_EQ(parse_json(to_json_text(manifest), "edition.json").at("sound").at("licence"), "CC0");
    EXPECT_EQ(parse_manifest(to_json_text(manifest), "edition.json").sound.licence, "CC0");
}

TEST(Manifest, HoldsDateAndDescriptionOnlyWhereThereAreSome) {
    Manifest manifest = small_manifest();
    EXPECT_FALSE(parse_json(to_json_text(manifest), "edition.json").contains("description"));
    manifest.date = "2024-03-05T06:00:00Z";
    manifest.description = "A storm, and what it left.";
    const Manifest read = parse_manifest(to_json_text(manifest), "edition.json");
    EXPECT_EQ(read.date, manifest.date);
    EXPECT_EQ(read.description, manifest.description);
}

TEST(Manifest, GivesTimesInSamplesAndMilliseconds) {
    const Json json = parse_json(to_json_text(small_manifest()), "edition.json");
    EXPECT_EQ(json.at("length").at("samples"), 66150);
    EXPECT_EQ(json.at("length").at("ms"), 3000);
    EXPECT_EQ(json.at("sections").at(1).at("start").at("ms"), 1000);
}

TEST(Manifest, IsValidJsonWhateverTheTitle) {
    Manifest manifest = small_manifest();
    manifest.title = "A \"quote\" \\ and \xFF and \n";
    EXPECT_NO_THROW(static_cast<void>(parse_manifest(to_json_text(manifest), "edition.json")));
}

TEST(Manifest, NamesTheMemberThatIsWrong) {
    const auto message = [](const std::function<void(Json&)>& change) {
        Json json = parse_json(to_json_text(small_manifest()), "edition.json");
        change(json);
        const Error error =
            error_of([&] { static_cast<void>(parse_manifest(to_text(json), "edition.json")); });
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return std::string(error.what());
    };
    EXPECT_THAT(message([](Json& json) { json.erase("title"); }),
                HasSubstr("edition.json: title is missing"));
    EXPECT_THAT(message([](Json& json) { json["sections"][1]["start"]["samples"] = -1; }),
                HasSubstr("sections[1].start.samples is not a whole number"));
    EXPECT_THAT(message([](Json& json) { json["sections"][0] = 7; }),
                HasSubstr("sections[0] is not an object"));
    EXPECT_THAT(message([](Json& json) { json["files"] = "none"; }), HasSubstr("files is not a list"));
    EXPECT_THAT(message([](Json& json) { json["files"][0]["bytes"] = 1.5; }), HasSubstr("files[0].bytes"));
    EXPECT_THAT(message([](Json& json) { json["sample_rate"] = 0; }), HasSubstr("sample_rate"));
    EXPECT_THAT(message([](Json& json) { json["version"] = 2; }), HasSubstr("is of version 2"));
    EXPECT_THAT(message([](Json& json) { json["format"] = "recipe"; }),
                HasSubstr("not the manifest of an audio edition"));
    EXPECT_THAT(message([](Json& json) { json = Json::array(); }), HasSubstr("is not an object"));
}

TEST(Manifest, IsFoundInItsFolderOrNot) {
    const ScratchFolder scratch;
    EXPECT_FALSE(find_manifest(scratch.path()));
    EXPECT_FALSE(find_manifest(scratch / "missing"));
    put(scratch / "edition.json", to_json_text(small_manifest()));
    EXPECT_EQ(find_manifest(scratch.path())->title, "The Pier");
    put(scratch / "edition.json", "not JSON");
    EXPECT_EQ(error_of([&] { static_cast<void>(find_manifest(scratch.path())); }).kind(),
              ErrorKind::broken_input);
}

}  // namespace
}  // namespace audio_edition

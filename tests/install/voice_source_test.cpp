// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/voice_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/zip_buffer.h"
#include "install/found_voice.h"
#include "install/given_voices.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> paths_in(const VoiceSource& source) {
    std::vector<std::string> paths;
    for (const GivenFile& file : source.files()) paths.push_back(file.path);
    return paths;
}

TEST(VoiceSource, IsAFolderWithAllBelowIt) {
    const ScratchFolder scratch;
    put(scratch / "b.onnx", "b");
    put(scratch / "deep/er/a.onnx", "aa");
    const auto source = open_voice_source(scratch.path());
    EXPECT_THAT(paths_in(*source), ElementsAre("b.onnx", "deep/er/a.onnx"));
    EXPECT_EQ(source->files()[1].bytes, 2U);
    EXPECT_EQ(source->files()[1].read(10), "aa");
    EXPECT_EQ(source->files()[1].name(), "a.onnx");
    EXPECT_EQ(source->files()[1].folder(), "deep/er/");
}

TEST(VoiceSource, FollowsLinksToFilesAsDownloadersLeaveThem) {
    const ScratchFolder scratch;
    put(scratch / "blobs/1234", "model");
    std::filesystem::create_directories(scratch / "snapshot");
    std::filesystem::create_symlink(scratch / "blobs/1234", scratch / "snapshot/a.onnx");
    std::filesystem::create_symlink(scratch / "snapshot/gone", scratch / "snapshot/b.onnx");
    std::filesystem::create_directory_symlink(scratch / "snapshot", scratch / "snapshot/loop");
    EXPECT_THAT(paths_in(*open_voice_source(scratch / "snapshot")), ElementsAre("a.onnx"));
}

TEST(VoiceSource, IsAZipArchiveWhateverItIsCalled) {
    const ScratchFolder scratch;
    put(scratch / "voice-1.0-py3-none-any.whl", zip_in_memory({{"data/a.onnx", "model"}, {"data/b", "x"}}));
    const auto source = open_voice_source(scratch / "voice-1.0-py3-none-any.whl");
    EXPECT_THAT(paths_in(*source), ElementsAre("data/a.onnx", "data/b"));
    EXPECT_EQ(source->files()[0].read(10), "model");
    EXPECT_THAT(source->files()[0].where(), HasSubstr(".whl data/a.onnx"));
}

TEST(VoiceSource, NamesInAnArchiveAreNeverPlaces) {
    const ScratchFolder scratch;
    put(scratch / "evil.zip",
        zip_in_memory({{"../../evil.onnx", "model"}, {"a\\b.onnx", "x"}, {"/etc/.x", "x"}}));
    const auto source = open_voice_source(scratch / "evil.zip");
    for (const GivenFile& file : source->files()) {
        if (file.path == "../../evil.onnx") {
            EXPECT_EQ(safe_name(file), "evil.onnx");
        } else {
            EXPECT_EQ(error_of([&] { static_cast<void>(safe_name(file)); }).kind(), ErrorKind::broken_input);
        }
    }
}

TEST(VoiceSource, ReadsNoMoreThanALimitWhateverAFileSaysOfItself) {
    const ScratchFolder scratch;
    put(scratch / "bomb.zip", zip_in_memory({{"a.onnx.json", std::string(100'000, ' ')}}));
    put(scratch / "folder/a.onnx.json", std::string(100'000, ' '));
    for (const char* path : {"bomb.zip", "folder"}) {
        const auto source = open_voice_source(scratch / path);
        const Error error = error_of([&] { static_cast<void>(source->files()[0].read(99'999)); });
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_THAT(error.what(), HasSubstr("too large"));
        EXPECT_EQ(source->files()[0].read(100'000).size(), 100'000U);
    }
}

TEST(VoiceSource, ADamagedArchiveAsksForTheFileAgain) {
    const ScratchFolder scratch;
    const std::string whole = zip_in_memory({{"a.onnx", std::string(1000, 'x')}});
    put(scratch / "cut.zip", whole.substr(0, 500));
    std::string flipped = whole;
    flipped[200] = 'y';
    put(scratch / "flipped.zip", flipped);
    EXPECT_THAT(error_of([&] { static_cast<void>(open_voice_source(scratch / "cut.zip")); }).what(),
                HasSubstr("get the file again"));
    const auto source = open_voice_source(scratch / "flipped.zip");
    EXPECT_THAT(error_of([&] { static_cast<void>(source->files()[0].read(10'000)); }).what(),
                HasSubstr("damaged; get the file again"));
}

TEST(VoiceSource, AnotherKindOfArchiveSaysHowToUnpackIt) {
    const ScratchFolder scratch;
    put(scratch / "voice.tar.gz", "\x1f\x8b");
    const Error error = error_of([&] { static_cast<void>(open_voice_source(scratch / "voice.tar.gz")); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_THAT(error.what(), HasSubstr("unpack it"));
}

TEST(VoiceSource, WhatIsNotThereIsNoInput) {
    const ScratchFolder scratch;
    EXPECT_EQ(error_of([&] { static_cast<void>(open_voice_source(scratch / "joe")); }).kind(),
              ErrorKind::no_input);
}

}  // namespace
}  // namespace audio_edition

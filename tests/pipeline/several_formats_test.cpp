// SPDX-License-Identifier: GPL-3.0-or-later
// One edition in several formats: the same units, one folder, one manifest.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/build.h"
#include "base/error.h"
#include "base/scratch.h"
#include "pipeline/edition.h"
#include "pipeline/verify/require_agreement.h"
#include "pipeline/verify/verify_edition.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class SeveralFormatsTest : public testing::Test {
  protected:
    SeveralFormatsTest() { put(scratch_ / "article.txt", small_article()); }

    [[nodiscard]] BuildResult built(const std::vector<AudioFormat>& formats, const std::string& name) const {
        BuildRequest request = request_for(scratch_ / "article.txt", scratch_ / name);
        request.formats = formats;
        request.slug = "bakers";
        request.clips = true;
        request.sidecars = {"words", "page", "epub", "m3u8"};
        return build_edition(request);
    }

    static std::vector<std::string> faults_of(const fs::path& folder) {
        std::vector<std::string> faults;
        static_cast<void>(verify_edition(folder, [&faults](const Check& check) {
            if (!check.fault.empty()) faults.push_back(check.where + ": " + check.fault);
        }));
        return faults;
    }

    const ScratchFolder scratch_;
};

TEST_F(SeveralFormatsTest, AreTheFilesOfEachAlone) {
    auto files = files_in(built({AudioFormat::mp3, AudioFormat::m4b}, "both").folder);
    for (const AudioFormat format : {AudioFormat::mp3, AudioFormat::m4b}) {
        const std::string extension = "." + std::string(name_of(format));
        std::size_t compared = 0;
        for (const auto& [path, bytes] : files_in(built({format}, extension).folder)) {
            if (!path.ends_with(extension)) continue;
            EXPECT_EQ(files[path], bytes) << path;
            ++compared;
        }
        EXPECT_EQ(compared, 4U) << "the book, and a clip for each section";
    }
}

TEST_F(SeveralFormatsTest, AreAllInTheManifestAndVerified) {
    const BuildResult all = built({AudioFormat::opus, AudioFormat::m4b, AudioFormat::wav}, "all");
    const Manifest manifest = manifest_of(all.folder);
    EXPECT_EQ(manifest.sound.format, "opus");
    EXPECT_EQ(manifest.files.size(), 3 * (1 + manifest.sections.size()));
    EXPECT_EQ(all.book.extension(), ".opus") << "the first is the one that is named";
    EXPECT_THAT(faults_of(all.folder), IsEmpty());
}

TEST_F(SeveralFormatsTest, AreEachReadBack) {
    const BuildResult both = built({AudioFormat::mp3, AudioFormat::m4b, AudioFormat::opus}, "both");
    Manifest manifest = manifest_of(both.folder);
    manifest.sections[1].title = "Another Title";
    put(both.folder / manifest_name, to_json_text(manifest));
    const auto faults = faults_of(both.folder);
    for (const char* book : {"bakers.mp3", "bakers.m4b", "bakers.opus"})
        EXPECT_THAT(faults, Contains(std::string(book) +
                                     ": chapter 'Another Title' is called 'A Quarrel over Flour'"));
}

TEST_F(SeveralFormatsTest, MakeTheEpubOfTheFirstThatItPlays) {
    const BuildResult result = built({AudioFormat::opus, AudioFormat::mp3}, "epub");
    EXPECT_TRUE(fs::exists(result.folder / "bakers.epub"));
}

TEST_F(SeveralFormatsTest, AreNotNamedTwice) {
    const Error error = error_of([&] {
        static_cast<void>(built({AudioFormat::mp3, AudioFormat::mp3}, "twice"));
    });
    EXPECT_EQ(error.kind(), ErrorKind::usage);
}

TEST_F(SeveralFormatsTest, WhatDoesNotAgreeIsNotPublished) {
    const BuildResult result = built({AudioFormat::mp3, AudioFormat::m4b}, "agree");
    Manifest manifest = manifest_of(result.folder);
    EXPECT_NO_THROW(require_agreement(result.folder, manifest, VerifyDepth::agreement));
    manifest.sections[1].start += Frames{2205};
    manifest.sections[0].length += Frames{2205};
    manifest.sections[1].length = manifest.sections[1].length - Frames{2205};
    const Error error = error_of([&] { require_agreement(result.folder, manifest, VerifyDepth::agreement); });
    EXPECT_EQ(error.kind(), ErrorKind::internal);
    EXPECT_THAT(error.message(), HasSubstr("nothing was published"));
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/content_key.h"

#include <set>

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

class ContentKey : public testing::Test {
  protected:
    ContentKey() {
        put(scratch_ / "voices/amber.toml", "one");
        put(scratch_ / "lexicon/names.tsv", "names");
    }

    /// As a run of its own would have it.
    [[nodiscard]] std::string key(const BuildRequest& options, const SourceBytes& source = {"text", ".txt"},
                                  const std::string& engine = "1.51") const {
        ContentKeys keys({scratch_ / "voices", scratch_ / "lexicon"}, {"espeak-ng", engine});
        return keys.key_of(options, source);
    }

    ScratchFolder scratch_;
};

TEST_F(ContentKey, FollowsFromContentsOptionsAndVersions) {
    BuildRequest with_clips;
    with_clips.clips = true;
    const std::set<std::string> keys{key({}), key({}, {"Text", ".txt"}), key({}, {"text", ".html"}),
                                     key({}, {"text", ".txt"}, "1.52"), key(with_clips)};
    EXPECT_EQ(keys.size(), 5U);
}

TEST_F(ContentKey, FollowsFromThePictureThatAPageHasForItsCover) {
    const SourceBytes page{
        "<title>Rain</title><meta property=og:image content=pier_files/rain.png><p>It rained.", ".html"};
    BuildRequest request;
    request.source = scratch_ / "inbox/pier.html";
    put(request.source, page.bytes);
    const std::string alone = key(request, page);
    EXPECT_EQ(alone, key({}, page)) << "where it lies does not matter";
    put(scratch_ / "inbox/pier_files/rain.png", "red");
    const std::string red = key(request, page);
    put(scratch_ / "inbox/pier_files/rain.png", "blue");
    const std::string blue = key(request, page);
    put(scratch_ / "inbox/pier_files/other.png", "green");
    EXPECT_EQ(key(request, page), blue) << "nobody names that one";
    EXPECT_EQ((std::set<std::string>{alone, red, blue}.size()), 3U);
    request.cover = scratch_ / "own.png";
    put(request.cover, "own");
    const std::string own = key(request, page);
    put(scratch_ / "inbox/pier_files/rain.png", "red");
    EXPECT_EQ(key(request, page), own);
}

TEST_F(ContentKey, FollowsFromNothingElse) {
    BuildRequest another;
    another.source = "another-name.txt";
    another.output = "elsewhere";
    another.jobs = 7;
    EXPECT_EQ(key(another), key({}));
}

}  // namespace
}  // namespace audio_edition

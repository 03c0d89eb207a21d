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

TEST_F(ContentKey, FollowsFromNothingElse) {
    BuildRequest another;
    another.source = "another-name.txt";
    another.output = "elsewhere";
    another.jobs = 7;
    EXPECT_EQ(key(another), key({}));
}

}  // namespace
}  // namespace audio_edition

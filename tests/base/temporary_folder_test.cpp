// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_folder.h"

#include <cstdlib>
#include <optional>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "scratch.h"

namespace audio_edition {
namespace {

/// $TMPDIR is another one while it lives.
class TemporaryFolders {
  public:
    explicit TemporaryFolders(const std::string& folder) {
        if (const char* before = std::getenv("TMPDIR")) before_ = before;
        ::setenv("TMPDIR", folder.c_str(), 1);
    }
    ~TemporaryFolders() {
        if (before_) {
            ::setenv("TMPDIR", before_->c_str(), 1);
        } else {
            ::unsetenv("TMPDIR");
        }
    }

  private:
    std::optional<std::string> before_;
};

TEST(TemporaryFolder, IsOfOneUserAndGoesWithAllThatIsInIt) {
    const ScratchFolder scratch;
    const TemporaryFolders here(scratch.path());
    {
        const TemporaryFolder folder;
        EXPECT_EQ(folder.path().parent_path(), scratch.path());
        struct stat status {};
        ASSERT_EQ(::stat(folder.path().c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0700U);
        std::filesystem::create_directories(folder.path() / "out/clips");
        put(folder.path() / "out/clips/01.mp3", "sound");
    }
    EXPECT_TRUE(std::filesystem::is_empty(scratch.path()));
}

TEST(TemporaryFolder, NamesTheFolderThatThereIsNot) {
    const TemporaryFolders nowhere("/nowhere");
    const Error error = error_of([] { const TemporaryFolder folder; });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_EQ(error.where(), "/nowhere");
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

namespace audio_edition {

/// A folder that is replaced whole or not at all.
///
/// Files are written under `path()`, a hidden folder beside `destination`. `commit` syncs them and swaps
/// the two folders in one step (renameat2 RENAME_EXCHANGE; two renames where the file system lacks it).
/// What stood in the old folder and is not ours is carried over: `is_ours` answers for each top-level
/// name of the old folder whether it may go.
///
///     StagedFolder folder("out/my-article");
///     write(folder.path() / "my-article.mp3");
///     folder.commit([](const auto& name) { return name == "my-article.mp3"; });
///
/// The destructor removes what was not committed. Throws Error like AtomicFile.
class StagedFolder {
  public:
    explicit StagedFolder(std::filesystem::path destination);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return staging_; }
    void commit(const std::function<bool(const std::filesystem::path& name)>& is_ours);

  private:
    std::filesystem::path destination_;
    std::filesystem::path staging_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include "base/folder_lock.h"

namespace audio_edition {

/// A folder that is replaced whole or not at all.
///
/// Files are written under `path()`, a hidden folder beside `destination`. `commit` syncs them, so they need
/// no sync of their own, and swaps the two folders in one step (renameat2 RENAME_EXCHANGE; two renames where
/// the file system lacks it). What stood in the old folder and is not ours is carried over: `is_ours` answers
/// for each top-level name of the old folder whether it may go. Where both folders have a name, the new one's
/// stays.
///
///     StagedFolder folder("out/my-article");
///     write(folder.path() / "my-article.mp3");
///     folder.commit([](const auto& name) { return name == "my-article.mp3"; });
///
/// The destructor removes what was not committed. Missing folders above `destination` are made, and stay.
/// The new folder has the permissions of the old one.
///
/// Throws Error (cannot_create, permission, try_again for a full disk, io); after a throw the destination
/// is as it was, and `commit` may be tried again. A destination that is a file or a symbolic link is
/// refused. Only where a step after the swap fails, the new folder is in place; the message names what
/// could not be kept with it.
///
/// A crash at any point, kill -9 included, leaves the old folder or the new one, and nothing carried over
/// is ever in neither. The hidden folder that a crash leaves is removed by the next StagedFolder of the same
/// destination; a lock on it tells it from that of a run that is still at work. Several processes may stage
/// the same destination: they commit one after the other, and the last stands whole.
///
/// Not for use from several threads.
class StagedFolder {
  public:
    explicit StagedFolder(std::filesystem::path destination);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return staging_; }

    /// `is_ours` is asked once for each name, about the folder that is at the destination then: not always
    /// the one that was there when this one was staged. Nothing may be written to `path()` afterwards.
    void commit(const std::function<bool(const std::filesystem::path& name)>& is_ours);

  private:
    void replace(const std::function<bool(const std::filesystem::path& name)>& is_ours);

    std::filesystem::path destination_;
    std::filesystem::path staging_;
    FolderLock lock_;  ///< On the staging folder, and with it on the destination once that is what it is.
};

}  // namespace audio_edition

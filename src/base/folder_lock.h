// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/file_descriptor.h"

namespace audio_edition {

/// A lock on a folder itself (flock), which leaves no file behind and ends with the process that holds it.
struct FolderLock {
    enum class State {
        held,        ///< ours, and the folder still had that name when we got it
        taken,       ///< someone else's
        gone,        ///< no such folder, or another one of that name by the time we got it
        unsupported  ///< this file system has no such locks (some network ones)
    };
    State state = State::gone;
    FileDescriptor folder;  ///< Open while the lock is held. Closing it lets go.
};

enum class Patience { wait, do_not_wait };

/// Locks `folder` against all others that lock it. Throws Error (cannot_create, permission) when there is
/// something of that name that is not a folder, a symbolic link to one included, or may not be read.
[[nodiscard]] FolderLock lock_folder(const std::filesystem::path& folder, Patience patience);

}  // namespace audio_edition

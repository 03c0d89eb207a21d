// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/create_folders.h"

#include <cerrno>

#include <sys/stat.h>

#include "base/destination.h"
#include "base/error.h"
#include "base/file_kind.h"

namespace audio_edition {
namespace {

/// Whether `path` is a folder, perhaps through links. Throws when it is something else, or cannot be known.
bool is_folder(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        // ENOTDIR: a part further up is a file, and will be named when its turn comes.
        if (errno == ENOENT || errno == ENOTDIR) return false;
        throw system_error(ErrorKind::cannot_create, path.native(), "cannot create the folder", errno);
    }
    if (S_ISDIR(status.st_mode)) return true;
    throw Error{ErrorKind::cannot_create, path.native(),
                "is " + std::string(kind_of_file(status.st_mode)) + ", not a folder; choose another folder"};
}

}  // namespace

void create_folders(const std::filesystem::path& folder) {
    if (folder.empty() || is_folder(folder)) return;
    if (!folder.has_filename()) return create_folders(folder.parent_path());
    const std::filesystem::path above = folder_of(folder);
    create_folders(above);
    if (::mkdir(folder.c_str(), 0777) == 0) {
        sync_folder(above);
    } else if (errno != EEXIST || !is_folder(folder)) {
        throw system_error(ErrorKind::cannot_create, folder.native(), "cannot create the folder", errno);
    }
}

}  // namespace audio_edition

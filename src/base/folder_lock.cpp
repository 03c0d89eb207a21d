// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folder_lock.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "base/error.h"

namespace audio_edition {
namespace {

bool is_at(int folder, const std::filesystem::path& path) {
    struct stat held {};
    struct stat named {};
    return ::fstat(folder, &held) == 0 && ::lstat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

}  // namespace

FolderLock lock_folder(const std::filesystem::path& path, Patience patience) {
    using State = FolderLock::State;
    FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder && errno == ENOENT) return {State::gone, {}};
    if (!folder && (errno == ENOTDIR || errno == ELOOP)) {
        throw Error{ErrorKind::cannot_create, path.native(),
                    "is a file or a symbolic link, not a folder; move it away or choose another folder"};
    }
    if (!folder) throw system_error(ErrorKind::cannot_create, path.native(), "cannot open the folder", errno);

    const int operation = patience == Patience::wait ? LOCK_EX : LOCK_EX | LOCK_NB;
    while (::flock(folder.get(), operation) != 0) {
        if (errno == EINTR) continue;
        return {errno == EWOULDBLOCK ? State::taken : State::unsupported, {}};
    }
    if (!is_at(folder.get(), path)) return {State::gone, {}};
    return {State::held, std::move(folder)};
}

}  // namespace audio_edition

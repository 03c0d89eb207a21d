// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/carry_over.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/destination.h"
#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

Error cannot_carry(const fs::path& from, int errno_value) {
    return system_error(ErrorKind::cannot_create, from.native(), "cannot carry over to the new folder",
                        errno_value);
}

/// Pipes and sockets have no content to copy: an error.
std::error_code copy_synced(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    if (fs::is_symlink(fs::symlink_status(from, failure))) {
        fs::copy_symlink(from, to, failure);
        return failure;
    }
    if (!fs::copy_file(from, to, failure)) return failure;
    const FileDescriptor file(::open(to.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file || ::fsync(file.get()) != 0) failure.assign(errno, std::generic_category());
    return failure;
}

void carry_file(const fs::path& from, const fs::path& to) {
    if (::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0) == 0 || errno == EEXIST) return;
    // No links on this file system, too many already, or a file that is not ours to link.
    if (errno != EPERM && errno != ENOTSUP && errno != EMLINK && errno != EXDEV)
        throw cannot_carry(from, errno);
    if (const std::error_code failure = copy_synced(from, to)) {
        // A second try would take a half copy for a whole one.
        ::unlink(to.c_str());
        throw cannot_carry(from, failure.value());
    }
}

void carry_folder(const fs::path& from, mode_t mode, const fs::path& to) {
    const bool is_new = ::mkdir(to.c_str(), 0700) == 0;
    if (!is_new && errno != EEXIST) throw cannot_carry(from, errno);
    std::error_code failure;
    if (!is_new && !fs::is_directory(fs::symlink_status(to, failure))) return;
    for (fs::directory_iterator entry(from, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        carry_over(entry->path(), to / entry->path().filename());
    }
    if (failure) throw cannot_carry(from, failure.value());
    // Last, for it may take away our own right to write into the folder.
    if (::chmod(to.c_str(), mode & 07777) != 0) throw cannot_carry(from, errno);
    sync_folder(to);
}

}  // namespace

void carry_over(const fs::path& from, const fs::path& to) {
    struct stat status {};
    if (::lstat(from.c_str(), &status) != 0) {
        if (errno == ENOENT) return;
        throw cannot_carry(from, errno);
    }
    if (S_ISDIR(status.st_mode)) {
        carry_folder(from, status.st_mode, to);
    } else {
        carry_file(from, to);
    }
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/staged_folder.h"

#include <cassert>
#include <cerrno>
#include <cstdio>
#include <set>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/carry_over.h"
#include "base/create_folders.h"
#include "base/destination.h"
#include "base/error.h"
#include "base/exchange_folders.h"
#include "base/file_kind.h"
#include "base/leftover_folders.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using Names = std::set<fs::path>;

fs::path without_trailing_slash(const fs::path& path) {
    return path.has_filename() ? path : path.parent_path();
}

void require_folder_or_nothing(const fs::path& destination) {
    struct stat status {};
    if (::lstat(destination.c_str(), &status) != 0 || S_ISDIR(status.st_mode)) return;
    throw Error{ErrorKind::cannot_create, destination.native(),
                "is " + std::string(kind_of_file(status.st_mode)) +
                    ", not a folder; move it away or choose another folder"};
}

void sync_entry(const fs::directory_entry& entry) {
    std::error_code ignored;
    const fs::file_status status = entry.symlink_status(ignored);
    if (!fs::is_regular_file(status) && !fs::is_directory(status)) return;
    const FileDescriptor fd(::open(entry.path().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0) {
        throw system_error(ErrorKind::io, entry.path().native(), "cannot write", errno);
    }
}

void sync_tree(const fs::path& folder) {
    std::error_code failure;
    fs::recursive_directory_iterator entry(folder, failure);
    for (const fs::recursive_directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        sync_entry(*entry);
    }
    if (failure)
        throw system_error(ErrorKind::io, folder.native(), "cannot list the folder", failure.value());
    sync_folder(folder);
}

Names names_in(const fs::path& folder) {
    Names names;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        names.insert(entry->path().filename());
    }
    if (failure)
        throw system_error(ErrorKind::io, folder.native(), "cannot list the folder", failure.value());
    return names;
}

void take_permissions(const fs::path& from, const fs::path& to) {
    struct stat status {};
    if (::lstat(from.c_str(), &status) != 0 || ::chmod(to.c_str(), status.st_mode & 07777) != 0) {
        throw system_error(ErrorKind::cannot_create, from.native(), "cannot keep its permissions", errno);
    }
}

}  // namespace

StagedFolder::StagedFolder(fs::path destination)
    : destination_(without_trailing_slash(std::move(destination))) {
    require_a_name(destination_);
    require_folder_or_nothing(destination_);
    create_folders(folder_of(destination_));
    tidy_leftovers(destination_);
    while (true) {
        fs::path staging = hidden_name_beside(destination_);
        if (::mkdir(staging.c_str(), 0777) != 0) {
            if (errno == EEXIST) continue;
            throw system_error(ErrorKind::cannot_create, destination_.native(), "cannot create the folder",
                               errno);
        }
        lock_ = lock_folder(staging, Patience::do_not_wait);
        if (lock_.state == FolderLock::State::held || lock_.state == FolderLock::State::unsupported) {
            staging_ = std::move(staging);
            return;
        }
        // Another process came between the two calls, took it for a leftover, and has removed it.
    }
}

StagedFolder::~StagedFolder() {
    std::error_code ignored;
    if (!staging_.empty()) fs::remove_all(staging_, ignored);
}

void StagedFolder::commit(const std::function<bool(const fs::path& name)>& is_ours) {
    assert(!staging_.empty());
    sync_tree(staging_);
    while (true) {
        const FolderLock old = lock_folder(destination_, Patience::wait);
        if (old.state != FolderLock::State::gone) {
            replace(is_ours);
            break;
        }
        // Fails where another folder has come to stand there, which is then the one to replace.
        if (std::rename(staging_.c_str(), destination_.c_str()) == 0) {
            staging_.clear();
            break;
        }
        if (errno != ENOTEMPTY && errno != EEXIST) {
            throw system_error(ErrorKind::cannot_create, destination_.native(), "cannot create the folder",
                               errno);
        }
    }
    lock_ = {};
    sync_folder(folder_of(destination_));
}

void StagedFolder::replace(const std::function<bool(const fs::path& name)>& is_ours) {
    Names ours;
    for (const fs::path& name : names_in(destination_)) {
        if (is_ours(name)) {
            ours.insert(name);
        } else {
            carry_over(destination_ / name, staging_ / name);
        }
    }
    take_permissions(destination_, staging_);
    sync_folder(staging_);
    const fs::path old = exchange_folders(staging_, destination_);
    staging_.clear();
    // What came into the old folder while the above was going on.
    for (const fs::path& name : names_in(old)) {
        if (!ours.contains(name)) carry_over(old / name, destination_ / name);
    }
    std::error_code ignored;
    fs::remove_all(old, ignored);
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/destination.h"
#include "base/file_kind.h"

namespace audio_edition {
namespace {

constexpr std::size_t piece = std::size_t{1} << 16;

/// Renaming over a folder fails, and over a device would take it away from the whole system: say so
/// before any work is done.
void require_replaceable(const std::filesystem::path& destination) {
    struct stat status {};
    if (::lstat(destination.c_str(), &status) != 0) return;
    if (S_ISREG(status.st_mode) || S_ISLNK(status.st_mode)) return;
    throw Error{ErrorKind::cannot_create, destination.native(),
                "is " + std::string(kind_of_file(status.st_mode)) + "; name a file"};
}

int pwrite_all(int fd, std::span<const std::byte> bytes, std::uint64_t offset) noexcept {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written >= 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(written));
            offset += static_cast<std::uint64_t>(written);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

}  // namespace

AtomicFile::AtomicFile(std::filesystem::path destination) : destination_(std::move(destination)) {
    require_a_name(destination_);
    require_replaceable(destination_);
    do {
        staging_ = hidden_name_beside(destination_);
        fd_.reset(::open(staging_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    } while (!fd_ && errno == EEXIST);
    if (!fd_) throw system_error(ErrorKind::cannot_create, destination_.native(), "cannot create", errno);
}

AtomicFile::~AtomicFile() {
    discard();
}

void AtomicFile::write(std::span<const std::byte> bytes) {
    assert(fd_);
    if (pending_.size() + bytes.size() > piece) flush();
    if (bytes.size() >= piece) {
        append(bytes);
    } else {
        pending_.insert(pending_.end(), bytes.begin(), bytes.end());
    }
    size_ += bytes.size();
}

void AtomicFile::write(std::string_view text) {
    write(std::as_bytes(std::span(text)));
}

void AtomicFile::write_at(std::uint64_t offset, std::span<const std::byte> bytes) {
    assert(fd_ && offset <= size_ && bytes.size() <= size_ - offset);
    flush();
    if (const int reason = pwrite_all(fd_.get(), bytes, offset); reason != 0)
        fail(ErrorKind::io, "cannot write", reason);
}

void AtomicFile::flush() {
    append(pending_);
    pending_.clear();
}

void AtomicFile::commit(Durability durability) {
    assert(fd_);
    flush();
    if (durability == Durability::power_cut && ::fsync(fd_.get()) != 0)
        fail(ErrorKind::io, "cannot write", errno);
    // Network file systems may report a full disk only here.
    if (::close(fd_.release()) != 0 && errno != EINTR) fail(ErrorKind::io, "cannot write", errno);
    if (std::rename(staging_.c_str(), destination_.c_str()) != 0)
        fail(ErrorKind::cannot_create, "cannot create", errno);
    staging_.clear();
    if (durability == Durability::power_cut) sync_folder(folder_of(destination_));
}

void AtomicFile::append(std::span<const std::byte> bytes) {
    if (const int reason = write_all(fd_.get(), bytes); reason != 0)
        fail(ErrorKind::io, "cannot write", reason);
}

void AtomicFile::fail(ErrorKind kind, const char* what, int errno_value) {
    discard();
    throw system_error(kind, destination_.native(), what, errno_value);
}

void AtomicFile::discard() noexcept {
    fd_.reset();
    pending_.clear();
    if (!staging_.empty()) ::unlink(staging_.c_str());
    staging_.clear();
}

}  // namespace audio_edition

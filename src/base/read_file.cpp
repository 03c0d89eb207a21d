// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/read_file.h"

#include <algorithm>
#include <cerrno>
#include <span>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/file_kind.h"

namespace audio_edition {
namespace {

constexpr std::size_t first_read = std::size_t{1} << 16;

FileDescriptor open_to_read(const std::filesystem::path& path, Pipes pipes, const std::string& where) {
    if (path.native().find('\0') != std::string::npos) {
        throw Error{ErrorKind::no_input, where, "the name contains a NUL byte; name a file"};
    }
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever. Files do not know the flag.
    const int waiting = pipes == Pipes::read && is_pipe(path) ? 0 : O_NONBLOCK;
    FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | waiting));
    if (!file) throw system_error(ErrorKind::no_input, where, "cannot read", errno);
    return file;
}

struct stat status_of(int fd, const std::string& where) {
    struct stat status {};
    if (::fstat(fd, &status) != 0) throw system_error(ErrorKind::no_input, where, "cannot read", errno);
    if (S_ISDIR(status.st_mode)) throw Error{ErrorKind::no_input, where, "is a folder; name a file"};
    return status;
}

void require_regular(const struct stat& status, const std::string& where) {
    if (S_ISREG(status.st_mode)) return;
    throw Error{ErrorKind::no_input, where,
                "is " + std::string(kind_of_file(status.st_mode)) + ", not a file; name a file"};
}

Error too_large(const std::string& where, std::size_t limit) {
    return {ErrorKind::broken_input, where,
            "is larger than " + std::to_string(limit) + " bytes; split it into smaller files"};
}

/// Reads to the end, whatever the size was thought to be: it may change, and /proc says 0.
std::string read_to_end(int fd, std::size_t expected, std::size_t limit, const std::string& where) {
    std::string bytes;
    std::size_t filled = 0;
    std::size_t room = std::max(expected, first_read);
    while (true) {
        // One byte more than is expected or allowed, to see the end or the excess without another round.
        bytes.resize(std::min(room, limit) + 1);
        const long got = read_all(fd, std::as_writable_bytes(std::span(bytes).subspan(filled)));
        if (got < 0) throw system_error(ErrorKind::io, where, "cannot read", static_cast<int>(-got));
        filled += static_cast<std::size_t>(got);
        if (filled > limit) throw too_large(where, limit);
        if (filled < bytes.size()) break;
        room = 2 * bytes.size();
    }
    bytes.resize(filled);
    return bytes;
}

}  // namespace

FileDescriptor open_file(const std::filesystem::path& path) {
    FileDescriptor file = open_to_read(path, Pipes::refused, path.native());
    require_regular(status_of(file.get(), path.native()), path.native());
    return file;
}

bool is_pipe(const std::filesystem::path& path) noexcept {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISFIFO(status.st_mode);
}

std::string read_file(const std::filesystem::path& path, std::size_t limit, Pipes pipes) {
    if (path == "-") {
        const std::string where = "standard input";
        status_of(STDIN_FILENO, where);
        return read_to_end(STDIN_FILENO, 0, limit, where);
    }
    const std::string& where = path.native();
    const FileDescriptor file = open_to_read(path, pipes, where);
    const struct stat status = status_of(file.get(), where);
    if (S_ISFIFO(status.st_mode) && pipes == Pipes::read) return read_to_end(file.get(), 0, limit, where);
    require_regular(status, where);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit) throw too_large(where, limit);
    return read_to_end(file.get(), size, limit, where);
}

void read_pieces(const std::filesystem::path& path,
                 const std::function<void(std::span<const std::byte>)>& take) {
    const FileDescriptor file = open_file(path);
    std::vector<std::byte> piece(std::size_t{1} << 18);
    while (true) {
        const long got = read_all(file.get(), piece);
        if (got < 0) throw system_error(ErrorKind::io, path.native(), "cannot read", static_cast<int>(-got));
        if (got == 0) return;
        take(std::span(piece).first(static_cast<std::size_t>(got)));
    }
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, plays a host that is odd in one way:
//
//     ODD_HOST=short-writes   write() takes half of what it is given
//     ODD_HOST=old-clock      the wall clock says 1970
//     ODD_HOST=changing-file  what is called changing.txt gets longer once, after it is first read
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool is_odd(const char* way) {
    const char* chosen = std::getenv("ODD_HOST");
    return chosen != nullptr && std::strcmp(chosen, way) == 0;
}

/// The path of an open file; empty where it has none that fits.
std::string path_of(int fd) {
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t size = ::readlink(link.c_str(), path, sizeof path);
    return size > 0 ? std::string(path, static_cast<std::size_t>(size)) : std::string();
}

void lengthen_once(const std::string& path) {
    static bool done = false;
    if (std::exchange(done, true)) return;
    const int fd = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    static_cast<void>(!::syscall(SYS_write, fd, "More.\n", 6));
    ::close(fd);
}

}  // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size) {
    if (size > 1 && is_odd("short-writes")) size /= 2;
    return ::syscall(SYS_write, fd, bytes, size);
}

ssize_t read(int fd, void* bytes, size_t size) {
    const ssize_t got = ::syscall(SYS_read, fd, bytes, size);
    if (got > 0 && is_odd("changing-file")) {
        if (const std::string path = path_of(fd); path.ends_with("/changing.txt")) lengthen_once(path);
    }
    return got;
}

int clock_gettime(clockid_t clock, timespec* time) {
    const auto failed = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
    if (failed == 0 && clock == CLOCK_REALTIME && is_odd("old-clock")) *time = {86400, 0};
    return failed;
}

time_t time(time_t* where) {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (where != nullptr) *where = now.tv_sec;
    return now.tv_sec;
}
}

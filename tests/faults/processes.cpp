// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace audio_edition {

std::vector<pid_t> children_of(pid_t parent) {
    std::vector<pid_t> children;
    const std::filesystem::path tasks = "/proc/" + std::to_string(parent) + "/task";
    std::error_code gone;
    for (const auto& task : std::filesystem::directory_iterator(tasks, gone)) {
        std::ifstream list(task.path() / "children");
        for (pid_t child; list >> child;) children.push_back(child);
    }
    return children;
}

WatchedProcess::WatchedProcess(pid_t pid)
    : pid_(pid), end_(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {}

bool WatchedProcess::ends() const {
    constexpr int ten_seconds = 10'000;
    if (!end_) return true;  // it had ended before we looked
    pollfd ended{end_.get(), POLLIN, 0};
    return ::poll(&ended, 1, ten_seconds) == 1;
}

Gate::Gate() : path_(testing::TempDir() + "gate-" + std::to_string(::getpid())) {
    ::unlink(path_.c_str());
    EXPECT_EQ(::mkfifo(path_.c_str(), 0600), 0);
    ::setenv("FAULTY_GATE", path_.c_str(), 1);
}

Gate::~Gate() {
    ::unlink(path_.c_str());
}

void Gate::wait_for_child() {
    end_.reset(::open(path_.c_str(), O_WRONLY | O_CLOEXEC));
    EXPECT_TRUE(end_);
}

void Gate::open(char order) {
    EXPECT_EQ(write_all(end_.get(), std::as_bytes(std::span(&order, 1))), 0);
    end_.reset();
}

}  // namespace audio_edition

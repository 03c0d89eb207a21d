// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

std::string outcome_of(const std::function<void()>& act) {
    try {
        act();
        return "done";
    } catch (const Error& error) {
        return std::to_string(exit_code(error.kind())) + " " + error.what();
    } catch (const std::exception& other) {
        return std::string("not an Error: ") + other.what();
    }
}

}  // namespace

ScratchFolder::ScratchFolder(const fs::path& parent) {
    std::string name = parent / "base.XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no scratch folder");
    path_ = name;
    fs::permissions(path_, fs::perms::all);
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void put(const fs::path& file, std::string_view text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string contents(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return "(absent)";
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

Error error_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no Error was thrown";
    return {ErrorKind::internal, "no Error", "was thrown"};
}

std::string outcome_in_child(const std::function<void()>& act) {
    int ends[2];
    if (::pipe(ends) != 0) return "no pipe";
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string outcome = outcome_of(act);
        ::_exit(write_all(ends[1], std::as_bytes(std::span(outcome))));
    }
    ::close(ends[1]);
    std::string outcome(4096, '\0');
    outcome.resize(static_cast<std::size_t>(read_all(ends[0], std::as_writable_bytes(std::span(outcome)))));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? "killed by signal " + std::to_string(WTERMSIG(status)) : outcome;
}

void become_nobody() {
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0) return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0) {
        throw std::runtime_error("cannot become nobody");
    }
}

bool mount_small_disk(const fs::path& folder, std::size_t bytes) {
    const std::string options = "nr_inodes=64,size=" + std::to_string(bytes);
    const std::string uid_map = "0 " + std::to_string(::geteuid()) + " 1";
    const std::string gid_map = "0 " + std::to_string(::getegid()) + " 1";
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/uid_map") << uid_map;
    std::ofstream("/proc/self/gid_map") << gid_map;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

}  // namespace audio_edition

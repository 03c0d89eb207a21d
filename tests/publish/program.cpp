// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/program.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace audio_edition {
namespace {

/// A nameless file: unlike a pipe it takes any amount while nobody reads.
using TemporaryFile = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

TemporaryFile temporary_file() {
    TemporaryFile file(std::tmpfile(), std::fclose);
    if (!file) throw std::runtime_error("cannot make a temporary file");
    return file;
}

std::string contents(std::FILE* file) {
    std::string text;
    std::array<char, 65536> buffer;
    std::rewind(file);
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file))
        text.append(buffer.data(), got);
    return text;
}

pid_t start(const std::vector<std::string>& command, std::FILE* output, std::FILE* errors) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, fileno(output), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(errors), STDERR_FILENO);
    pid_t pid = -1;
    const int failure = posix_spawnp(&pid, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) throw std::runtime_error(command[0] + ": " + std::strerror(failure) + "; install it");
    return pid;
}

}  // namespace

ProgramResult run_program(const std::vector<std::string>& command) {
    const TemporaryFile output = temporary_file();
    const TemporaryFile errors = temporary_file();
    int status = 0;
    waitpid(start(command, output.get(), errors.get()), &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), contents(output.get()),
            contents(errors.get())};
}

}  // namespace audio_edition

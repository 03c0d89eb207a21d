// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

struct Pipe {
    FileDescriptor read_end, write_end;
};

Pipe make_pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("cannot make a pipe");
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

[[noreturn]] void become(const ProgramCall& call, int input, int output, int errors) {
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    if (!call.output_file.empty()) {
        const FileDescriptor file(::open(call.output_file.c_str(), O_WRONLY | O_CREAT, 0666));
        ::dup2(file.get(), STDOUT_FILENO);
    }
    ::signal(SIGPIPE, SIG_DFL);
    if (!call.folder.empty() && ::chdir(call.folder.c_str()) != 0) ::_exit(126);
    for (const std::string& variable : call.environment) ::putenv(const_cast<char*>(variable.c_str()));
    std::vector<char*> arguments;
    for (const std::string& argument : call.command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

/// Feeds and drains a running program until it has closed both its outputs.
class Exchange {
  public:
    Exchange(FileDescriptor input, FileDescriptor output, FileDescriptor errors, std::string text)
        : input_(std::move(input)),
          output_(std::move(output)),
          errors_(std::move(errors)),
          text_(std::move(text)) {
        ::fcntl(input_.get(), F_SETFL, O_NONBLOCK);
    }

    void run(ProgramOutcome& outcome, bool input_stays_open, const std::function<void()>& on_output) {
        if (input_stays_open) held_ = std::move(input_);
        if (text_.empty()) input_.reset();
        while (output_ || errors_) {
            std::array<pollfd, 3> events{
                {{output_.get(), POLLIN, 0}, {errors_.get(), POLLIN, 0}, {input_.get(), POLLOUT, 0}}};
            if (::poll(events.data(), events.size(), -1) < 0 && errno != EINTR)
                throw std::runtime_error("poll");
            if (events[0].revents != 0) drain(output_, outcome.output);
            if (events[1].revents != 0) drain(errors_, outcome.errors);
            if (events[2].revents != 0) feed();
            on_output();
        }
    }

  private:
    static void drain(FileDescriptor& from, std::string& to) {
        std::array<char, 65536> buffer;
        const ssize_t got = ::read(from.get(), buffer.data(), buffer.size());
        if (got > 0) {
            to.append(buffer.data(), static_cast<std::size_t>(got));
        } else {
            from.reset();
        }
    }

    void feed() {
        const ssize_t put = ::write(input_.get(), text_.data() + fed_, text_.size() - fed_);
        if (put > 0) fed_ += static_cast<std::size_t>(put);
        if ((put < 0 && errno != EAGAIN) || fed_ == text_.size()) input_.reset();
    }

    FileDescriptor input_, output_, errors_;
    FileDescriptor held_;  ///< an input that is not fed and not closed
    std::string text_;
    std::size_t fed_ = 0;
};

/// Made when the first program is run, removed when this one ends.
const std::filesystem::path& own_folder() {
    struct Folder {
        std::filesystem::path path =
            std::filesystem::temp_directory_path() / ("audio-edition-test-" + std::to_string(::getpid()));
        ~Folder() {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
    };
    static const Folder folder;
    return folder.path;
}

/// What a test renders must not come from the user's cache, nor go there; and voices and settings of the
/// user's must not change what it sees.
std::vector<std::string> environment_without_user() {
    std::vector<std::string> variables;
    for (const char* name : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        variables.push_back(std::string(name) + "=" + (own_folder() / name).string());
    return variables;
}

}  // namespace

ProgramOutcome run(const ProgramCall& call) {
    return run_watched(call, [](const std::string&, int) {});
}

ProgramOutcome run_watched(const ProgramCall& call,
                           const std::function<void(const std::string& line, int pid)>& see) {
    ::signal(SIGPIPE, SIG_IGN);  // the program may end before it has read its input
    Pipe input = make_pipe();
    Pipe output = make_pipe();
    Pipe errors = make_pipe();
    const pid_t pid = ::fork();
    if (pid < 0) throw std::runtime_error("cannot fork");
    if (pid == 0) become(call, input.read_end.get(), output.write_end.get(), errors.write_end.get());
    input.read_end.reset();
    output.write_end.reset();
    errors.write_end.reset();
    if (call.nobody_reads) output.read_end.reset();

    ProgramOutcome outcome;
    std::size_t seen = 0;
    Exchange exchange(std::move(input.write_end), std::move(output.read_end), std::move(errors.read_end),
                      call.input);
    exchange.run(outcome, call.input_stays_open, [&] {
        for (std::size_t end; (end = outcome.output.find('\n', seen)) != std::string::npos; seen = end + 1) {
            see(outcome.output.substr(seen, end - seen), pid);
        }
    });
    int status = 0;
    ::waitpid(pid, &status, 0);
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return outcome;
}

void adopt_orphans() {
    if (::prctl(PR_SET_CHILD_SUBREAPER, 1) != 0) throw std::runtime_error("cannot adopt orphans");
}

void wait_for_orphans() {
    while (::waitpid(-1, nullptr, 0) > 0) continue;
}

ProgramCall audio_edition(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), AUDIO_EDITION_BIN "/audio-edition");
    ProgramCall call{std::move(arguments)};
    call.environment = environment_without_user();
    return call;
}

}  // namespace audio_edition

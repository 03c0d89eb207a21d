// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_engine.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <new>
#include <sstream>
#include <vector>

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"

namespace audio_edition {
namespace {

constexpr int beyond_any_descriptor = 64;

void die_of(int signal) {
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void compute_forever() {
    for (const volatile bool for_ever = true; for_ever;) continue;
}

void wait_forever() {
    sigset_t none;
    sigemptyset(&none);
    while (true) ::sigwaitinfo(&none, nullptr);
}

void write_everywhere(std::string_view bytes) {
    for (int fd = STDERR_FILENO + 1; fd < beyond_any_descriptor; ++fd)
        static_cast<void>(!::write(fd, bytes.data(), bytes.size()));
}

void close_everything() {
    for (int fd = 0; fd < beyond_any_descriptor; ++fd) ::close(fd);
}

void eat_memory() {
    std::vector<void*> eaten;
    while (true) eaten.push_back(::operator new (std::size_t{1} << 26));
}

void run_a_program() {
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    ::execv(name, arguments);
}

void pass_the_gate() {
    const int gate = ::open(std::getenv("FAULTY_GATE"), O_RDONLY);
    char order = 0;
    static_cast<void>(!::read(gate, &order, 1));
    ::close(gate);
    if (order == 'c') std::abort();
}

/// A refused call must say so; going on as if nothing had happened shows the test that it did.
void expect_refusal(bool refused) {
    if (!refused) ::_exit(99);
}

void write_a_file() {
    const char* const path = std::getenv("FAULTY_FILE");
    expect_refusal(::open(path, O_WRONLY | O_CREAT, 0600) < 0 && errno == EPERM);
    expect_refusal(::open(path, O_RDONLY | O_CREAT, 0600) < 0 && errno == EPERM);
    expect_refusal(::creat(path, 0600) < 0 && errno == EPERM);
}

const std::map<std::string_view, std::function<void()>>& harm() {
    static const std::map<std::string_view, std::function<void()>> table = {
        {"segfault", [] { die_of(SIGSEGV); }},
        {"abort", [] { std::abort(); }},
        {"hang", compute_forever},
        {"freeze", wait_forever},
        {"leave", [] { ::_exit(3); }},
        {"leave-happily", [] { ::_exit(0); }},
        {"refuse",
         [] {
             throw Error{ErrorKind::internal, "faulty", "no"};
         }},
        {"eat", eat_memory},
        {"babble",
         [] { write_everywhere("neither header nor body, but a good many bytes of something else"); }},
        {"lie",
         [] {
             write_everywhere({"\xFF\xFF\xFF\x7F\x04", 5});
         }},
        {"close-and-hang", [] { close_everything(), compute_forever(); }},
        {"connect", [] { static_cast<void>(::socket(AF_INET, SOCK_STREAM, 0)); }},
        {"run", run_a_program},
        {"fork", [] { static_cast<void>(::fork()); }},
        {"trace", [] { ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); }},
        {"kill-parent", [] { expect_refusal(::kill(::getppid(), SIGKILL) < 0 && errno == EPERM); }},
        {"write-file", write_a_file},
        {"gate", pass_the_gate},
    };
    return table;
}

void do_harm(std::string_view word) {
    if (const auto found = harm().find(word); found != harm().end()) found->second();
}

void say(std::string_view word, EngineListener& listener) {
    for (const char letter : word) {
        std::array<std::int16_t, 100> samples;
        samples.fill(letter);
        listener.samples(samples);
    }
}

const std::string& words_of(const SpeechToken& token) {
    return token.ipa.empty() ? token.text : token.ipa;
}

/// Counts what it hands on, so that tokens know where they begin.
class Counting final : public EngineListener {
  public:
    explicit Counting(EngineListener& listener) : listener_(listener) {}
    bool samples(std::span<const std::int16_t> samples) override {
        count += static_cast<std::int64_t>(samples.size());
        return listener_.samples(samples);
    }
    void begins(std::size_t token, std::int64_t at) override { listener_.begins(token, at); }
    void leaves_out(std::size_t token, std::string_view reason) override {
        listener_.leaves_out(token, reason);
    }
    void alters(std::size_t token, std::string_view reason) override { listener_.alters(token, reason); }
    void substitutes(std::size_t token, std::string_view reason) override {
        listener_.substitutes(token, reason);
    }

    std::int64_t count = 0;

  private:
    EngineListener& listener_;
};

void tell_where(std::size_t token, const std::string& words, Counting& listener) {
    if (words.find("lose-token") != std::string::npos) return;
    const bool misplaced = words.find("misplace-token") != std::string::npos;
    const bool misnumbered = words.find("misnumber-token") != std::string::npos;
    const bool twice = words.find("double-token") != std::string::npos;
    for (int i = 0; i < (twice ? 2 : 1); ++i) {
        listener.begins(misnumbered ? token + 7 : token,
                        misplaced ? listener.count + 1'000'000 : listener.count);
    }
}

}  // namespace

void FaultyEngine::select(const EngineSettings& settings) {
    if (settings.get("voice") == "deadly") ::_exit(5);
    if (settings.get("voice") != "faulty") throw Error{ErrorKind::unavailable, "faulty", "no such voice"};
}

void FaultyEngine::speak(std::span<const SpeechToken> tokens, EngineListener& listener) {
    Counting counting(listener);
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        tell_where(token, words_of(tokens[token]), counting);
        std::istringstream words(words_of(tokens[token]));
        for (std::string word; words >> word;) {
            do_harm(word);
            while (word == "flood" && counting.samples(std::array<std::int16_t, 1000>{})) continue;
            while (word == "deaf-flood")
                static_cast<void>(counting.samples(std::array<std::int16_t, 1000>{}));
            say(word, counting);
        }
    }
}

Pronunciation FaultyEngine::phonemes(std::span<const SpeechToken> tokens) {
    std::string line;
    for (const SpeechToken& token : tokens) {
        std::istringstream words(words_of(token));
        for (std::string word; words >> word;) {
            do_harm(word);
            line += (line.empty() ? "" : " ") + word;
        }
    }
    return {line, line};
}

}  // namespace audio_edition

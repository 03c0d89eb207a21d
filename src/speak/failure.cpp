// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/failure.h"

#include <cstring>

#include <signal.h>
#include <sys/wait.h>

namespace audio_edition {
namespace {

std::string signal_name(int signal) {
    const char* const name = ::sigabbrev_np(signal);
    return name != nullptr ? "SIG" + std::string(name) : "signal " + std::to_string(signal);
}

std::string describe_crash(int signal) {
    switch (signal) {
        case SIGSYS:
            return "the engine tried something that is forbidden (SIGSYS)";
        case SIGXCPU:
            return "the engine took too much processor time (SIGXCPU)";
        case SIGKILL:
            return "the engine was killed (SIGKILL)";
        default:
            return "the engine crashed (" + signal_name(signal) + ")";
    }
}

std::string describe_end(int wait_status) {
    if (WIFSIGNALED(wait_status))
        return "the speaker program was ended by " + signal_name(WTERMSIG(wait_status));
    return "the speaker program ended with exit status " + std::to_string(WEXITSTATUS(wait_status));
}

std::string in_seconds(std::int32_t milliseconds) {
    return std::to_string(milliseconds / 1000) + "." + std::to_string(milliseconds % 1000 / 100) + " s";
}

}  // namespace

std::string describe(const SpeechFailure& failure) {
    switch (failure.kind) {
        case FailureKind::crashed:
            return describe_crash(failure.detail);
        case FailureKind::exited:
            return "the engine left without an answer (exit status " + std::to_string(failure.detail) + ")";
        case FailureKind::hung:
            return "the engine hung for " + in_seconds(failure.detail);
        case FailureKind::endless:
            return "the engine went on and on";
        case FailureKind::lost_token:
            return "the engine lost the place of a word";
        case FailureKind::out_of_memory:
            return "the engine ran out of memory";
        case FailureKind::refused:
            return "the engine refused the text";
        case FailureKind::garbled:
            return "the engine's answer was garbled";
        case FailureKind::speaker_died:
            return describe_end(failure.detail);
        case FailureKind::no_process:
            return std::string("the system gave no process (") + std::strerror(failure.detail) + ")";
    }
    return "the engine failed";
}

}  // namespace audio_edition

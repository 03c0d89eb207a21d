// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speakers.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/own_process.h"

namespace audio_edition {
namespace {

constexpr std::chrono::seconds starting_time{20};
constexpr int most_deaths = 3;

Error interrupted() {
    return {ErrorKind::interrupted, "speaking", "stopped"};
}

Error unavailable(const std::filesystem::path& program, std::string message) {
    if (memory_is_scarce())
        return {ErrorKind::try_again, program.string(), message + "; raise the limit on memory (ulimit -v)"};
    return {ErrorKind::unavailable, program.string(), std::move(message)};
}

SpeechFailure failure_of(Transfer transfer, SpeakerProcess& speaker, std::chrono::milliseconds time) {
    const int status = speaker.end();
    if (transfer == Transfer::ended) return {FailureKind::speaker_died, status};
    if (transfer == Transfer::timed_out) return {FailureKind::hung, static_cast<std::int32_t>(time.count())};
    return {FailureKind::garbled, 0};
}

}  // namespace

EngineVoices ask_for_voices(SpeakerProcess& speaker, const std::filesystem::path& program) {
    Message reply;
    const Transfer transfer = speaker.exchange(encode(VoicesRequest{}), reply, largest_text_reply,
                                               {TransferPatience::Clock::now() + starting_time, -1});
    if (transfer != Transfer::done) {
        throw unavailable(program, describe(failure_of(transfer, speaker, starting_time)));
    }
    if (auto voices = decode<VoicesReply>(reply)) return std::move(voices->voices);
    const auto refused = decode<RefusedReply>(reply);
    throw unavailable(
        program, refused ? refused->message : "is not a speaker program of this version; install it again");
}

Speakers::Speakers(std::filesystem::path program, EngineSettings voice, int jobs)
    : program_(std::move(program)),
      greeting_{protocol_version, std::move(voice)},
      jobs_(static_cast<std::size_t>(std::max(jobs, 1))) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        throw system_error(ErrorKind::try_again, program_.string(), "cannot make a pipe", errno);
    }
    stop_seen_.reset(ends[0]);
    stop_.reset(ends[1]);
    give_back(take());
}

Speakers::~Speakers() = default;

Message Speakers::ask(const Message& request, std::size_t largest_reply, std::chrono::milliseconds time) {
    SpeechFailure failure;
    for (int deaths = 0; deaths < most_deaths; ++deaths) {
        Speaker speaker = take();
        Message reply;
        const TransferPatience patience{TransferPatience::Clock::now() + time, stop_seen_.get()};
        Transfer transfer = Transfer::failed;
        try {
            transfer = speaker->exchange(request, reply, largest_reply, patience);
        } catch (...) {  // no memory for the reply: others must not wait for a speaker that is no more
            speaker.reset();
            give_back(nullptr);
            throw;
        }
        if (transfer == Transfer::done) {
            give_back(std::move(speaker));
            return reply;
        }
        failure = failure_of(transfer, *speaker, time);
        give_back(nullptr);
        if (transfer == Transfer::interrupted) throw interrupted();
    }
    return encode(FailedReply{failure});
}

void Speakers::stop() noexcept {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        stop_.reset();
    }
    freed_.notify_all();
}

Speakers::Speaker Speakers::take() {
    {
        std::unique_lock lock(mutex_);
        freed_.wait(lock, [this] { return stopped_ || !idle_.empty() || running_ < jobs_; });
        if (stopped_) throw interrupted();
        if (!idle_.empty()) {
            Speaker speaker = std::move(idle_.back());
            idle_.pop_back();
            return speaker;
        }
        ++running_;
    }
    try {
        return start();
    } catch (...) {
        give_back(nullptr);
        throw;
    }
}

/// Nothing stands for a speaker that is no more; the next to need one starts another.
void Speakers::give_back(Speaker speaker) noexcept {
    {
        const std::lock_guard lock(mutex_);
        if (speaker) {
            idle_.push_back(std::move(speaker));
        } else {
            --running_;
        }
    }
    freed_.notify_one();
}

Speakers::Speaker Speakers::start() {
    Speaker speaker = spawning_.start(program_);
    ReadyReply ready = greet(*speaker);
    const std::lock_guard lock(mutex_);
    const bool is_first = ready_.engine.name.empty();
    if (!is_first && (ready_.engine != ready.engine || ready_.rate != ready.rate)) {
        throw Error{ErrorKind::try_again, program_.string(),
                    "the engine was replaced during the run; run again"};
    }
    if (is_first) ready_ = std::move(ready);
    return speaker;
}

ReadyReply Speakers::greet(SpeakerProcess& speaker) const {
    Message reply;
    const TransferPatience patience{TransferPatience::Clock::now() + starting_time, stop_seen_.get()};
    const Transfer transfer = speaker.exchange(encode(greeting_), reply, largest_text_reply, patience);
    if (transfer == Transfer::interrupted) throw interrupted();
    if (transfer != Transfer::done) {
        throw unavailable(program_, describe(failure_of(transfer, speaker, starting_time)));
    }
    if (auto ready = decode<ReadyReply>(reply); ready && ready->version == protocol_version) return *ready;
    throw refusal(decode<RefusedReply>(reply).value_or(RefusedReply{}));
}

Error Speakers::refusal(const RefusedReply& refused) const {
    if (refused.refusal != Refusal::unavailable)
        return unavailable(program_, "is not a speaker program of this version; install it again");
    if (memory_is_scarce()) return unavailable(program_, refused.where + ": " + refused.message);
    return {ErrorKind::unavailable, refused.where, refused.message};
}

}  // namespace audio_edition

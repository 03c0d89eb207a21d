// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speakers.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/own_process.h"
#include "text/utf8.h"

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

template <typename Range>
std::string joined(const Range& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// Those of the wanted language, or all where it has none.
std::vector<std::string> voices_for(const std::string& language, const EngineVoices& all) {
    const std::string wanted = to_lower(language.substr(0, language.find('-')));
    std::vector<std::string> some;
    std::vector<std::string> every;
    for (const EngineVoice& voice : all.voices) {
        every.push_back(voice.identifier);
        if (voice.language.substr(0, voice.language.find('-')) == wanted) some.push_back(voice.identifier);
    }
    return some.empty() ? every : some;
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
    throw unavailable(program,
                      refused ? refused->message : "is no speaker program of this version; install it again");
}

Speakers::Speakers(std::filesystem::path program, EngineVoiceSettings voice, std::string language, int jobs)
    : program_(std::move(program)),
      greeting_{protocol_version, std::move(voice)},
      language_(std::move(language)),
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
        const Transfer transfer = speaker->exchange(request, reply, largest_reply, patience);
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
    throw refusal(speaker, decode<RefusedReply>(reply).value_or(RefusedReply{}));
}

Error Speakers::refusal(SpeakerProcess& speaker, const RefusedReply& refused) const {
    const EngineVoiceSettings& voice = greeting_.voice;
    switch (refused.refusal) {
        case Refusal::unknown_voice:
            return {ErrorKind::unavailable, "engine voice '" + voice.voice + "'",
                    "the engine has no such voice; there are: " +
                        joined(voices_for(language_, ask_for_voices(speaker, program_)))};
        case Refusal::unknown_variant:
            return {ErrorKind::unavailable, "variant '" + voice.variant + "'",
                    "the engine has no such variant; there are: " +
                        joined(ask_for_voices(speaker, program_).variants)};
        case Refusal::no_engine:
            return unavailable(program_, refused.message);
        default:
            return unavailable(program_, "is no speaker program of this version; install it again");
    }
}

}  // namespace audio_edition

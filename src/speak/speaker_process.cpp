// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker_process.h"

#include <fcntl.h>

namespace audio_edition {
namespace {

/// Saves switching between the processes; without it everything still works.
constexpr int pipe_capacity = 1 << 20;

}  // namespace

SpeakerProcess::SpeakerProcess(const std::filesystem::path& program) : process_(program, {}) {
    ::fcntl(process_.output(), F_SETPIPE_SZ, pipe_capacity);
}

Transfer SpeakerProcess::exchange(const Message& request, Message& reply, std::size_t largest_reply,
                                  const TransferPatience& patience) {
    const Transfer sent = send(process_.input(), request, patience);
    return sent == Transfer::done ? receive(process_.output(), reply, largest_reply, patience) : sent;
}

int SpeakerProcess::end() noexcept {
    process_.kill();
    return process_.wait();
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace audio_edition {

enum class FailureKind : std::uint8_t {
    crashed,        ///< `detail` is the signal
    exited,         ///< left without an answer; `detail` is the exit status
    hung,           ///< no answer within the deadline; `detail` in milliseconds
    endless,        ///< more samples than the text can take
    lost_token,     ///< a token did not begin, or not in its order or its range
    out_of_memory,  ///< above the limit of one child
    refused,        ///< the engine said no
    garbled,        ///< the answer was none
    speaker_died,   ///< not the child but the speaker program; `detail` is its wait status
    no_process,     ///< the system would not give another process; `detail` is the errno
};

/// Why one attempt to speak something gave nothing.
struct SpeechFailure {
    FailureKind kind = FailureKind::garbled;
    std::int32_t detail = 0;
};

/// "the engine crashed (SIGSEGV)", "the engine hung for 2.4 s", …
[[nodiscard]] std::string describe(const SpeechFailure& failure);

}  // namespace audio_edition

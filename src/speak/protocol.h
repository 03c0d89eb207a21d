// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "speak/engine.h"
#include "speak/failure.h"
#include "speak/utterances.h"
#include "speak/wire.h"

namespace audio_edition {

/// What the pool (Request) and a speaker program (Reply) say to each other, one reply to a request:
///
///     SelectRequest    ReadyReply or RefusedReply
///     SpeakRequest     SpokenReply or FailedReply; RefusedReply where the voice cannot be loaded
///     PhonemesRequest  PhonemesReply or FailedReply
///     VoicesRequest    VoicesReply or RefusedReply
///
/// `decode<T>` gives nothing for a message of another type, or one that is not whole or not consistent; what
/// it does give holds the promises beside each field, whoever wrote it.
enum class MessageType : std::uint8_t {
    select,
    ready,
    refused,
    speak,
    spoken,
    phonemes,
    phoneme_lines,
    voices,
    voice_list,
    failed,
    spoken_runs
};

/// Changes whenever a message does: the program and the library may come from different installations.
constexpr std::uint32_t protocol_version = 4;

/// How many times its deadline a child may take besides on a machine that lets it compute for a part of the
/// time only.
inline constexpr int most_extension = 40;

/// What one child may use.
struct ChildLimits {
    std::uint32_t deadline_ms = 0;
    std::uint32_t samples = 0;
    std::uint32_t memory_mib = 0;  ///< of addresses, beside the samples
};

struct SelectRequest {
    static constexpr MessageType type = MessageType::select;
    std::uint32_t version = protocol_version;
    EngineSettings voice;
};

struct ReadyReply {
    static constexpr MessageType type = MessageType::ready;
    std::uint32_t version = protocol_version;
    EngineVersion engine;
    SampleRate rate;  ///< above 0
};

enum class Refusal : std::uint8_t { unavailable, other_version, bad_request };

struct RefusedReply {
    static constexpr MessageType type = MessageType::refused;
    Refusal refusal = Refusal::bad_request;
    std::string where;    ///< of what the engine refuses; may be empty,
    std::string message;  ///< as may this
};

/// A sentence, or part of one.
struct TokenRun {
    std::vector<SpeechToken> tokens;  ///< without their places in the passage, which do not travel
};

struct SpeakRequest {
    static constexpr MessageType type = MessageType::speak;
    ChildLimits limits;
    std::vector<TokenRun> runs;
};

/// A token that is not said as it stands.
struct Remark {
    std::uint32_t token = 0;  ///< index into the run's
    std::string reason;       ///< at most `longest_reason` bytes
    bool of_sound = false;    ///< which the voice lacks, wherever it stands
};
constexpr std::size_t longest_reason = 200;

/// The start of a token that is left out.
constexpr std::uint32_t not_heard = 0xFFFFFFFF;

struct SpokenRun {
    std::uint32_t samples = 0;
    std::vector<std::uint32_t> starts;  ///< one for each token: ascending, none above `samples`; or not_heard
    std::vector<Remark> remarks;        ///< on its tokens
};

struct SpokenReply {
    static constexpr MessageType type = MessageType::spoken;
    bool confined = false;  ///< the child had its seccomp filter
    std::vector<SpokenRun> runs;
    std::vector<std::int16_t> samples;  ///< as many as the runs have together
};

/// What a child tells its speaker program, with the samples in memory that they share: a SpokenReply without
/// them.
struct SpokenRuns {
    static constexpr MessageType type = MessageType::spoken_runs;
    bool confined = false;
    std::vector<SpokenRun> runs;
};

struct PhonemesRequest {
    static constexpr MessageType type = MessageType::phonemes;
    ChildLimits limits;
    std::vector<TokenRun> runs;
};

struct PhonemesReply {
    static constexpr MessageType type = MessageType::phoneme_lines;
    std::vector<Pronunciation> lines;  ///< one for each run
};

struct VoicesRequest {
    static constexpr MessageType type = MessageType::voices;
};

struct VoicesReply {
    static constexpr MessageType type = MessageType::voice_list;
    EngineVoices voices;
};

struct FailedReply {
    static constexpr MessageType type = MessageType::failed;
    SpeechFailure failure;
};

template <typename T>
[[nodiscard]] Message encode(const T& message);

template <typename T>
[[nodiscard]] std::optional<T> decode(const Message& message);

/// The largest body that a reply to `request` may have, and the same without its samples.
[[nodiscard]] std::size_t largest_reply(const SpeakRequest& request) noexcept;
[[nodiscard]] std::size_t largest_account(const SpeakRequest& request) noexcept;
constexpr std::size_t largest_text_reply = std::size_t{16} << 20;
constexpr std::size_t largest_request = std::size_t{64} << 20;

}  // namespace audio_edition

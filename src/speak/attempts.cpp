// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/attempts.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/own_process.h"

namespace audio_edition {
namespace {

/// Beyond the deadline of a child, until its speaker program is taken to hang too.
constexpr std::chrono::seconds grace{10};

constexpr std::int64_t longest_ms = std::int64_t{60} * 60 * 1000;

std::int64_t grown(Milliseconds fixed, Milliseconds per_character, std::size_t characters) noexcept {
    const auto most = static_cast<std::size_t>(longest_ms);
    return std::min(longest_ms, fixed.count + per_character.count *
                                                  static_cast<std::int64_t>(std::min(characters, most)));
}

bool answers(const SpokenReply& reply, const SpeakRequest& request) noexcept {
    return std::ranges::equal(reply.runs, request.runs, [](const SpokenRun& spoken, const TokenRun& run) {
        return spoken.starts.size() == run.tokens.size();
    });
}

SpeechFailure failure_in(const Message& reply) {
    const auto failed = decode<FailedReply>(reply);
    const SpeechFailure failure = failed ? failed->failure : SpeechFailure{};
    if (failure.kind == FailureKind::no_process) {
        throw system_error(ErrorKind::try_again, "speaking", "cannot start another process", failure.detail);
    }
    if (failure.kind == FailureKind::speaker_died && memory_is_scarce()) {
        throw Error{ErrorKind::try_again, "speaking",
                    describe(failure) + "; raise the limit on memory (ulimit -v)"};
    }
    return failure;
}

}  // namespace

std::vector<TokenRun> runs_of(std::span<const SpeechSentence> sentences, std::span<const Piece> pieces) {
    std::vector<TokenRun> runs;
    for (const Piece& piece : pieces) {
        const auto tokens = std::span(sentences[piece.sentence].tokens).subspan(piece.first, piece.size());
        runs.push_back({{tokens.begin(), tokens.end()}});
    }
    return runs;
}

SpeechAttempts::SpeechAttempts(Speakers& speakers, const SpeakerLimits& limits, int words_per_minute) noexcept
    : speakers_(speakers), limits_(limits), words_per_minute_(words_per_minute) {}

OrFailure<SpokenReply> SpeechAttempts::speak(std::vector<TokenRun> runs) const {
    const SpeakRequest request{limits_for(runs), std::move(runs)};
    const Message reply = ask(encode(request), largest_reply(request), request.limits);
    if (auto spoken = decode<SpokenReply>(reply); spoken && answers(*spoken, request))
        return std::move(*spoken);
    if (const auto refused = decode<RefusedReply>(reply))
        throw Error{ErrorKind::unavailable, refused->where, refused->message};
    return failure_in(reply);
}

OrFailure<PhonemesReply> SpeechAttempts::phonemes(std::vector<TokenRun> runs) const {
    const PhonemesRequest request{limits_for(runs), std::move(runs)};
    const Message reply = ask(encode(request), largest_text_reply, request.limits);
    auto lines = decode<PhonemesReply>(reply);
    if (lines && lines->lines.size() == request.runs.size()) return std::move(*lines);
    return failure_in(reply);
}

ChildLimits SpeechAttempts::limits_for(std::span<const TokenRun> runs) const noexcept {
    constexpr int usual_words_per_minute = 175;
    std::size_t characters = 0;
    for (const TokenRun& run : runs) {
        for (const SpeechToken& token : run.tokens)
            characters += std::max(token.text.size(), token.ipa.size()) + 1;
    }
    const std::int64_t sound_ms = grown(limits_.sound, limits_.sound_per_character, characters) *
                                  usual_words_per_minute /
                                  std::min(words_per_minute_, usual_words_per_minute);
    const Frames sound = to_frames({std::min(sound_ms, longest_ms)}, speakers_.ready().rate);
    return {static_cast<std::uint32_t>(grown(limits_.time, limits_.time_per_character, characters)),
            static_cast<std::uint32_t>(sound.count), static_cast<std::uint32_t>(limits_.memory_mib)};
}

Message SpeechAttempts::ask(const Message& request, std::size_t largest_reply,
                            const ChildLimits& limits) const {
    const std::chrono::milliseconds deadline(limits.deadline_ms);
    return speakers_.ask(request, largest_reply, (1 + most_extension) * deadline + grace);
}

}  // namespace audio_edition

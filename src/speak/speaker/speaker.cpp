// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/speaker.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <new>

#include <fcntl.h>
#include <unistd.h>
#if defined(__SANITIZE_ADDRESS__)
#include <cstdint>

#include <sanitizer/common_interface_defs.h>
#endif

#include "base/binary_fields.h"
#include "base/error.h"
#include "base/file_descriptor.h"
#include "confine/confinement.h"
#include "speak/protocol.h"
#include "speak/speaker/attempt.h"
#include "speak/speaker/listening.h"
#include "speak/speaker/shared_sound.h"

namespace audio_edition {
namespace {

constexpr int requests_and_replies_from = 3;

/// The pipes, out of the engine's way: what it reads, prints or complains about goes nowhere.
struct Pipes {
    FileDescriptor requests{::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, requests_and_replies_from)};
    FileDescriptor replies{::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, requests_and_replies_from)};

    Pipes() noexcept {
        const FileDescriptor nowhere(::open("/dev/null", O_RDWR | O_CLOEXEC));
        ::dup2(nowhere.get(), STDIN_FILENO);
        ::dup2(nowhere.get(), STDOUT_FILENO);
#if defined(__SANITIZE_ADDRESS__)  // whose reports are for us
        __sanitizer_set_report_fd(reinterpret_cast<void*>(std::intptr_t{::dup(STDERR_FILENO)}));
#endif
        ::dup2(nowhere.get(), STDERR_FILENO);
    }
};

class Speaker {
  public:
    explicit Speaker(Engine& engine) : engine_(engine) {}

    int run() {
        Message request;
        while (true) {
            const Transfer received =
                receive(pipes_.requests.get(), request, largest_request, TransferPatience{});
            if (received == Transfer::ended) return EXIT_SUCCESS;
            if (received != Transfer::done) return EXIT_FAILURE;
            if (reply(request) != Transfer::done) return EXIT_FAILURE;
        }
    }

  private:
    Transfer reply(const Message& request) {
        if (const auto speak = decode<SpeakRequest>(request)) return reply(*speak);
        return send(pipes_.replies.get(), answer(request), TransferPatience{});
    }

    /// With the samples from where the child has put them.
    Transfer reply(const SpeakRequest& request) {
        const Message told = speak(request);
        const auto spoken = decode<SpokenRuns>(told);
        if (!spoken) return send(pipes_.replies.get(), told, TransferPatience{});
        std::uint64_t samples = 0;
        for (const SpokenRun& run : spoken->runs) samples += run.samples;
        if (samples > sound_.samples().size())
            return send(pipes_.replies.get(), encode(FailedReply{{FailureKind::garbled, 0}}),
                        TransferPatience{});
        const auto sound = std::as_bytes(sound_.samples().first(static_cast<std::size_t>(samples)));
        BinaryWriter count;
        count.number(static_cast<std::uint32_t>(samples));
        const std::string counted = count.take();
        const std::array<std::string_view, 3> body{
            told.body, counted, {reinterpret_cast<const char*>(sound.data()), sound.size()}};
        const Transfer sent = send(pipes_.replies.get(), static_cast<std::uint8_t>(MessageType::spoken), body,
                                   TransferPatience{});
        sound_.tidy(static_cast<std::size_t>(samples));
        return sent;
    }

    Message answer(const Message& request) {
        try {
            if (const auto select = decode<SelectRequest>(request)) return answer(*select);
            if (const auto phonemes = decode<PhonemesRequest>(request)) return answer(*phonemes);
            if (decode<VoicesRequest>(request)) return list_voices();
        } catch (const Error& error) {
            return refuse(Refusal::unavailable, error);
        }
        return refuse(Refusal::bad_request);
    }

    Message answer(const SelectRequest& request) {
        if (request.version != protocol_version) return refuse(Refusal::other_version);
        start();
        engine_.select(request.voice);
        return encode(ReadyReply{protocol_version, engine_.version(), engine_.rate()});
    }

    Message speak(const SpeakRequest& request) {
        try {
            prepare(request.limits);
            sound_.make_room(request.limits.samples);
        } catch (const Error& error) {
            return refuse(Refusal::unavailable, error);
        } catch (const std::bad_alloc&) {
            return encode(FailedReply{{FailureKind::no_process, ENOMEM}});
        }
        return attempt({request.limits, largest_account(request),
                        [&](bool confined) {
                            close_pipes();
                            engine_.seed();
                            return speak_runs(engine_, request, confined,
                                              sound_.samples().first(request.limits.samples));
                        }},
                       pipes_.requests.get());
    }

    Message answer(const PhonemesRequest& request) {
        return attempt({request.limits, largest_text_reply,
                        [&](bool) {
                            close_pipes();
                            engine_.seed();
                            PhonemesReply reply;
                            for (const TokenRun& run : request.runs)
                                reply.lines.push_back(engine_.phonemes(run.tokens));
                            return encode(reply);
                        }},
                       pipes_.requests.get());
    }

    Message list_voices() {
        start();
        return encode(VoicesReply{engine_.voices()});
    }

    static Message refuse(Refusal refusal) { return encode(RefusedReply{refusal, {}, {}}); }
    static Message refuse(Refusal refusal, const Error& error) {
        return encode(RefusedReply{refusal, error.where(), error.message()});
    }

    void start() {
        if (started_) return;
        confine_speaker();
        engine_.start();
        started_ = true;
    }

    void prepare(const ChildLimits& limits) {
        if (prepared_) return;
        if (engine_.prepare() == Engine::Trial::needed) try_out(limits);
        prepared_ = true;
    }

    void try_out(const ChildLimits& limits) {
        const Message tried = attempt({limits, largest_text_reply,
                                       [&](bool) {
                                           close_pipes();
                                           try {
                                               engine_.try_out();
                                               return encode(VoicesRequest{});
                                           } catch (const Error& error) {
                                               return refuse(Refusal::unavailable, error);
                                           }
                                       }},
                                      pipes_.requests.get());
        if (const auto refused = decode<RefusedReply>(tried))
            throw Error{ErrorKind::unavailable, refused->where, refused->message};
        const auto failed = decode<FailedReply>(tried);
        // A want of processes or of memory is no fault of the voice's, and is met again.
        if (failed && failed->failure.kind != FailureKind::no_process)
            throw Error{ErrorKind::unavailable, "voice", "cannot say a word: " + describe(failed->failure)};
    }

    /// In a child: only the parent talks to the pool.
    void close_pipes() noexcept {
        pipes_.requests.reset();
        pipes_.replies.reset();
    }

    Engine& engine_;
    SharedSound sound_;
    Pipes pipes_;
    bool started_ = false;
    bool prepared_ = false;
};

}  // namespace

int run_speaker(Engine& engine) {
    return Speaker(engine).run();
}

}  // namespace audio_edition

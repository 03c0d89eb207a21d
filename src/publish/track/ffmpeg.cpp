// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/ffmpeg.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <utility>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/find_program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string>;

void require_success(int status, const fs::path& path) {
    if (status == 0) return;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXFSZ)
        throw system_error(ErrorKind::io, path.string(), "cannot write", EFBIG);
    throw Error{
        ErrorKind::unavailable, path.string(),
        "ffmpeg cannot encode it, for the reason it gave above; check that it has the encoder (ffmpeg "
        "-encoders), and room to write"};
}

Arguments encoder_arguments(SampleRate rate, const Arguments& output, const fs::path& path) {
    Arguments arguments{"-v",  "error", "-y", "-f",    "s16le", "-ar", std::to_string(rate.hertz),
                        "-ac", "1",     "-i", "pipe:0"};
    arguments.insert(arguments.end(), output.begin(), output.end());
    for (const char* each : {"-threads", "1", "-flags:a", "+bitexact", "-fflags", "+bitexact"})
        arguments.emplace_back(each);
    arguments.push_back(ffmpeg_url(path));
    return arguments;
}

}  // namespace

Ffmpeg::Ffmpeg(const std::string& extension) {
    std::optional<fs::path> program = find_program("ffmpeg");
    if (!program) {
        throw Error{ErrorKind::unavailable, "ffmpeg",
                    "is not installed, and " + extension.substr(1) +
                        " files need it; on Debian: apt-get install ffmpeg"};
    }
    program_ = *std::move(program);
}

void Ffmpeg::run(const Arguments& arguments, const fs::path& path) const {
    require_success(Subprocess(program_, arguments).wait(), path);
}

void Ffmpeg::decode(const fs::path& path, SampleRate rate,
                    const std::function<void(std::span<const std::int16_t>)>& take) const {
    Subprocess child(program_, {"-v", "error", "-i", ffmpeg_url(path), "-map", "0:a", "-ac", "1", "-ar",
                                std::to_string(rate.hertz), "-f", "s16le", "pipe:1"});
    child.close_input();
    std::array<std::int16_t, 32768> samples{};
    auto* const bytes = reinterpret_cast<char*>(samples.data());
    std::size_t held = 0;  // of half a sample
    for (;;) {
        pollfd ready{child.output(), POLLIN, 0};
        if (::poll(&ready, 1, -1) < 0 && errno != EINTR)
            throw system_error(ErrorKind::io, path.string(), "cannot wait for ffmpeg", errno);
        const ssize_t count = ::read(child.output(), bytes + held, sizeof samples - held);
        if (count == 0) break;
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            throw system_error(ErrorKind::io, path.string(), "cannot read from ffmpeg", errno);
        if (count < 0) continue;
        const std::size_t there = held + static_cast<std::size_t>(count);
        take(std::span(samples).first(there / 2));
        held = there % 2;
        if (held != 0) bytes[0] = bytes[there - 1];
    }
    if (child.wait() != 0)
        throw Error{ErrorKind::broken_input, path.string(), "ffmpeg cannot decode it; build it again"};
}

FfmpegEncoder::FfmpegEncoder(const Ffmpeg& ffmpeg, SampleRate rate, const Arguments& arguments, fs::path path)
    : path_(std::move(path)), process_(ffmpeg.program(), encoder_arguments(rate, arguments, path_)) {}

void FfmpegEncoder::write(std::span<const std::int16_t> samples) {
    const int failure = write_all(process_.input(), std::as_bytes(samples));
    if (failure == EPIPE) require_success(process_.wait(), path_);
    if (failure != 0) throw system_error(ErrorKind::io, path_.string(), "cannot write", failure);
}

void FfmpegEncoder::write_silence(Frames length) {
    static constexpr std::array<std::int16_t, 4096> silence{};
    while (length.count > 0) {
        const auto count = std::min<std::int64_t>(length.count, silence.size());
        write(std::span(silence).first(static_cast<std::size_t>(count)));
        length = length - Frames{count};
    }
}

void FfmpegEncoder::finish() {
    require_success(process_.wait(), path_);
}

std::string ffmpeg_url(const fs::path& path) {
    return "file:" + path.string();
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "audio/sample_sink.h"
#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

/// Longer than any title, and far below the 100 KiB where libsndfile loses a header.
constexpr std::size_t longest_tag = 1000;

std::string shortened(std::string text) {
    if (text.size() <= longest_tag) return text;
    std::size_t end = longest_tag;
    const auto is_continuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    while (end > 0 && is_continuation(text[end])) --end;
    text.resize(end);
    return text;
}

}  // namespace

struct SoundFileWriter::State {
    FileDescriptor fd;
    std::string path;
    std::unique_ptr<SampleSink> sink;
};

SoundFileWriter::SoundFileWriter(const std::filesystem::path& path, SoundFormat format, SampleRate rate,
                                 const SoundTags& tags)
    : state_(std::make_unique<State>()) {
    assert(rate.hertz > 0);
    state_->path = path.string();
    state_->fd = FileDescriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (!state_->fd) throw system_error(ErrorKind::cannot_create, state_->path, "cannot create", errno);
    const auto open_sink = format == SoundFormat::wav ? open_wav : open_flac;
    state_->sink = open_sink({state_->fd.get(), state_->path}, rate,
                             {shortened(tags.title), shortened(tags.artist), shortened(tags.album),
                              shortened(tags.date), shortened(tags.genre)});
}

SoundFileWriter::~SoundFileWriter() = default;

void SoundFileWriter::write(std::span<const std::int16_t> samples) {
    assert(state_->fd && "nothing may be written after finish");
    state_->sink->write(samples);
}

void SoundFileWriter::write_silence(Frames length) {
    static constexpr std::array<std::int16_t, 16384> zeros{};
    while (length.count > 0) {
        const auto count = std::min<std::int64_t>(zeros.size(), length.count);
        write(std::span(zeros).first(static_cast<std::size_t>(count)));
        length = length - Frames{count};
    }
}

void SoundFileWriter::finish() {
    assert(state_->fd && "finish is called once");
    state_->sink->finish();
    if (::close(state_->fd.release()) != 0)
        throw system_error(ErrorKind::io, state_->path, "cannot write", errno);
}

}  // namespace audio_edition

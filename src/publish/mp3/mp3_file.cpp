// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/mp3_file.h"

#include <algorithm>
#include <cassert>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "publish/mp3/crc16.h"
#include "publish/mp3/id3.h"
#include "publish/mp3/info_frame.h"
#include "publish/mp3/lame_encoder.h"

namespace audio_edition {
namespace {

constexpr std::size_t buffer_size = 1 << 18;
constexpr std::int64_t write_back_step = 16 << 20;
constexpr int encoder_delay = 576;

FileDescriptor create(const std::filesystem::path& path) {
    FileDescriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
    if (!fd) throw system_error(ErrorKind::cannot_create, path.string(), "cannot create", errno);
    return fd;
}

}  // namespace

struct Mp3File::State {
    State(const std::filesystem::path& file, const Mp3Settings& mp3_settings, Mp3Tags mp3_tags)
        : path(file.string()),
          settings(mp3_settings),
          tags(std::move(mp3_tags)),
          lowpass(lame_lowpass(settings)) {}

    void put(std::span<const std::byte> bytes);
    void write_buffer();
    void write_from_the_start(std::span<const std::byte> bytes);
    void close();
    [[nodiscard]] std::vector<std::byte> info_frame(Frames length) const;

    std::string path;
    Mp3Settings settings;
    Mp3Tags tags;
    int lowpass;
    FileDescriptor fd;
    std::vector<std::byte> buffer;
    std::size_t tag_size = 0;
    std::int64_t handed_over = 0;  ///< bytes that the kernel has,
    std::int64_t on_its_way = 0;   ///< and of these, those that it was asked to write to the disk
    std::int64_t mp3_frames = 0;
    std::int64_t music_bytes = 0;
    Crc16 music_crc;
};

void Mp3File::State::put(std::span<const std::byte> bytes) {
    if (buffer.size() + bytes.size() > buffer_size) write_buffer();
    buffer.insert(buffer.end(), bytes.begin(), bytes.end());
}

void Mp3File::State::write_buffer() {
    if (const int failure = write_all(fd.get(), buffer))
        throw system_error(ErrorKind::io, path, "cannot write", failure);
    handed_over += static_cast<std::int64_t>(buffer.size());
    buffer.clear();
    if (handed_over - on_its_way < write_back_step) return;
    // The disk writes while the next units are made, so that there is little to wait for in the end.
    ::sync_file_range(fd.get(), on_its_way, handed_over - on_its_way, SYNC_FILE_RANGE_WRITE);
    on_its_way = handed_over;
}

void Mp3File::State::write_from_the_start(std::span<const std::byte> bytes) {
    int failure = ::lseek(fd.get(), 0, SEEK_SET) == 0 ? 0 : errno;
    if (failure == 0) failure = write_all(fd.get(), bytes);
    if (failure != 0) throw system_error(ErrorKind::io, path, "cannot write", failure);
}

void Mp3File::State::close() {
    // Some file systems tell only now that the disk was full.
    if (::close(fd.release()) != 0 && errno != EINTR)
        throw system_error(ErrorKind::io, path, "cannot write", errno);
}

std::vector<std::byte> Mp3File::State::info_frame(Frames length) const {
    const std::int64_t padding =
        mp3_frames * mp3_frame_length(settings.rate).count - encoder_delay - length.count;
    assert(padding >= 529 && padding < 4096);
    InfoFrame info;
    const auto own_bytes = static_cast<std::int64_t>(info_frame_size(settings));
    info.mp3_frames = mp3_frames;
    info.bytes = info.music_bytes = own_bytes + music_bytes;
    info.toc = linear_toc(own_bytes, info.bytes);
    info.quality = 60 - settings.quality;  // as LAME counts it at constant bit rate
    info.encoder = ("LAME" + encoder_version()).substr(0, 9);
    info.lowpass = lowpass;
    info.kilobits = settings.kilobits;
    info.delay = encoder_delay;
    info.padding = static_cast<int>(padding);
    info.music_crc = music_crc.value();
    return write_info_frame(info, settings);
}

Mp3File::Mp3File(const std::filesystem::path& path, const Mp3Settings& settings, Mp3Tags tags) {
    check_mp3_settings(settings);
    state_ = std::make_unique<State>(path, settings, std::move(tags));
    state_->tag_size = render_id3(state_->tags, {}, settings.rate).size();
    state_->fd = create(path);
    state_->buffer.reserve(buffer_size);
    state_->put(std::vector<std::byte>(state_->tag_size + info_frame_size(settings)));
}

Mp3File::~Mp3File() = default;

void Mp3File::write(const Mp3Frames& frames) {
    state_->put(frames.bytes);
    state_->mp3_frames += frames.count;
    state_->music_bytes += static_cast<std::int64_t>(frames.bytes.size());
    state_->music_crc.add(frames.bytes);
}

void Mp3File::finish(Frames length, const std::vector<Mp3Chapter>& chapters) {
    State& state = *state_;
    const std::int64_t missing = mp3_frames_for(length, state.settings.rate) - state.mp3_frames;
    if (missing > 0) write(silent_mp3(missing, state.settings));
    state.write_buffer();

    assert(chapters.size() <= state.tags.chapters.size());
    state.tags.chapters.resize(chapters.size());
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        state.tags.chapters[i].start = chapters[i].start;
        state.tags.chapters[i].end = chapters[i].end;
    }
    std::vector<std::byte> head = render_id3(state.tags, length, state.settings.rate, state.tag_size);
    const std::vector<std::byte> info = state.info_frame(length);
    head.insert(head.end(), info.begin(), info.end());
    state.write_from_the_start(head);
    state.close();
}

}  // namespace audio_edition

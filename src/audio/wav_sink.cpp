// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>
#include <cerrno>

#include <unistd.h>

#include "audio/sample_sink.h"
#include "audio/wav_header.h"
#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

static_assert(std::endian::native == std::endian::little, "samples are written as they stand in memory");

/// A WAV that turns into RF64 when its length is known to need it. (libsndfile's RF64 writer, told to
/// downgrade, leaves WAVE_FORMAT_EXTENSIBLE behind, which simple players refuse.)
class WavSink final : public SampleSink {
  public:
    WavSink(OpenFile file, SampleRate rate, SoundTags tags)
        : file_(std::move(file)), rate_(rate), tags_(std::move(tags)) {
        put(header());
    }

    void write(std::span<const std::int16_t> samples) override {
        put(std::as_bytes(samples));
        length_ += Frames{static_cast<std::int64_t>(samples.size())};
    }

    void finish() override {
        if (::lseek(file_.fd, 0, SEEK_SET) != 0) fail(errno);
        put(header());
    }

  private:
    [[nodiscard]] std::string header() const { return wav_header(length_, rate_, tags_); }

    void put(std::string_view text) { put(std::as_bytes(std::span(text))); }
    void put(std::span<const std::byte> bytes) {
        if (const int failure = write_all(file_.fd, bytes); failure != 0) fail(failure);
    }

    [[noreturn]] void fail(int errno_value) const {
        throw system_error(ErrorKind::io, file_.path, "cannot write", errno_value);
    }

    OpenFile file_;
    SampleRate rate_;
    SoundTags tags_;
    Frames length_;
};

}  // namespace

std::unique_ptr<SampleSink> open_wav(const OpenFile& file, SampleRate rate, const SoundTags& tags) {
    return std::make_unique<WavSink>(file, rate, tags);
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>

#include <sndfile.h>
#include <unistd.h>

#include "audio/sample_sink.h"
#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

/// libsndfile forgets which errno stopped it, so it writes through these, which remember the first.
struct RememberingFile {
    int fd = -1;
    int failure = 0;

    sf_count_t done(sf_count_t result) noexcept {
        if (result < 0 && failure == 0) failure = errno;
        return result;
    }
};

RememberingFile& file_of(void* user) noexcept {
    return *static_cast<RememberingFile*>(user);
}

sf_count_t seek(sf_count_t offset, int whence, void* user) noexcept {
    RememberingFile& file = file_of(user);
    return file.done(::lseek(file.fd, offset, whence));
}

sf_count_t tell(void* user) noexcept {
    return seek(0, SEEK_CUR, user);
}

sf_count_t length(void* user) noexcept {
    const sf_count_t here = tell(user);
    const sf_count_t end = seek(0, SEEK_END, user);
    seek(here, SEEK_SET, user);
    return end;
}

sf_count_t write_bytes(const void* bytes, sf_count_t count, void* user) noexcept {
    RememberingFile& file = file_of(user);
    const int failure =
        write_all(file.fd, {static_cast<const std::byte*>(bytes), static_cast<std::size_t>(count)});
    if (failure == 0) return count;
    if (file.failure == 0) file.failure = failure;
    return 0;
}

sf_count_t read_nothing(void*, sf_count_t, void*) noexcept {
    return 0;
}

struct CloseEncoder {
    void operator()(SNDFILE* encoder) const noexcept { sf_close(encoder); }
};

class FlacSink final : public SampleSink {
  public:
    FlacSink(const OpenFile& file, SampleRate rate, const SoundTags& tags)
        : path_(file.path), file_{file.fd} {
        SF_INFO info{};
        info.channels = 1;
        info.samplerate = rate.hertz;
        info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
        SF_VIRTUAL_IO io{length, seek, read_nothing, write_bytes, tell};
        encoder_.reset(sf_open_virtual(&io, SFM_WRITE, &info, &file_));
        check(encoder_ != nullptr);
        set_tag(SF_STR_TITLE, tags.title);
        set_tag(SF_STR_ARTIST, tags.artist);
        set_tag(SF_STR_ALBUM, tags.album);
        set_tag(SF_STR_DATE, tags.date);
        set_tag(SF_STR_GENRE, tags.genre);
        // Otherwise a file without a sample would have no header either.
        sf_command(encoder_.get(), SFC_UPDATE_HEADER_NOW, nullptr, 0);
        check(true);
    }

    void write(std::span<const std::int16_t> samples) override {
        const auto count = static_cast<sf_count_t>(samples.size());
        check(sf_write_short(encoder_.get(), samples.data(), count) == count);
    }

    void finish() override { check(sf_close(encoder_.release()) == 0); }

  private:
    void set_tag(int kind, const std::string& text) {
        if (!text.empty()) sf_set_string(encoder_.get(), kind, text.c_str());
    }

    /// Called after whatever may have written; `done` is what libsndfile thinks of it.
    void check(bool done) const {
        if (file_.failure != 0) throw system_error(ErrorKind::io, path_, "cannot write", file_.failure);
        if (!done)
            throw Error(ErrorKind::io, path_, std::string("cannot write: ") + sf_strerror(encoder_.get()));
    }

    std::string path_;
    RememberingFile file_;
    std::unique_ptr<SNDFILE, CloseEncoder> encoder_;  // writes to file_ when it closes
};

}  // namespace

std::unique_ptr<SampleSink> open_flac(const OpenFile& file, SampleRate rate, const SoundTags& tags) {
    return std::make_unique<FlacSink>(file, rate, tags);
}

}  // namespace audio_edition

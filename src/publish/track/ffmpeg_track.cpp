// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/ffmpeg_track.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <csignal>
#include <optional>
#include <span>

#include <sys/wait.h>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/find_program.h"
#include "base/subprocess.h"
#include "publish/track/ffmetadata.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string>;

/// Says that it is a file, whatever its name looks like.
std::string file_url(const fs::path& path) {
    return "file:" + path.string();
}

void append(Arguments& arguments, const Arguments& more) {
    arguments.insert(arguments.end(), more.begin(), more.end());
}

/// A small file that is there while this is.
class Helper {
  public:
    explicit Helper(fs::path path) : path_(std::move(path)) {}
    Helper(const Helper&) = delete;
    Helper& operator=(const Helper&) = delete;
    ~Helper() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    void hold(std::string_view bytes) const {
        AtomicFile file(path_);
        file.write(bytes);
        file.commit(Durability::crash);
    }
    [[nodiscard]] std::string url() const { return file_url(path_); }

  private:
    const fs::path path_;
};

class FfmpegTrack final : public Track {
  public:
    FfmpegTrack(fs::path program, FfmpegContainer container, SampleRate rate, fs::path path, Mp3Tags tags)
        : program_(std::move(program)),
          container_(std::move(container)),
          rate_(rate),
          path_(std::move(path)),
          tags_(std::move(tags)),
          sound_(std::make_optional<Helper>(path_.string() + ".sound")) {
        Arguments arguments{
            "-v",  "error", "-y", "-f",     "s16le", "-ar",           std::to_string(rate_.hertz),
            "-ac", "1",     "-i", "pipe:0", "-c:a",  container_.codec};
        append(arguments, container_.encode);
        append(arguments, {"-threads", "1", "-flags:a", "+bitexact", "-fflags", "+bitexact", "-f",
                           container_.muxer, sound_->url()});
        encoder_.emplace(program_, arguments);
    }

    void write(const EncodedUnit& unit, Frames slot) override {
        assert(slot >= unit.pcm.length());
        put(unit.pcm.samples);
        std::array<std::int16_t, 4096> silence{};
        for (std::int64_t left = (slot - unit.pcm.length()).count; left > 0;) {
            const auto count = std::min<std::int64_t>(left, silence.size());
            put(std::span(silence).first(static_cast<std::size_t>(count)));
            left -= count;
        }
    }

    void finish(Frames, const std::vector<Mp3Chapter>& chapters) override {
        check(encoder_->wait());
        tags_.chapters = chapters;
        const Helper metadata(path_.string() + ".tags");
        metadata.hold(ffmetadata(tags_, rate_, !container_.attached_cover));
        const Helper cover(path_.string() + ".cover");
        Arguments arguments{"-v", "error",      "-y", "-i",          sound_->url(),
                            "-f", "ffmetadata", "-i", metadata.url()};
        const bool attached = container_.attached_cover && tags_.cover;
        if (attached) {
            cover.hold(tags_.cover->bytes);
            append(arguments, {"-f", tags_.cover->type == ImageType::png ? "png_pipe" : "jpeg_pipe", "-i",
                               cover.url(), "-map", "2:v", "-disposition:v", "attached_pic"});
        }
        append(arguments, {"-map", "0:a", "-map_metadata", "1", "-map_chapters", "1", "-c", "copy", "-fflags",
                           "+bitexact"});
        append(arguments, container_.publish);
        append(arguments, {"-f", container_.muxer, file_url(path_)});
        check(Subprocess(program_, arguments).wait());
        sound_.reset();
    }

  private:
    void put(std::span<const std::int16_t> samples) {
        const int failure = write_all(encoder_->input(), std::as_bytes(samples));
        if (failure == EPIPE) check(encoder_->wait());
        if (failure != 0) throw system_error(ErrorKind::io, path_.string(), "cannot write", failure);
    }

    void check(int status) const {
        if (status == 0) return;
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXFSZ)
            throw system_error(ErrorKind::io, path_.string(), "cannot write", EFBIG);
        throw Error{ErrorKind::unavailable, path_.string(),
                    "ffmpeg cannot encode it, for the reason it gave above; check that it has the encoder " +
                        container_.codec + " (ffmpeg -encoders), and room to write"};
    }

    const fs::path program_;
    const FfmpegContainer container_;
    const SampleRate rate_;
    const fs::path path_;
    Mp3Tags tags_;
    std::optional<Helper> sound_;  ///< without tags and chapters; until these are known
    std::optional<Subprocess> encoder_;
};

}  // namespace

FfmpegTrackFormat::FfmpegTrackFormat(FfmpegContainer container, SampleRate rate)
    : container_(std::move(container)), rate_(rate) {
    const std::optional<fs::path> program = find_program("ffmpeg");
    if (!program) {
        throw Error{ErrorKind::unavailable, "ffmpeg",
                    "is not installed, and " + container_.extension.substr(1) +
                        " files need it; on Debian: apt-get install ffmpeg"};
    }
    program_ = *program;
}

std::unique_ptr<Track> FfmpegTrackFormat::create(const fs::path& path, const Mp3Tags& tags) const {
    return std::make_unique<FfmpegTrack>(program_, container_, rate_, path, tags);
}

FfmpegContainer m4b_container() {
    return {".m4b",
            "aac",
            {"-b:a", "64k", "-aac_coder", "fast"},
            "ipod",
            {"-brand", "M4B ", "-metadata", "media_type=2", "-movflags", "+faststart"},
            true};
}

FfmpegContainer opus_container() {
    return {".opus", "libopus", {"-b:a", "32k", "-application", "voip", "-compression_level", "5"},
            "opus",  {},        false};
}

}  // namespace audio_edition

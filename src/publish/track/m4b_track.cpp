// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/m4b_track.h"

#include <cassert>
#include <initializer_list>
#include <utility>

#include "base/temporary_file.h"
#include "publish/track/ffmetadata.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using Arguments = std::vector<std::string>;

void append(Arguments& arguments, std::initializer_list<std::string> more) {
    arguments.insert(arguments.end(), more);
}

class M4bTrack final : public Track {
  public:
    M4bTrack(const Ffmpeg& ffmpeg, SampleRate rate, fs::path path, Mp3Tags tags)
        : ffmpeg_(ffmpeg),
          // Else the movie counts in milliseconds, and its length and chapters are rounded up to them.
          timescale_(std::to_string(rate.hertz)),
          rate_(rate),
          path_(std::move(path)),
          tags_(std::move(tags)),
          sound_(path_.string() + ".sound"),
          encoder_(ffmpeg, rate,
                   {"-c:a", "aac", "-b:a", "64k", "-aac_coder", "fast", "-movie_timescale", timescale_, "-f",
                    "ipod"},
                   sound_.path()) {}

    void write(const EncodedUnit& unit, Frames slot) override {
        assert(slot >= unit.pcm.length());
        encoder_.write(unit.pcm.samples);
        encoder_.write_silence(slot - unit.pcm.length());
    }

    void finish(Frames, const std::vector<Mp3Chapter>& chapters) override {
        encoder_.finish();
        tags_.chapters = chapters;
        const TemporaryFile metadata(path_.string() + ".tags"), cover(path_.string() + ".cover");
        metadata.hold(ffmetadata(tags_, rate_));
        Arguments arguments{"-v",
                            "error",
                            "-y",
                            "-i",
                            ffmpeg_url(sound_.path()),
                            "-f",
                            "ffmetadata",
                            "-i",
                            ffmpeg_url(metadata.path())};
        if (tags_.cover) {
            cover.hold(tags_.cover->bytes);
            append(arguments, {"-f", tags_.cover->type == ImageType::png ? "png_pipe" : "jpeg_pipe", "-i",
                               ffmpeg_url(cover.path()), "-map", "2:v", "-disposition:v", "attached_pic"});
        }
        append(arguments,
               {"-map",      "0:a",          "-map_metadata",    "1",         "-map_chapters", "1",
                "-c",        "copy",         "-fflags",          "+bitexact", "-brand",        "M4B ",
                "-metadata", "media_type=2", "-movie_timescale", timescale_,  "-movflags",     "+faststart",
                "-f",        "ipod",         ffmpeg_url(path_)});
        ffmpeg_.run(arguments, path_);
    }

  private:
    const Ffmpeg& ffmpeg_;
    const std::string timescale_;
    const SampleRate rate_;
    const fs::path path_;
    Mp3Tags tags_;
    const TemporaryFile sound_;  ///< without tags and chapters
    FfmpegEncoder encoder_;
};

}  // namespace

std::unique_ptr<Track> M4bTrackFormat::create(const fs::path& path, const Mp3Tags& tags) const {
    return std::make_unique<M4bTrack>(ffmpeg_, rate_, path, tags);
}

}  // namespace audio_edition

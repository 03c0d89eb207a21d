// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/opus_track.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <utility>

#include "audio/resample.h"
#include "base/temporary_file.h"
#include "publish/ogg/ogg_comments.h"
#include "publish/track/vorbis_comments.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr SampleRate opus_rate{48'000};

class OpusTrack final : public Track {
  public:
    OpusTrack(const Ffmpeg& ffmpeg, SampleRate rate, fs::path path, Mp3Tags tags)
        : rate_(rate),
          path_(std::move(path)),
          tags_(std::move(tags)),
          sound_(path_.string() + ".sound"),
          encoder_(ffmpeg, opus_rate,
                   {"-c:a", "libopus", "-b:a", "32k", "-application", "voip", "-compression_level", "5", "-f",
                    "opus"},
                   sound_.path()) {}

    void write(const EncodedUnit& unit, Frames slot) override {
        assert(slot >= unit.pcm.length());
        const Frames begin = at_rate(length_, rate_, opus_rate);
        length_ += slot;
        const Frames room = at_rate(length_, rate_, opus_rate) - begin;
        const Pcm sound = resample(unit.pcm, opus_rate);
        // It ends in silence, of which one sample may be too many.
        const Frames used = std::min(room, sound.length());
        encoder_.write(std::span(sound.samples).first(static_cast<std::size_t>(used.count)));
        encoder_.write_silence(room - used);
    }

    void finish(Frames, const std::vector<Mp3Chapter>& chapters) override {
        encoder_.finish();
        tags_.chapters = chapters;
        write_with_comments(sound_.path(), path_, vorbis_comments(tags_, rate_));
    }

  private:
    const SampleRate rate_;
    const fs::path path_;
    Mp3Tags tags_;
    Frames length_;              ///< so far, at `rate_`
    const TemporaryFile sound_;  ///< without comments
    FfmpegEncoder encoder_;
};

}  // namespace

std::unique_ptr<Track> OpusTrackFormat::create(const fs::path& path, const Mp3Tags& tags) const {
    return std::make_unique<OpusTrack>(ffmpeg_, rate_, path, tags);
}

}  // namespace audio_edition

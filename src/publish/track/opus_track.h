// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/track/ffmpeg.h"
#include "publish/track/track.h"

namespace audio_edition {

/// Ogg Opus (RFC 7845) with chapters and cover as comments, at 32 kbit/s, at which Opus carries speech as
/// well as MP3 does at 64. Encoded by FFmpeg's program.
///
/// Opus always plays at 48 kHz. Each unit is brought to that rate by itself and begins at the sample in which
/// its slot begins, so nothing drifts: a track of n frames plays n × 48,000 / rate samples, rounded down.
class OpusTrackFormat final : public TrackFormat {
  public:
    /// Throws Error{unavailable} where FFmpeg's program is missing.
    explicit OpusTrackFormat(SampleRate rate) : rate_(rate), ffmpeg_(extension()) {}

    [[nodiscard]] std::string extension() const override { return ".opus"; }
    [[nodiscard]] std::string encoder() const override { return "ffmpeg libopus"; }
    [[nodiscard]] std::string settings() const override { return "PCM"; }
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override { return {{}, std::move(pcm)}; }
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;

  private:
    SampleRate rate_;
    Ffmpeg ffmpeg_;
};

}  // namespace audio_edition

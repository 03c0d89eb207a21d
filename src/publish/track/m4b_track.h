// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/track/ffmpeg.h"
#include "publish/track/track.h"

namespace audio_edition {

/// M4B: AAC-LC in MP4 (ISO/IEC 14496-12) with the brand and media type of an audiobook, chapters and cover,
/// at 64 kbit/s, the bit rate of the MP3. Made by FFmpeg's program, with the faster of its AAC coders, which
/// takes a third of the other's time.
///
/// Lengths and chapters are counted in samples, the edit list cuts the encoder's delay off: what is heard at
/// a time is heard then in every other format. The sound goes to the program as it comes, and once more from
/// file to file when its chapters are known.
class M4bTrackFormat final : public TrackFormat {
  public:
    /// Throws Error{unavailable} where FFmpeg's program is missing.
    explicit M4bTrackFormat(SampleRate rate) : rate_(rate), ffmpeg_(extension()) {}

    [[nodiscard]] std::string extension() const override { return ".m4b"; }
    [[nodiscard]] std::string encoder() const override { return "ffmpeg aac"; }
    [[nodiscard]] std::string settings() const override { return "PCM"; }
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override { return {{}, std::move(pcm)}; }
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;

  private:
    SampleRate rate_;
    Ffmpeg ffmpeg_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "publish/track/track.h"

namespace audio_edition {

/// What FFmpeg's program makes of sound: its arguments for one container.
struct FfmpegContainer {
    std::string extension;             ///< ".m4b"
    std::string codec;                 ///< "aac"
    std::vector<std::string> encode;   ///< beside the codec: the bit rate and the like
    std::string muxer;                 ///< "ipod"
    std::vector<std::string> publish;  ///< for the last pass, which adds tags, chapters and cover
    bool attached_cover = false;       ///< the cover as a picture stream, else as a tag
};

/// M4B: AAC in MP4 with the brand and media type of an audiobook, chapters and cover. Ogg Opus: chapters and
/// cover as comments. Both are lossy, made by FFmpeg's program, which must be on PATH.
///
/// The sound goes to the program as it comes, and once more from file to file when its chapters are known.
/// The moment at which something is heard is that of every other format: the encoder's delay is cut off by
/// the container. The same calls give the same bytes with the same FFmpeg.
class FfmpegTrackFormat final : public TrackFormat {
  public:
    /// Throws Error{unavailable} where the program is missing.
    FfmpegTrackFormat(FfmpegContainer container, SampleRate rate);

    [[nodiscard]] std::string extension() const override { return container_.extension; }
    [[nodiscard]] std::string encoder() const override { return "ffmpeg " + container_.codec; }
    [[nodiscard]] std::string settings() const override { return "PCM"; }
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override { return {{}, std::move(pcm)}; }
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;

  private:
    FfmpegContainer container_;
    SampleRate rate_;
    std::filesystem::path program_;
};

/// 64 kbit/s: AAC-LC at the bit rate of the MP3, and FFmpeg's faster coder, a third of the time of its other one.
[[nodiscard]] FfmpegContainer m4b_container();
/// 32 kbit/s, at which Opus carries speech as well as MP3 does at 64.
[[nodiscard]] FfmpegContainer opus_container();

}  // namespace audio_edition

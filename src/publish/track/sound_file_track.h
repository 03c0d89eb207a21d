// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/sound_file.h"
#include "publish/track/track.h"

namespace audio_edition {

/// WAV and FLAC: the sound as it was mastered, nothing lost, without chapters.
class SoundFileTrackFormat final : public TrackFormat {
  public:
    SoundFileTrackFormat(SoundFormat format, SampleRate rate) : format_(format), rate_(rate) {}

    [[nodiscard]] std::string extension() const override {
        return format_ == SoundFormat::wav ? ".wav" : ".flac";
    }
    [[nodiscard]] std::string encoder() const override {
        return format_ == SoundFormat::wav ? "wav" : "flac";
    }
    [[nodiscard]] std::string settings() const override { return "PCM"; }
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override { return {{}, std::move(pcm)}; }
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;

  private:
    SoundFormat format_;
    SampleRate rate_;
};

}  // namespace audio_edition

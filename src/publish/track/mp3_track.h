// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/track/track.h"

namespace audio_edition {

/// MP3: units are encoded by themselves, a track is the join of their MP3 frames.
class Mp3TrackFormat final : public TrackFormat {
  public:
    explicit Mp3TrackFormat(const Mp3Settings& settings) : settings_(settings) {}

    [[nodiscard]] std::string extension() const override { return ".mp3"; }
    [[nodiscard]] std::string encoder() const override { return "lame " + encoder_version(); }
    [[nodiscard]] std::string settings() const override {
        return encoder() + " at " + std::to_string(settings_.rate.hertz) + " Hz, " +
               std::to_string(settings_.kilobits) + " kbit/s, quality " + std::to_string(settings_.quality);
    }
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override { return {encode_mp3(pcm, settings_), {}}; }
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;

  private:
    Mp3Settings settings_;
};

}  // namespace audio_edition

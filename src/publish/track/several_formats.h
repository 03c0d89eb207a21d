// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/track/track.h"

namespace audio_edition {

/// Several formats of one edition, made of the same units: a track in it is a file in each of them.
///
///     create("out/book.mp3", tags)    of MP3 and M4B: out/book.mp3 and out/book.m4b
///
/// Name, encoder and extension are those of the first.
class SeveralFormats final : public TrackFormat {
  public:
    /// At least one; not two with the same extension.
    explicit SeveralFormats(std::vector<std::unique_ptr<TrackFormat>> formats);

    [[nodiscard]] std::string extension() const override { return formats_.front()->extension(); }
    [[nodiscard]] std::string encoder() const override { return formats_.front()->encoder(); }
    [[nodiscard]] std::string settings() const override;
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override;
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;
    [[nodiscard]] std::vector<const TrackFormat*> all() const override;

  private:
    std::vector<std::unique_ptr<TrackFormat>> formats_;
};

}  // namespace audio_edition

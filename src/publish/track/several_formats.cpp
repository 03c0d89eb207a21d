// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/several_formats.h"

#include <cassert>
#include <utility>

namespace audio_edition {
namespace {

class SeveralTracks final : public Track {
  public:
    explicit SeveralTracks(std::vector<std::unique_ptr<Track>> tracks) : tracks_(std::move(tracks)) {}

    void write(const EncodedUnit& unit, Frames slot) override {
        for (const auto& track : tracks_) track->write(unit, slot);
    }

    void finish(Frames length, const std::vector<Mp3Chapter>& chapters) override {
        for (const auto& track : tracks_) track->finish(length, chapters);
    }

  private:
    std::vector<std::unique_ptr<Track>> tracks_;
};

}  // namespace

SeveralFormats::SeveralFormats(std::vector<std::unique_ptr<TrackFormat>> formats)
    : formats_(std::move(formats)) {
    assert(!formats_.empty());
}

std::string SeveralFormats::settings() const {
    std::string settings;
    for (const auto& format : formats_) settings += (settings.empty() ? "" : "; ") + format->settings();
    return settings;
}

EncodedUnit SeveralFormats::encode(Pcm pcm) const {
    EncodedUnit all;
    for (const auto& format : formats_) {
        EncodedUnit one = format->encode(pcm);
        if (one.mp3.count != 0) all.mp3 = std::move(one.mp3);
        if (!one.pcm.samples.empty()) all.pcm = std::move(one.pcm);
    }
    return all;
}

std::unique_ptr<Track> SeveralFormats::create(const std::filesystem::path& path, const Mp3Tags& tags) const {
    std::vector<std::unique_ptr<Track>> tracks;
    for (const auto& format : formats_) {
        std::filesystem::path file = path;
        tracks.push_back(format->create(file.replace_extension(format->extension()), tags));
    }
    return std::make_unique<SeveralTracks>(std::move(tracks));
}

std::vector<const TrackFormat*> SeveralFormats::all() const {
    std::vector<const TrackFormat*> all;
    for (const auto& format : formats_) all.push_back(format.get());
    return all;
}

}  // namespace audio_edition

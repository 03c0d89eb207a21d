// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/mp3_track.h"

#include <cassert>

namespace audio_edition {
namespace {

class Mp3Track final : public Track {
  public:
    Mp3Track(const std::filesystem::path& path, const Mp3Settings& settings, const Mp3Tags& tags)
        : settings_(settings), file_(path, settings, tags) {}

    void write(const EncodedUnit& unit, Frames slot) override {
        const std::int64_t frame = mp3_frame_length(settings_.rate).count;
        assert(slot.count % frame == 0 && slot.count / frame >= unit.mp3.count);
        file_.write(unit.mp3);
        file_.write(silent_mp3(slot.count / frame - unit.mp3.count, settings_));
    }

    void finish(Frames length, const std::vector<Mp3Chapter>& chapters) override {
        file_.finish(length, chapters);
    }

  private:
    const Mp3Settings settings_;
    Mp3File file_;
};

}  // namespace

std::unique_ptr<Track> Mp3TrackFormat::create(const std::filesystem::path& path, const Mp3Tags& tags) const {
    return std::make_unique<Mp3Track>(path, settings_, tags);
}

}  // namespace audio_edition

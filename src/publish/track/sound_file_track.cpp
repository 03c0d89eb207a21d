// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/sound_file_track.h"

#include <cassert>

#include "publish/mp3/id3.h"

namespace audio_edition {
namespace {

class SoundFileTrack final : public Track {
  public:
    SoundFileTrack(const std::filesystem::path& path, SoundFormat format, SampleRate rate,
                   const SoundTags& tags)
        : file_(path, format, rate, tags) {}

    void write(const EncodedUnit& unit, Frames slot) override {
        assert(slot >= unit.pcm.length());
        file_.write(unit.pcm.samples);
        file_.write_silence(slot - unit.pcm.length());
    }

    void finish(Frames, const std::vector<Mp3Chapter>&) override { file_.finish(); }

  private:
    SoundFileWriter file_;
};

}  // namespace

std::unique_ptr<Track> SoundFileTrackFormat::create(const std::filesystem::path& path,
                                                    const Mp3Tags& tags) const {
    return std::make_unique<SoundFileTrack>(
        path, format_, rate_, SoundTags{tags.title, tags.artist, tags.album, tags.date, std::string(genre)});
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "audio/units.h"
#include "publish/cover/cover.h"
#include "publish/mp3/encode.h"

namespace audio_edition {

struct Mp3Chapter {
    std::string title;
    Frames start, end;
};

struct Mp3Tags {
    std::string title{};     ///< TIT2
    std::string artist{};    ///< TPE1, and TPE2: clips are listed under one album artist
    std::string album{};     ///< TALB
    std::string language{};  ///< BCP 47; written as ISO 639-2 in TLAN
    int track = 0;           ///< TRCK, 0 for none
    int tracks = 0;
    std::string date{};                    ///< ISO 8601, of the text; written as TYER, TDAT and TIME
    std::vector<Mp3Chapter> chapters{};    ///< CHAP and one CTOC; none for a clip
    std::shared_ptr<const Cover> cover{};  ///< APIC; may be null
};

/// Writes one MP3 file: ID3v2.3 tag, Info frame, frames as they come.
///
/// The tag and the Info frame hold figures that are known only at the end, so room is kept for them and they
/// are written last: that takes the titles, not the times. Frames are written as they come, so a book needs
/// no more memory than a clip.
///
///     Mp3File file(path, settings, tags);      // tags.chapters: titles right, times still zero
///     file.write(frames);  …
///     file.finish(length, chapters);           // the samples a player will play, and the times
///
/// A file that was not finished stays as it is, and does not play: write into a StagedFolder. Not for several
/// threads. Throws Error: usage for settings that LAME does not take and for more chapters than ID3 can list;
/// cannot_create, permission, try_again for a full disk, io.
class Mp3File {
  public:
    Mp3File(const std::filesystem::path& path, const Mp3Settings& settings, Mp3Tags tags);
    ~Mp3File();

    void write(const Mp3Frames& frames);

    /// Ends with as much silence as a gapless player needs to play all of `length`: `mp3_frames_for(length)`
    /// MP3 frames in all. For a `length` that fills the frames written so far, as a Timeline's does, that is
    /// 1152 samples, which no one hears. `chapters` are those of the constructor, or the first ones of
    /// them, with their times.
    void finish(Frames length, const std::vector<Mp3Chapter>& chapters);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "audio/units.h"
#include "base/atomic_file.h"

namespace audio_edition {

/// A Media Overlay Document (EPUB 3, SMIL 3.0): which element of a content document is heard when.
///
/// Each element lasts until the next begins, so the sound plays on through pauses, and the clips of a section
/// add up to its length. An element that begins within the same millisecond as the one before is left out.
///
///     <par id="p1"><text src="../text/the-storm.xhtml#s1"/>
///       <audio src="../audio/02-the-storm.mp3" clipBegin="0:00:00.000" clipEnd="0:00:02.310"/></par>
///
/// Nothing is held in memory but one element. Throws as AtomicFile does.
class MediaOverlay {
  public:
    /// `text` and `audio` are paths from the folder of `file`. The first element begins at `start` of the
    /// audio, whatever it says: with the silence before it.
    MediaOverlay(const std::filesystem::path& file, std::string text, std::string audio, Milliseconds start);

    /// `type` is an `epub:type`, by which a reader skips or leaves a group: "footnote". `id` is the element
    /// that it stands for. Groups do not nest.
    void open_group(std::string_view type, const std::string& id);
    void close_group();
    void element(const std::string& id, Milliseconds start);

    /// The last element ends at `end` of the audio. Returns the sum of all clips.
    Milliseconds finish(Milliseconds end);

  private:
    void write_held(Milliseconds end);

    AtomicFile file_;
    const std::string text_;
    const std::string audio_;
    Milliseconds begin_;
    Milliseconds sum_;
    std::string held_;     ///< id of the element that has begun; empty before the first
    std::string pending_;  ///< markup that goes after it
    int elements_ = 0;
};

/// "1:02:03.004", a full clock value of SMIL.
[[nodiscard]] std::string clock_value(Milliseconds time);

}  // namespace audio_edition

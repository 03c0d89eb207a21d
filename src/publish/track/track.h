// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "audio/pcm.h"
#include "audio/units.h"
#include "publish/mp3/encode.h"
#include "publish/mp3/mp3_file.h"

namespace audio_edition {

/// A unit's sound as its formats store it; what none of them needs is empty.
struct EncodedUnit {
    Mp3Frames mp3{};
    Pcm pcm{};
    double energy =
        0;  ///< sum of the squares of its samples, full scale 1; only of what is measured, not written
};

/// One published file of sound, written unit by unit.
///
/// A file that was not finished stays as it is: write into a staging folder. Not for several threads. Every
/// call throws Error as AtomicFile does.
class Track {
  public:
    virtual ~Track() = default;

    /// The unit at the start of its slot, then silence to the slot's end.
    virtual void write(const EncodedUnit& unit, Frames slot) = 0;

    /// `length` is the sum of the slots. `chapters` are those the track was made with, or the first ones of
    /// them, now with their times.
    virtual void finish(Frames length, const std::vector<Mp3Chapter>& chapters) = 0;
};

/// How sound is stored. Every format has the same slots, so the same moment is heard at the same time in all
/// of them.
class TrackFormat {
  public:
    virtual ~TrackFormat() = default;

    [[nodiscard]] virtual std::string extension() const = 0;  ///< ".mp3"
    [[nodiscard]] virtual std::string encoder() const = 0;    ///< "lame 3.100"

    /// Everything that the bytes of an encoded unit depend on, besides its samples.
    [[nodiscard]] virtual std::string settings() const = 0;

    /// Any thread.
    [[nodiscard]] virtual EncodedUnit encode(Pcm pcm) const = 0;

    /// Formats without chapters take the names and leave the chapters out.
    [[nodiscard]] virtual std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                        const Mp3Tags& tags) const = 0;

    /// Itself, or the formats that it is made of. They live as long as it does.
    [[nodiscard]] virtual std::vector<const TrackFormat*> all() const { return {this}; }
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "audio_edition/audio_format.h"
#include "publish/track/track.h"

namespace audio_edition {

/// One format of sound files, as users choose it.
struct TrackFormatKind {
    AudioFormat format = AudioFormat::mp3;
    std::string_view name;         ///< "m4b": as `--format` takes it, and with a dot before it the extension
    std::string_view other_names;  ///< what people call it too, separated by spaces
    std::string_view description;  ///< one line for `--help`
    bool has_chapters = false;     ///< players show the sections of the book
    bool is_streamed = false;      ///< written from its beginning to its end, so that it can go to a pipe
    bool has_bit_rate = false;     ///< that of the settings counts, and their quality
    /// Seconds of sound that one core speaks and encodes in a second, at each quality, or at the one there
    /// is.
    std::span<const int> speeds;
    std::unique_ptr<TrackFormat> (*make)(const Mp3Settings& settings);
};

/// All of them, in the order in which they are listed.
[[nodiscard]] std::span<const TrackFormatKind> track_format_kinds() noexcept;

[[nodiscard]] const TrackFormatKind& kind_of(AudioFormat format) noexcept;
[[nodiscard]] std::string_view name_of(AudioFormat format) noexcept;
/// That of a file with this extension, ".m4b"; null where there is none.
[[nodiscard]] const TrackFormatKind* kind_with_extension(std::string_view extension) noexcept;

/// `formats` of one edition, at least one, the first of which its sidecars refer to. `settings` beside the
/// rate count for MP3 only. Throws Error{usage} where a format is named twice, unavailable where a program
/// that one needs is missing.
[[nodiscard]] std::unique_ptr<TrackFormat> make_track_format(const std::vector<AudioFormat>& formats,
                                                             const Mp3Settings& settings);
[[nodiscard]] std::unique_ptr<TrackFormat> make_track_format(AudioFormat format, const Mp3Settings& settings);

}  // namespace audio_edition

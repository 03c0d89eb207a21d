// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "audio_edition/audio_format.h"
#include "publish/track/track.h"

namespace audio_edition {

/// "mp3", "wav", "flac", "m4b", "opus": the name of a format, and with a dot before it the extension of its files.
[[nodiscard]] std::string_view name_of(AudioFormat format) noexcept;

/// `settings` beside the rate count for MP3 only. Throws Error{unavailable} where a program that the format needs
/// is missing.
[[nodiscard]] std::unique_ptr<TrackFormat> make_track_format(AudioFormat format, const Mp3Settings& settings);

}  // namespace audio_edition

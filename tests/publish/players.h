// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "audio/pcm.h"

namespace audio_edition {

/// What FFmpeg plays of a file: gapless, and stopping at the first complaint, which it throws as
/// std::runtime_error.
[[nodiscard]] Pcm played_by_ffmpeg(const std::filesystem::path& file, SampleRate rate = {});

/// The same from mpg123, whose decoder and whose reading of the Info frame are others'.
[[nodiscard]] Pcm played_by_mpg123(const std::filesystem::path& file, SampleRate rate = {});

/// Everything that mp3val, mp3check and FFmpeg have to say against a file; empty for a good one.
[[nodiscard]] std::string complaints_about(const std::filesystem::path& file);

/// What a few lines of Python print; `argument` is sys.argv[1]. Throws what went wrong as std::runtime_error.
[[nodiscard]] std::string python(const std::string& script, const std::filesystem::path& argument);

}  // namespace audio_edition

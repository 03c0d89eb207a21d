// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "publish/mp3/mp3_file.h"

namespace audio_edition {

/// Tags, cover and chapters as comments of Ogg ("Ogg Vorbis I format specification: comment field", and its
/// Chapter Extension), times rounded as everywhere else:
///
///     TITLE=The Meeting
///     ARTIST=Ann Author
///     CHAPTER000=00:00:00.000
///     CHAPTER000NAME=Opening
///     METADATA_BLOCK_PICTURE=AAAAAwAAAAlpbWFnZS9wbmc…      (RFC 9639, 8.8, in Base64)
///
/// Empty fields are left out. Pure.
[[nodiscard]] std::vector<std::string> vorbis_comments(const Mp3Tags& tags, SampleRate rate);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// The media type (IANA) of a published file by its extension: "clips/01-opening.mp3" is "audio/mpeg". Of
/// what no edition holds, "application/octet-stream".
[[nodiscard]] std::string media_type(std::string_view path);

}  // namespace audio_edition

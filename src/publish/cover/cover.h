// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace audio_edition {

enum class ImageType : std::uint8_t { jpeg, png };

/// The picture of an edition, as it is embedded in its sound and shown beside its text.
struct Cover {
    ImageType type = ImageType::png;
    std::string bytes;  ///< of the file, at most `most_cover_bytes`
    int width = 0;      ///< pixels
    int height = 0;
};

/// Players read a picture before they play, so a large one delays the first word.
inline constexpr std::size_t most_cover_bytes = std::size_t{2} << 20;

/// A JPEG or PNG file as a cover. What it is, is told from its contents: the size stands in its header, and
/// its last chunk or marker must be there, so what was cut off is refused. The pixels are not decoded.
///
/// Throws Error{broken_input} naming `where` for anything else, for more than `most_cover_bytes`, and for a
/// side of 0 or more than 10,000 pixels.
[[nodiscard]] Cover check_cover(std::string bytes, const std::string& where);

[[nodiscard]] std::string_view media_type(ImageType type) noexcept;  ///< "image/jpeg"
[[nodiscard]] std::string_view extension(ImageType type) noexcept;   ///< ".jpg"

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/cover/cover.h"

#include <optional>

#include "base/error.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

constexpr int longest_side = 10000;
constexpr std::string_view png_signature = "\x89PNG\r\n\x1a\n";
constexpr std::string_view png_end = "\0\0\0\0IEND\xae\x42\x60\x82"sv;

struct Size {
    int width = 0;
    int height = 0;
};

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

unsigned big_endian(std::string_view bytes, std::size_t at, std::size_t count) {
    unsigned value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8U | byte_at(bytes, at + i);
    return value;
}

Size limited(unsigned width, unsigned height) {
    const auto side = [](unsigned pixels) { return pixels > longest_side ? 0 : static_cast<int>(pixels); };
    return {side(width), side(height)};
}

/// IHDR comes first, IEND last (PNG, third edition, 5.6).
std::optional<Size> png_size(std::string_view bytes) {
    if (bytes.size() < 45 || bytes.substr(12, 4) != "IHDR" || !bytes.ends_with(png_end)) return std::nullopt;
    return limited(big_endian(bytes, 16, 4), big_endian(bytes, 20, 4));
}

bool starts_frame(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Segments follow each other up to the frame header, which tells the size (ITU-T T.81, annex B).
std::optional<Size> jpeg_size(std::string_view bytes) {
    if (bytes.find("\xff\xd9", 2) == std::string_view::npos) return std::nullopt;
    std::size_t at = 2;
    while (at + 9 < bytes.size() && byte_at(bytes, at) == 0xFF) {
        const unsigned marker = byte_at(bytes, at + 1);
        if (marker == 0xFF) {  // fill
            ++at;
            continue;
        }
        if (starts_frame(marker)) return limited(big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2));
        const unsigned length = big_endian(bytes, at + 2, 2);
        if (marker == 0xDA || length < 2) break;
        at += 2 + length;
    }
    return std::nullopt;
}

}  // namespace

Cover check_cover(std::string bytes, const std::string& where) {
    const auto refuse = [&](const char* why) { throw Error{ErrorKind::broken_input, where, why}; };
    if (bytes.size() > most_cover_bytes) refuse("the cover is larger than 2 MiB; give a smaller picture");
    const bool png = bytes.starts_with(png_signature);
    if (!png && !bytes.starts_with("\xff\xd8\xff")) refuse("the cover is neither JPEG nor PNG; convert it");
    const std::optional<Size> size = png ? png_size(bytes) : jpeg_size(bytes);
    if (!size) refuse("the cover is damaged or cut off; save it again");
    if (size->width == 0 || size->height == 0) {
        refuse("the cover must have sides of 1 to 10,000 pixels; scale it");
    }
    return {png ? ImageType::png : ImageType::jpeg, std::move(bytes), size->width, size->height};
}

std::string_view media_type(ImageType type) noexcept {
    return type == ImageType::png ? "image/png" : "image/jpeg";
}

std::string_view extension(ImageType type) noexcept {
    return type == ImageType::png ? ".png" : ".jpg";
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/ffmetadata.h"

#include <cstdint>

#include "base/base64.h"
#include "publish/mp3/id3.h"

namespace audio_edition {
namespace {

std::string escaped(std::string_view text) {
    std::string clean;
    for (const char c : text) {
        if (c == '=' || c == ';' || c == '#' || c == '\\' || c == '\n') clean += '\\';
        clean += c;
    }
    return clean;
}

void add(std::string& metadata, const char* key, const std::string& value) {
    if (!value.empty()) metadata += std::string(key) + "=" + escaped(tag_text(value)) + "\n";
}

void add_number(std::string& bytes, std::size_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFFU);
}

void add_text(std::string& bytes, std::string_view text) {
    add_number(bytes, text.size());
    bytes += text;
}

/// A picture as FLAC stores it (RFC 9639, 8.8).
std::string flac_picture(const Cover& cover) {
    constexpr std::size_t front_cover = 3;
    constexpr std::size_t bits_a_pixel = 24;
    std::string bytes;
    add_number(bytes, front_cover);
    add_text(bytes, media_type(cover.type));
    add_text(bytes, "");
    add_number(bytes, static_cast<std::size_t>(cover.width));
    add_number(bytes, static_cast<std::size_t>(cover.height));
    add_number(bytes, bits_a_pixel);
    add_number(bytes, 0);  // not indexed
    add_text(bytes, cover.bytes);
    return bytes;
}

}  // namespace

std::string ffmetadata(const Mp3Tags& tags, SampleRate rate, bool cover_tag) {
    std::string metadata = ";FFMETADATA1\n";
    add(metadata, "title", tags.title);
    add(metadata, "artist", tags.artist);
    add(metadata, "album", tags.album);
    add(metadata, "genre", "Audiobook");
    if (tags.track > 0) {
        add(metadata, "track", std::to_string(tags.track) + "/" + std::to_string(tags.tracks));
    }
    if (cover_tag && tags.cover) {
        metadata += "METADATA_BLOCK_PICTURE=" + escaped(base64(flac_picture(*tags.cover))) + "\n";
    }
    for (const Mp3Chapter& chapter : tags.chapters) {
        metadata += "[CHAPTER]\nTIMEBASE=1/" + std::to_string(rate.hertz) +
                    "\nSTART=" + std::to_string(chapter.start.count) +
                    "\nEND=" + std::to_string(chapter.end.count) + "\n";
        add(metadata, "title", chapter.title);
    }
    return metadata;
}

}  // namespace audio_edition

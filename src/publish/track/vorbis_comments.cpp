// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/vorbis_comments.h"

#include <array>
#include <cstdint>
#include <cstdio>

#include "base/base64.h"
#include "publish/mp3/id3.h"

namespace audio_edition {
namespace {

void add_number(std::string& bytes, std::size_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFFU);
}

void add_text(std::string& bytes, std::string_view text) {
    add_number(bytes, text.size());
    bytes += text;
}

std::string flac_picture(const Cover& cover) {
    constexpr std::size_t front_cover = 3;
    constexpr std::size_t bits_per_pixel = 24;
    std::string bytes;
    add_number(bytes, front_cover);
    add_text(bytes, media_type(cover.type));
    add_text(bytes, "");
    add_number(bytes, static_cast<std::size_t>(cover.width));
    add_number(bytes, static_cast<std::size_t>(cover.height));
    add_number(bytes, bits_per_pixel);
    add_number(bytes, 0);  // not indexed
    add_text(bytes, cover.bytes);
    return bytes;
}

/// "01:02:03.004"
std::string clock(Milliseconds time) {
    std::array<char, 32> text{};
    const auto part = [&time](std::int64_t unit, std::int64_t most) {
        return static_cast<long long>(time.count / unit % most);
    };
    std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld.%03lld",
                  static_cast<long long>(time.count / 3'600'000), part(60'000, 60), part(1000, 60),
                  part(1, 1000));
    return text.data();
}

/// "CHAPTER007"
std::string chapter_key(std::size_t index) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "CHAPTER%03zu", index);
    return text.data();
}

}  // namespace

std::vector<std::string> vorbis_comments(const Mp3Tags& tags, SampleRate rate) {
    std::vector<std::string> comments;
    const auto add = [&comments](std::string comment, const std::string& value) {
        if (const std::string text = tag_text(value); !text.empty()) comments.push_back(comment + "=" + text);
    };
    add("TITLE", tags.title);
    add("ARTIST", tags.artist);
    add("ALBUMARTIST", tags.artist);
    add("ALBUM", tags.album);
    add("GENRE", std::string(genre));
    add("DATE", tags.date);
    add("LANGUAGE", tags.language);
    if (tags.track > 0) add("TRACKNUMBER", std::to_string(tags.track));
    if (tags.tracks > 0) add("TRACKTOTAL", std::to_string(tags.tracks));
    for (std::size_t i = 0; i < tags.chapters.size(); ++i) {
        const std::string key = chapter_key(i);
        comments.push_back(key + "=" + clock(to_milliseconds(tags.chapters[i].start, rate)));
        comments.push_back(key + "NAME=" + tag_text(tags.chapters[i].title));
    }
    if (tags.cover) comments.push_back("METADATA_BLOCK_PICTURE=" + base64(flac_picture(*tags.cover)));
    return comments;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/ffmetadata.h"

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

}  // namespace

std::string ffmetadata(const Mp3Tags& tags, SampleRate rate) {
    std::string metadata = ";FFMETADATA1\n";
    add(metadata, "title", tags.title);
    add(metadata, "artist", tags.artist);
    add(metadata, "album_artist", tags.artist);
    add(metadata, "album", tags.album);
    add(metadata, "genre", std::string(genre));
    add(metadata, "date", tags.date);
    if (tags.track > 0) {
        add(metadata, "track", std::to_string(tags.track) + "/" + std::to_string(tags.tracks));
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

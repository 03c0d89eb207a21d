// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/media_type.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

struct MediaType {
    std::string_view extension;
    std::string_view type;
};

constexpr std::array types{
    MediaType{".mp3", "audio/mpeg"},
    MediaType{".m4a", "audio/mp4"},
    MediaType{".m4b", "audio/mp4"},
    MediaType{".opus", "audio/ogg"},
    MediaType{".ogg", "audio/ogg"},
    MediaType{".flac", "audio/flac"},
    MediaType{".wav", "audio/wav"},
    MediaType{".jpg", "image/jpeg"},
    MediaType{".jpeg", "image/jpeg"},
    MediaType{".png", "image/png"},
    MediaType{".vtt", "text/vtt"},
    MediaType{".srt", "application/x-subrip"},
    MediaType{".html", "text/html"},
    MediaType{".json", "application/json"},
    MediaType{".epub", "application/epub+zip"},
};

}  // namespace

std::string media_type(std::string_view path) {
    const auto known =
        std::ranges::find_if(types, [path](const MediaType& each) { return path.ends_with(each.extension); });
    return std::string(known != types.end() ? known->type : "application/octet-stream");
}

}  // namespace audio_edition

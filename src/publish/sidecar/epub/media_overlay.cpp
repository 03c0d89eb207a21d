// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/media_overlay.h"

#include <utility>

#include "publish/sidecar/markup.h"
#include "publish/sidecar/transcript/timestamp.h"

namespace audio_edition {

std::string clock_value(Milliseconds time) {
    const std::string clock = timestamp(time, '.');
    return clock.starts_with('0') ? clock.substr(1) : clock;
}

MediaOverlay::MediaOverlay(const std::filesystem::path& file, std::string text, std::string audio,
                           Milliseconds start)
    : file_(file), text_(std::move(text)), audio_(std::move(audio)), begin_(start) {
    file_.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
<body>
)");
}

void MediaOverlay::open_group(std::string_view type, const std::string& id) {
    pending_ += "<seq id=\"g-" + id + "\" epub:type=\"" + std::string(type) + "\" epub:textref=\"" +
                escape_markup(text_) + "#" + id + "\">\n";
}

void MediaOverlay::close_group() {
    pending_ += "</seq>\n";
}

void MediaOverlay::element(const std::string& id, Milliseconds start) {
    if (!held_.empty()) {
        if (start <= begin_) return;
        write_held(start);
    }
    file_.write(std::exchange(pending_, {}));
    held_ = id;
}

void MediaOverlay::write_held(Milliseconds end) {
    file_.write("<par id=\"p" + std::to_string(++elements_) + "\"><text src=\"" + escape_markup(text_) + "#" +
                held_ + "\"/><audio src=\"" + escape_markup(audio_) + "\" clipBegin=\"" +
                clock_value(begin_) + "\" clipEnd=\"" + clock_value(end) + "\"/></par>\n");
    sum_ = sum_ + Milliseconds{end.count - begin_.count};
    begin_ = end;
}

Milliseconds MediaOverlay::finish(Milliseconds end) {
    if (!held_.empty()) write_held(end);
    file_.write(std::exchange(pending_, {}));
    file_.write("</body>\n</smil>\n");
    file_.commit(Durability::crash);
    return sum_;
}

}  // namespace audio_edition

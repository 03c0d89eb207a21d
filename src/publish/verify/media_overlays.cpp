// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/media_overlays.h"

#include <array>
#include <utility>

#include "base/error.h"
#include "publish/verify/captions.h"

namespace audio_edition {
namespace {

std::string unescaped(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 6> escapes{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&apos;", '\''}}};
    std::string plain;
    while (!text.empty()) {
        bool found = false;
        for (const auto& [written, meant] : escapes) {
            if (!text.starts_with(written)) continue;
            plain += meant;
            text.remove_prefix(written.size());
            found = true;
            break;
        }
        if (found) continue;
        plain += text.front();
        text.remove_prefix(1);
    }
    return plain;
}

bool is_xml_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// What is between '<' and '>' of a start tag.
XmlTag read_tag(std::string_view inside) {
    XmlTag tag;
    std::size_t at = 0;
    while (at < inside.size() && !is_xml_space(inside[at]) && inside[at] != '/') ++at;
    tag.name = inside.substr(0, at);
    while (true) {
        while (at < inside.size() && is_xml_space(inside[at])) ++at;
        const std::size_t equals = inside.find('=', at);
        if (equals == std::string_view::npos || equals + 1 >= inside.size()) return tag;
        const char quote = inside[equals + 1];
        const std::size_t end = inside.find(quote, equals + 2);
        if ((quote != '"' && quote != '\'') || end == std::string_view::npos) return tag;
        tag.attributes.emplace_back(inside.substr(at, equals - at),
                                    unescaped(inside.substr(equals + 2, end - equals - 2)));
        at = end + 1;
    }
}

}  // namespace

std::string XmlTag::attribute(std::string_view wanted) const {
    for (const auto& [name, value] : attributes) {
        if (name == wanted) return value;
    }
    return "";
}

std::vector<XmlTag> xml_tags(std::string_view xml) {
    std::vector<XmlTag> tags;
    for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at)) {
        const std::string_view rest = xml.substr(at);
        const std::string_view close = rest.starts_with("<!--")        ? "-->"
                                       : rest.starts_with("<![CDATA[") ? "]]>"
                                       : rest.starts_with("<?")        ? "?>"
                                                                       : ">";
        const std::size_t end = rest.find(close);
        if (end == std::string_view::npos) return tags;
        at += end + close.size();
        if (rest.starts_with("<!") || rest.starts_with("<?") || rest.starts_with("</")) continue;
        tags.push_back(read_tag(rest.substr(1, end - 1)));
        tags.back().text = unescaped(xml.substr(at, xml.find('<', at) - at));
    }
    return tags;
}

std::optional<Milliseconds> read_clock_value(std::string_view text) {
    const std::string padded = text.find(':') == 1 ? "0" + std::string(text) : std::string(text);
    return read_timestamp(padded, '.');
}

std::vector<OverlayClip> read_media_overlay(std::string_view smil, const std::string& where) {
    std::vector<OverlayClip> clips;
    for (const XmlTag& tag : xml_tags(smil)) {
        if (tag.name == "par") clips.emplace_back();
        if (clips.empty()) continue;
        if (tag.name == "text") clips.back().text = tag.attribute("src");
        if (tag.name != "audio") continue;
        const auto begin = read_clock_value(tag.attribute("clipBegin"));
        const auto end = read_clock_value(tag.attribute("clipEnd"));
        if (!begin || !end)
            throw Error{ErrorKind::broken_input, where,
                        "holds something that is not a time; build the edition again"};
        clips.back().audio = tag.attribute("src");
        clips.back().begin = *begin;
        clips.back().end = *end;
    }
    for (const OverlayClip& clip : clips) {
        if (clip.text.empty() || clip.audio.empty())
            throw Error{ErrorKind::broken_input, where,
                        "holds a par without text or audio; build the edition again"};
    }
    return clips;
}

}  // namespace audio_edition

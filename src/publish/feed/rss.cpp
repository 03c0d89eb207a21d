// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/feed/rss.h"

#include "publish/feed/apple_categories.h"
#include "publish/sidecar/markup.h"

namespace audio_edition {
namespace {

/// `<name>text</name>` on a line of its own; nothing without a text.
std::string element(const std::string& name, const std::string& text, const std::string& attributes = "") {
    if (text.empty()) return "";
    return "<" + name + attributes + ">" + escape_markup(text) + "</" + name + ">\n";
}

std::string attribute(const std::string& name, const std::string& value) {
    return " " + name + "=\"" + escape_markup(value) + "\"";
}

std::string owner(const FeedChannel& channel) {
    if (channel.email.empty()) return "";
    return "<itunes:owner>\n" + element("itunes:name", channel.author) +
           element("itunes:email", channel.email) + "</itunes:owner>\n";
}

std::string cover(const std::string& url) {
    return url.empty() ? "" : "<itunes:image" + attribute("href", url) + "/>\n";
}

std::string image(const FeedChannel& channel) {
    if (channel.image.empty()) return "";
    return cover(channel.image) + "<image>\n" + element("url", channel.image) +
           element("title", channel.title) + element("link", channel.link) + "</image>\n";
}

/// A subcategory stands within its category.
std::string category(const std::string& name) {
    if (name.empty()) return "";
    const FeedCategory listed = find_category(name).value_or(FeedCategory{name, ""});
    const std::string outer = "<itunes:category" + attribute("text", std::string(listed.name));
    if (listed.within.empty()) return outer + "/>\n";
    return outer + ">\n<itunes:category" + attribute("text", std::string(listed.within)) +
           "/>\n</itunes:category>\n";
}

std::string attached(const std::string& name, const FeedAttachment& file, const std::string& more = "") {
    return "<" + name + attribute("url", file.url) + attribute("type", file.type) + more + "/>\n";
}

std::string item(const FeedItem& each) {
    std::string xml = "<item>\n" + element("title", each.title) + element("link", each.link) +
                      element("guid", each.guid, " isPermaLink=\"false\"") +
                      element("pubDate", each.published) + element("description", each.description) +
                      attached("enclosure", each.sound, attribute("length", std::to_string(each.bytes))) +
                      element("itunes:author", each.author) +
                      element("itunes:duration", std::to_string((each.length.count + 500) / 1000)) +
                      element("itunes:episodeType", "full") + cover(each.image);
    for (const FeedAttachment& chapters : each.chapters) xml += attached("podcast:chapters", chapters);
    for (const FeedAttachment& transcript : each.transcripts)
        xml += attached("podcast:transcript", transcript, " rel=\"captions\"");
    return xml + "</item>\n";
}

}  // namespace

std::string rss_feed(const FeedChannel& channel, const std::vector<FeedItem>& items) {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
)";
    xml += element("title", channel.title) + element("link", channel.link) + "<atom:link" +
           attribute("href", channel.self) + " rel=\"self\" type=\"application/rss+xml\"/>\n" +
           element("description", channel.description) + element("language", channel.language) +
           element("itunes:author", channel.author) + owner(channel) + image(channel);
    xml += category(channel.category) + element("itunes:explicit", channel.is_explicit ? "true" : "false") +
           element("itunes:type", "episodic") + element("podcast:guid", channel.guid);
    for (const FeedItem& each : items) xml += item(each);
    return xml + "</channel>\n</rss>\n";
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/feed_item.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "base/error.h"
#include "language/reader_words.h"
#include "publish/sidecar/media_type.h"

namespace audio_edition {
namespace {

/// "7:02", "1:07:02"
std::string clock(Milliseconds time) {
    const std::int64_t seconds = time.count / 1000;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    if (seconds < 3600) return std::to_string(seconds / 60) + ":" + two(seconds % 60);
    return std::to_string(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

/// Directories take no more characters than that; bytes are at least as many.
constexpr std::size_t longest_item_description = 4000;

/// Players make links of times at the start of a line.
std::string description(const Manifest& manifest) {
    std::string text = manifest.description.empty() ? "" : manifest.description + "\n\n";
    text += manifest.title;
    const ReaderWords& words = reader_words(manifest.language);
    if (!manifest.author.empty()) text.append(words.by()).append(manifest.author);
    text.append(words.read_aloud());
    const ManifestSound& sound = manifest.sound;
    if (!sound.licence.empty()) text += " (" + sound.voice + ", " + sound.engine + ", " + sound.licence + ")";
    text += "\n";
    if (manifest.sections.size() < 2) return text;
    constexpr std::string_view more = "\n…";
    for (const ManifestSection& section : manifest.sections) {
        if (section.length == Frames{}) continue;
        const std::string line =
            "\n" + clock(to_milliseconds(section.start, manifest.rate)) + " " + section.title;
        if (text.size() + line.size() + more.size() > longest_item_description) return text.append(more);
        text += line;
    }
    return text;
}

std::vector<FeedAttachment> of_kinds(const Manifest& manifest, const std::string& url,
                                     std::span<const std::string_view> kinds) {
    std::vector<FeedAttachment> files;
    for (const std::string_view kind : kinds) {
        for (const ManifestSidecar& sidecar : manifest.sidecars) {
            if (sidecar.kind == kind) files.push_back({url_of(url, sidecar.path), media_type(sidecar.path)});
        }
    }
    return files;
}

}  // namespace

FeedItem feed_item(const Manifest& manifest, const std::string& url) {
    constexpr std::array<std::string_view, 1> chapters{"chapters"};
    constexpr std::array<std::string_view, 2> transcripts{"vtt", "srt"};
    constexpr std::array<std::string_view, 1> pages{"page"};
    constexpr std::array<std::string_view, 1> covers{"cover"};
    if (manifest.files.empty())
        throw Error{ErrorKind::broken_input, manifest.title, "has no book; build the edition again"};
    const ManifestFile& book = manifest.files.front();
    FeedItem item;
    item.title = manifest.title;
    item.author = manifest.author;
    item.description = description(manifest);
    item.sound = {url_of(url, book.path), media_type(book.path)};
    item.bytes = book.bytes;
    item.length = to_milliseconds(manifest.length, manifest.rate);
    item.chapters = of_kinds(manifest, url, chapters);
    for (FeedAttachment& each : item.chapters) each.type = "application/json+chapters";
    item.transcripts = of_kinds(manifest, url, transcripts);
    for (const FeedAttachment& page : of_kinds(manifest, url, pages)) item.link = page.url;
    for (const FeedAttachment& cover : of_kinds(manifest, url, covers)) item.image = cover.url;
    return item;
}

}  // namespace audio_edition

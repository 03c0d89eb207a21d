// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/feed.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "pipeline/feed/feed_item.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

struct Episode {
    std::string folder;
    std::string date;
    Manifest manifest;
};

std::vector<Episode> episodes_in(const fs::path& folder) {
    std::error_code error;
    std::vector<Episode> episodes;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename();
        if (name.starts_with('.') || !entry.is_directory()) continue;
        if (std::optional<Manifest> manifest = find_manifest(entry.path()))
            episodes.push_back({name, manifest->date, *std::move(manifest)});
    }
    if (episodes.empty())
        throw Error{ErrorKind::no_input, folder.native(),
                    "holds no editions; name the folder they were built in"};
    return episodes;
}

void set_dates(std::vector<Episode>& episodes, const std::map<std::string, std::string>& dates) {
    for (const auto& [folder, date] : dates) {
        const auto episode = std::ranges::find(episodes, folder, &Episode::folder);
        if (episode == episodes.end())
            throw Error{ErrorKind::usage, "--date " + folder, "names no edition; it takes FOLDER=DATE"};
        if (rfc822_date(date).empty()) {
            std::string option = "--date ";
            option.append(folder).append("=").append(date);
            throw Error{ErrorKind::usage, std::move(option),
                        "is no date; write it as 2026-01-31 or 2026-01-31T07:00:00Z"};
        }
        episode->date = date;
    }
}

void sort_newest_first(std::vector<Episode>& episodes) {
    std::ranges::sort(episodes, [](const Episode& a, const Episode& b) {
        return a.date != b.date ? a.date > b.date : a.folder < b.folder;
    });
}

FeedChannel completed(const FeedRequest& request, const Manifest& first, const std::string& cover) {
    FeedChannel channel = request.channel;
    if (channel.title.empty()) channel.title = first.author.empty() ? first.title : first.author;
    if (channel.description.empty()) channel.description = channel.title;
    if (channel.link.empty()) channel.link = url_of(request.url, "");
    if (channel.language.empty()) channel.language = first.language;
    if (channel.image.empty()) channel.image = cover;
    return channel;
}

}  // namespace

std::string make_feed(const FeedRequest& request, Diagnostics& diagnostics) {
    std::vector<Episode> episodes = episodes_in(request.folder);
    set_dates(episodes, request.dates);
    sort_newest_first(episodes);
    std::vector<FeedItem> items;
    for (const Episode& episode : episodes) {
        items.push_back(feed_item(episode.manifest, url_of(request.url, episode.folder)));
        items.back().published = rfc822_date(episode.date);
        if (items.back().published.empty())
            diagnostics.warn((request.folder / episode.folder).native(),
                             "has no date, and so no place among the others; tell one with --date " +
                                 episode.folder + "=2026-01-31");
    }
    return rss_feed(completed(request, episodes.front().manifest, items.front().image), items);
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/feed.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/name_uuid.h"
#include "document/date_time.h"
#include "pipeline/feed/check_feed.h"
#include "pipeline/feed/feed_folder.h"
#include "pipeline/feed/feed_item.h"
#include "publish/feed/apple_categories.h"
#include "publish/feed/feed_rules.h"
#include "text/utf8.h"

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
    if (episodes.empty()) {
        const fs::path of_batch = folder / "editions";
        throw Error{
            ErrorKind::no_input, folder.native(),
            "holds no editions; name the folder they were built in" +
                (fs::is_directory(of_batch, error) ? ", perhaps " + of_batch.native() : std::string())};
    }
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
            throw Error{
                ErrorKind::usage, std::move(option),
                "is not a date; write it as 2026-01-31, 2026-01-31T07:00:00Z or 2026-01-31T07:00:00+01:00"};
        }
        episode->date = date;
    }
}

void sort_newest_first(std::vector<Episode>& episodes) {
    const auto instant = [](const Episode& episode) {
        const auto moment = parse_date_time(episode.date);
        return moment ? std::optional(moment->instant) : std::nullopt;  // which is before any other
    };
    std::ranges::sort(episodes, [&](const Episode& a, const Episode& b) {
        const auto first = instant(a);
        const auto second = instant(b);
        return first != second ? first > second : a.folder < b.folder;
    });
}

void require(bool fits, const std::string& option, const std::string& value, const char* what) {
    if (!value.empty() && !fits) throw Error{ErrorKind::usage, option + " " + value, what};
}

void check_category(const std::string& category) {
    if (category.empty() || find_category(category)) return;
    const std::string nearest = nearest_category(category);
    throw Error{ErrorKind::usage, "--category " + category,
                "is not in Apple's list of categories; " +
                    (nearest.empty() ? "choose one such as Arts, News or Technology"
                                     : "did you mean '" + nearest + "'?")};
}

void check_request(const FeedRequest& request) {
    constexpr const char* address = "is not an absolute URL; begin it with https:// and the name of the host";
    const FeedChannel& channel = request.channel;
    require(is_web_address(request.url), "--url", request.url, address);
    require(is_web_address(channel.link), "--link", channel.link, address);
    require(is_web_address(channel.image), "--image", channel.image, address);
    require(is_iso_639_tag(channel.language), "--language", channel.language,
            "is not a language tag; write one such as en or en-GB");
    require(is_uuid(channel.guid), "--guid", channel.guid,
            "is not a UUID; leave it out, and one is made from the URL of the feed");
    require(is_mail_address(channel.email), "--email", channel.email,
            "is not an e-mail address; write it as ann@example.org");
    check_category(channel.category);
}

/// Of the newest edition whose cover a directory takes, else of the newest that has one.
std::string cover_of_podcast(const FeedRequest& request, const std::vector<FeedItem>& items) {
    const FeedFolder files(request.folder, request.url);
    std::string any;
    for (const FeedItem& item : items) {
        if (item.image.empty()) continue;
        if (files.fault_of_cover(item.image).empty()) return item.image;
        if (any.empty()) any = item.image;
    }
    return any;
}

/// The author of all episodes; empty where there are several, or none.
std::string common_author(const std::vector<Episode>& episodes) {
    const std::string& author = episodes.front().manifest.author;
    const bool is_common = std::ranges::all_of(
        episodes, [&author](const Episode& episode) { return episode.manifest.author == author; });
    return is_common ? author : "";
}

FeedChannel completed(const FeedRequest& request, const std::vector<Episode>& episodes,
                      const std::string& cover) {
    const Manifest& first = episodes.front().manifest;
    FeedChannel channel = request.channel;
    if (channel.author.empty()) channel.author = common_author(episodes);
    if (channel.title.empty()) channel.title = first.author.empty() ? first.title : first.author;
    if (channel.description.empty()) channel.description = channel.title;
    if (channel.link.empty()) channel.link = url_of(request.url, "");
    if (channel.language.empty()) channel.language = first.language;
    if (channel.image.empty()) channel.image = cover;
    return channel;
}

std::string guid_of_podcast(const FeedRequest& request) {
    return request.channel.guid.empty() ? podcast_guid(request.channel.self) : to_lower(request.channel.guid);
}

/// What would keep the podcast out of directories. Advice about single episodes is for `--check`.
void warn_of_faults(const std::string& feed, const fs::path& folder, Diagnostics& diagnostics) {
    constexpr const char* podcast = "the podcast";
    for (const FeedFault& fault : check_feed(feed, podcast, folder).faults) {
        if (fault.weight == FeedFault::Weight::refused || fault.where == podcast)
            diagnostics.warn(fault.where, fault.message);
    }
}

}  // namespace

std::string make_feed(const FeedRequest& request, Diagnostics& diagnostics) {
    check_request(request);
    std::vector<Episode> episodes = episodes_in(request.folder);
    set_dates(episodes, request.dates);
    sort_newest_first(episodes);
    std::vector<FeedItem> items;
    const std::string podcast = guid_of_podcast(request);
    for (const Episode& episode : episodes) {
        items.push_back(feed_item(episode.manifest, url_of(request.url, episode.folder)));
        items.back().guid = "urn:uuid:" + name_uuid(podcast, episode.folder).value_or("");
        items.back().published = rfc822_date(episode.date);
        if (items.back().published.empty())
            diagnostics.warn((request.folder / episode.folder).native(),
                             "has no date, so it cannot be put in order; give one with --date " +
                                 episode.folder + "=2026-01-31");
    }
    FeedChannel channel = completed(request, episodes, cover_of_podcast(request, items));
    channel.guid = podcast;
    std::string feed = rss_feed(channel, items);
    warn_of_faults(feed, request.folder, diagnostics);
    return feed;
}

}  // namespace audio_edition

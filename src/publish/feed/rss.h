// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// What an RSS feed says of a podcast as a whole.
struct FeedChannel {
    std::string title;
    std::string description;
    std::string link;      ///< its web site
    std::string self;      ///< where the feed itself will be
    std::string language;  ///< BCP 47
    std::string author;    ///< this and what follows may be empty, and is then left out
    std::string email;
    std::string image;     ///< URL of its cover, square, JPEG or PNG
    std::string category;  ///< "Arts", or a subcategory, as Apple lists them (apple_categories.h)
    std::string guid;      ///< podcast:guid, a UUID
    bool is_explicit = false;
};

/// A file that belongs to an episode.
struct FeedAttachment {
    std::string url;
    std::string type;
};

struct FeedItem {
    std::string guid;  ///< never changes
    std::string title;
    std::string author;
    std::string description;
    std::string link;       ///< may be empty
    std::string published;  ///< RFC 822; empty where it is not known
    FeedAttachment sound;
    std::uint64_t bytes = 0;
    Milliseconds length;
    std::vector<FeedAttachment> chapters;     ///< Podcasting 2.0; at most one
    std::vector<FeedAttachment> transcripts;  ///< the best first
    std::string image = {};                   ///< URL of its cover; may be empty
};

/// RSS 2.0 with the namespaces of iTunes, Atom and Podcasting 2.0. Items stand in the order given. Pure.
[[nodiscard]] std::string rss_feed(const FeedChannel& channel, const std::vector<FeedItem>& items);

/// "Sun, 03 Mar 2024 00:00:00 +0000" for "2024-03-03", and for "2024-03-03T07:30:00+01:00" its time and
/// offset too; empty for what is neither (date_time.h).
[[nodiscard]] std::string rfc822_date(const std::string& iso8601);

/// The podcast:guid of a feed at `url`, as Podcasting 2.0 makes it: from the URL without its scheme and
/// without slashes at its end. A podcast that moves keeps the one it has.
///
///     https://podnews.net/rss      9b024349-ccf0-5f69-a609-6b82873eab3c
[[nodiscard]] std::string podcast_guid(const std::string& url);

/// `base`, a slash, and `path` with what no URL may hold percent-encoded.
[[nodiscard]] std::string url_of(const std::string& base, const std::string& path);

}  // namespace audio_edition

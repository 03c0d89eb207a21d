// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/diagnostics.h"
#include "publish/feed/rss.h"

namespace audio_edition {

/// What to make a feed of.
struct FeedRequest {
    std::filesystem::path folder;  ///< each of its folders that holds an edition is an episode
    std::string url;               ///< where `folder` will be on the Web
    FeedChannel
        channel;  ///< what is empty of title, description, link, author, language, image and guid is made up
    std::map<std::string, std::string> dates;  ///< by the name of an edition's folder; ISO 8601
};

/// The feed of a folder of editions: the newest first, those without a date behind, by their folders' names.
///
/// An edition's date is that of its text, where the text has one, unless `dates` tells another; never the
/// clock, so the same editions give the same feed. Times are compared as moments; a day without one counts as
/// its first second in UTC. An edition without a whole date has no pubDate, and a warning says so.
///
/// An episode's guid follows from that of the podcast and the name of its folder: no two are the same, and it
/// stays when the edition is corrected, also in its title.
///
/// Files are not read but for the manifests and covers, so a large folder takes little time. What
/// `check_feed` finds in the feed is reported as warnings. Throws Error{no_input} for a folder without
/// editions, usage for a value of the request that no feed may have and for a date that is none or of no
/// edition, and what reading a manifest throws.
[[nodiscard]] std::string make_feed(const FeedRequest& request, Diagnostics& diagnostics);

}  // namespace audio_edition

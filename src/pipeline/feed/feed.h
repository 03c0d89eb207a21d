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
    FeedChannel channel;  ///< what is empty of title, description, link, language and image is made up
    std::map<std::string, std::string> dates;  ///< by the name of an edition's folder; ISO 8601
};

/// The feed of a folder of editions: the newest first, those without a date behind, by their folders' names.
///
/// An edition's date is that of its text, where the text has one, unless `dates` tells another; never the clock, so
/// the same editions give the same feed. One without a whole date has no pubDate, and a warning says so. Files are
/// not read but for the manifests, so a large folder takes no time. Throws Error{no_input} for a folder without
/// editions, usage for a date that is none or of no edition, and what reading a manifest throws.
[[nodiscard]] std::string make_feed(const FeedRequest& request, Diagnostics& diagnostics);

}  // namespace audio_edition

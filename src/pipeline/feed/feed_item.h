// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "publish/feed/rss.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

/// An edition as an episode: its book, chapters and transcripts, and what its source says of itself, with a
/// list of its sections. `url` is where its folder will be. It has neither date nor guid yet. Throws
/// Error{broken_input} for a manifest without a book.
[[nodiscard]] FeedItem feed_item(const Manifest& manifest, const std::string& url);

}  // namespace audio_edition

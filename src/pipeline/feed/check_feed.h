// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace audio_edition {

/// Something that keeps a podcast out of a directory, or an episode from being played.
struct FeedFault {
    enum class Weight {
        advice,   ///< directories take it so
        refused,  ///< Apple's rules or those of Podcasting 2.0 do not allow it
    };
    Weight weight = Weight::refused;
    std::string where;  ///< "the podcast", "episode 3, 'The Storm'"
    std::string message;
};

struct FeedFindings {
    std::size_t episodes = 0;
    std::vector<FeedFault> faults;  ///< in the order of the feed

    [[nodiscard]] std::size_t refused() const noexcept;
};

/// Holds a feed, whoever wrote it, against what Apple Podcasts and Podcasting 2.0 ask for.
///
/// Nothing is fetched. Where the feed says (`atom:link rel="self"`) that it is published beside files that
/// are in `folder`, these are looked at: whether covers are square, of 1400 to 3000 pixels, JPEG or PNG, and
/// whether sounds have the length that is told. Throws Error{broken_input} naming `where` for what is not an
/// RSS feed.
[[nodiscard]] FeedFindings check_feed(const std::string& xml, const std::string& where,
                                      const std::filesystem::path& folder);

}  // namespace audio_edition

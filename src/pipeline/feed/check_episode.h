// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/feed/check_feed.h"
#include "pipeline/feed/feed_element.h"
#include "pipeline/feed/feed_folder.h"

namespace audio_edition {

/// Notes what is wrong with one part of a feed. What it is given must outlive it.
class FeedFaults {
  public:
    FeedFaults(std::string where, std::vector<FeedFault>& faults)
        : where_(std::move(where)), faults_(faults) {}
    void refuse(std::string message) { add(FeedFault::Weight::refused, std::move(message)); }
    void advise(std::string message) { add(FeedFault::Weight::advice, std::move(message)); }

    void add(FeedFault::Weight weight, std::string message) {
        faults_.push_back({weight, where_, std::move(message)});
    }

  private:
    std::string where_;
    std::vector<FeedFault>& faults_;
};

/// The cover of the podcast, which must have its size and shape, or of an episode, which is else not shown.
void check_cover_address(const std::string& address, const FeedFolder& files, FeedFault::Weight of_its_shape,
                         FeedFaults& faults);

/// All episodes of a feed, and that no two have the same guid.
void check_episodes(const std::vector<const FeedElement*>& items, const FeedFolder& files,
                    std::vector<FeedFault>& faults);

/// How many characters a reader sees, near enough.
[[nodiscard]] std::size_t count_characters(const std::string& text);

/// What a feed says, as messages cite it.
[[nodiscard]] std::string quoted(const std::string& text);

}  // namespace audio_edition

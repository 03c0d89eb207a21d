// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace audio_edition {

/// Takes sections in reading order and nests each in the last one that ranks higher. A section's level is its
/// depth, so that none is left out where a text has an epilogue with parts beside books with chapters with
/// parts.
///
///     open("Part I", 1)  open("Chapter 1", 3)  open("Part II", 1)
///     Part I             level 1
///       Chapter 1        level 2
///     Part II            level 1
class SectionTree {
  public:
    /// Nothing nests deeper; what is opened below takes the place of its elders.
    static constexpr std::size_t deepest = 64;

    /// A lesser rank stands higher. See Section for `label` and `language`.
    void open(MappedText title, int rank, std::string label = {}, std::string language = {});
    /// Adds to the section that was opened last; an untitled one where there is none.
    void add(Block block);
    [[nodiscard]] std::vector<Section> finish();

  private:
    struct Open {
        Section section;
        int rank;
    };

    void close_down_to(int rank);
    void close_last();

    std::vector<Section> top_;
    std::vector<Open> open_;
};

}  // namespace audio_edition

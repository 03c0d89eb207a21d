// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "publish/sidecar/page/heard_layout.h"

namespace audio_edition {

struct PageSection;

/// What stands where besides the nodes of a layout. Keys of maps are nodes; numbers in their values are
/// passages, parts (HeardLayout::parts) or sections.
struct LayoutPlan {
    std::map<std::uint32_t, std::vector<std::size_t>> sections;  ///< that begin before a node
    std::map<std::uint32_t, std::size_t> elements;               ///< the part that an element is
    std::multimap<std::uint32_t, std::size_t> openings;        ///< parts that begin at a node, or in its text
    std::map<std::uint32_t, std::vector<std::size_t>> behind;  ///< passages that stand behind a node
    std::map<std::size_t, std::vector<std::size_t>> at_start;  ///< passages at the beginning of a section
    std::uint32_t left_out = 0;                                ///< an element that is not shown; 0 for none
};

/// `without_first` leaves the first passage out. Sections that have no place begin with the next one that
/// has.
[[nodiscard]] LayoutPlan plan_layout(const Layout& layout, const HeardLayout& heard,
                                     const std::vector<LaidPassage>& passages,
                                     const std::vector<PageSection>& sections, bool without_first);

}  // namespace audio_edition

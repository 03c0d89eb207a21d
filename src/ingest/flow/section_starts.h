// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ingest/flow/flow.h"
#include "ingest/flow/flow_item.h"

namespace audio_edition {

/// Where a section begins among the items of a flow, and what heads it.
struct SectionStart {
    std::size_t item = 0;             ///< before this one
    std::vector<std::size_t> titles;  ///< the items that are its title: no blocks of it
    MappedText title;                 ///< generated where the text has none
    std::string label;                ///< as Section has it
    int rank = 0;                     ///< a lesser one stands higher
};

/// From the headings among `items` and the work's list of contents, in the order of the text.
///
/// An entry begins a section at what its target holds or stands before: at the heading there. The heading is
/// found also where the entry leads to the paragraph below it, and where several entries lead to one place
/// and their headings follow. Headings that share the words of an entry are its title together ("Chapter 1" /
/// "The Storm"), and so is a paragraph that says what the entry says. Other headings begin sections of their
/// own: inside that of the entry above, where they rank lower than its heading. Entries without anything to
/// read are left out.
[[nodiscard]] std::vector<SectionStart> section_starts(const std::vector<FlowItem>& items,
                                                       const std::vector<ContentsEntry>& contents);

}  // namespace audio_edition

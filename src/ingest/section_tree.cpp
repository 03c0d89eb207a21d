// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/section_tree.h"

#include <utility>

namespace audio_edition {

void SectionTree::open(MappedText title, int rank, std::string label, std::string language) {
    close_down_to(rank);
    while (open_.size() >= deepest) close_last();
    Section section;
    section.title = std::move(title);
    section.label = std::move(label);
    section.language = std::move(language);
    section.level = static_cast<int>(open_.size()) + 1;
    open_.push_back({std::move(section), rank});
}

void SectionTree::add(Block block) {
    if (open_.empty()) open({}, 1);
    open_.back().section.blocks.push_back(std::move(block));
}

std::vector<Section> SectionTree::finish() {
    while (!open_.empty()) close_last();
    return std::exchange(top_, {});
}

/// Closes what ranks no higher. The section before the first heading holds no others.
void SectionTree::close_down_to(int rank) {
    const auto holds_none = [](const Open& open) {
        return open.section.title.empty() && open.section.label.empty();
    };
    while (!open_.empty() && (open_.back().rank >= rank || holds_none(open_.back()))) close_last();
}

void SectionTree::close_last() {
    Section done = std::move(open_.back().section);
    open_.pop_back();
    (open_.empty() ? top_ : open_.back().section.children).push_back(std::move(done));
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/layout_plan.h"

#include <algorithm>
#include <optional>

#include "publish/sidecar/page/layout_text.h"

namespace audio_edition {
namespace {

class LayoutPlanner {
  public:
    LayoutPlanner(const Layout& layout, const HeardLayout& heard, const std::vector<LaidPassage>& passages)
        : layout_(layout), heard_(heard), passages_(passages) {}

    LayoutPlan plan(std::size_t sections, bool without_first) {
        place_parts(without_first);
        place_sections(sections);
        place_said(without_first);
        return std::move(plan_);
    }

  private:
    void place_parts(bool without_first) {
        const std::vector<HeardPart>& parts = heard_.parts();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (without_first && parts[i].passage == 0) {
                if (parts[i].is_element) plan_.left_out = parts[i].node;
            } else if (parts[i].is_element) {
                plan_.elements.emplace(parts[i].node, i);
            } else {
                plan_.openings.emplace(parts[i].node, i);
            }
        }
    }

    /// The outermost element that begins with the node, or begins there but for what is empty.
    [[nodiscard]] std::uint32_t beginning_with(std::uint32_t node) const {
        const std::size_t begin = layout_.nodes[node].text.begin;
        for (std::uint32_t above = layout_.nodes[node].parent; above != 0;
             above = layout_.nodes[above].parent) {
            if (layout_.nodes[above].text.begin != begin) break;
            node = above;
        }
        return node;
    }

    /// In the order of the text. One that would begin before the last goes with it.
    void place_sections(std::size_t count) {
        std::vector<std::uint32_t> first(count, 0);
        for (const HeardPart& part : heard_.parts()) {
            std::uint32_t& node = first[passages_[part.passage].section];
            if (node == 0 && part.node != plan_.left_out) node = part.node;
        }
        std::uint32_t reached = 0;
        std::vector<std::size_t> waiting;
        for (std::size_t s = 0; s < count; ++s) {
            waiting.push_back(s);
            if (first[s] == 0) continue;
            reached = plan_.sections.empty() ? 1 : std::max(reached, beginning_with(first[s]));
            std::ranges::copy(waiting, std::back_inserter(plan_.sections[reached]));
            waiting.clear();
        }
        if (waiting.empty()) return;
        const auto end = static_cast<std::uint32_t>(layout_.nodes.size());
        std::ranges::copy(waiting, std::back_inserter(plan_.sections[plan_.sections.empty() ? 1 : end]));
    }

    /// Where blocks may stand.
    [[nodiscard]] std::uint32_t block_around(std::uint32_t node) const {
        constexpr std::string_view flows = " div blockquote li dd td th aside figure ";
        while (layout_.nodes[node].parent != 0) {
            const LayoutNode& parent = layout_.nodes[layout_.nodes[node].parent];
            const bool is_block = !layout_.nodes[node].is_text() && !is_phrase(layout_.nodes[node].name) &&
                                  !is_formula(layout_.nodes[node].name);
            const std::string name = " " + std::string(parent.name) + " ";
            if (is_block && flows.find(name) != std::string_view::npos) break;
            node = layout_.nodes[node].parent;
        }
        return node;
    }

    /// What is said and stands nowhere.
    void place_said(bool without_first) {
        std::vector<std::uint32_t> behind(passages_.size(), 0);
        for (const HeardPart& part : heard_.parts()) behind[part.passage] = part.last_node;
        std::uint32_t last = 0;
        for (std::size_t p = 0; p < passages_.size(); ++p) {
            if (p > 0 && passages_[p].section != passages_[p - 1].section) last = 0;
            if (behind[p] != 0) last = behind[p];
            if (behind[p] != 0 || (without_first && p == 0)) continue;
            if (last == 0) {
                plan_.at_start[passages_[p].section].push_back(p);
            } else {
                plan_.behind[block_around(last)].push_back(p);
            }
        }
    }

    const Layout& layout_;
    const HeardLayout& heard_;
    const std::vector<LaidPassage>& passages_;
    LayoutPlan plan_;
};

}  // namespace

LayoutPlan plan_layout(const Layout& layout, const HeardLayout& heard,
                       const std::vector<LaidPassage>& passages, const std::vector<PageSection>& sections,
                       bool without_first) {
    return LayoutPlanner(layout, heard, passages).plan(sections.size(), without_first);
}

}  // namespace audio_edition

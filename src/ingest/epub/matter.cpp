// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/matter.h"

#include <algorithm>
#include <array>

#include "ingest/flow/element_class.h"

namespace audio_edition {
namespace {

struct TypeRule {
    std::string_view type;
    std::string_view rule;
};

/// The names of EPUB 2's guide, and those of epub:type where they differ.
constexpr std::array rules{
    TypeRule{"cover", "cover"},
    TypeRule{"title-page", "title page"},
    TypeRule{"titlepage", "title page"},
    TypeRule{"halftitlepage", "title page"},
    TypeRule{"copyright-page", "imprint"},
    TypeRule{"colophon", "imprint"},
    TypeRule{"imprint", "imprint"},
    TypeRule{"index", "index"},
    TypeRule{"bibliography", "index"},
    TypeRule{"toc", "contents list"},
    TypeRule{"loi", "contents list"},
    TypeRule{"lot", "contents list"},
};

std::string_view rule_for(std::string_view types, const ReadingPolicies& policies) {
    for (const TypeRule& one : rules) {
        const bool kept = policies.matter == MatterPolicy::all && one.rule != "contents list";
        if (!kept && has_token(types, one.type)) return one.rule;
    }
    return {};
}

}  // namespace

void add_typed_pages(const std::vector<GuideReference>& references, const Pages& pages,
                     const std::vector<ContentsEntry>& contents, const ReadingPolicies& policies,
                     std::vector<Omission>& omissions) {
    if (pages.pages.size() < 2) return;
    for (const GuideReference& reference : references) {
        const std::string_view rule = rule_for(reference.type, policies);
        const Page* const page = pages.page(reference.place.path);
        if (rule.empty() || page == nullptr || !reference.place.fragment.empty()) continue;
        const auto end = pages.tree.nodes[page->root].end;
        const auto leads_here = [&](const ContentsEntry& entry) {
            return page->root <= entry.target && entry.target < end;
        };
        if (std::ranges::count_if(contents, leads_here) <= 1) omissions.push_back({page->root, rule});
    }
}

}  // namespace audio_edition

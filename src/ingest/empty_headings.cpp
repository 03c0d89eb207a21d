// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/empty_headings.h"

#include <algorithm>
#include <vector>

#include "ingest/merge_skipped.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

/// What has a heading of its own; a byline or a caption stands below the heading of the text.
constexpr NameSet headed{
    "about the author", "contents list", "comments", "form",         "gallery",       "links",
    "navigation",       "newsletter",    "note",     "related link", "related links", "share links",
    "sidebar",          "summary box",   "tags"};

class EmptyHeadings {
  public:
    explicit EmptyHeadings(const Document& document) : skipped_(document.skipped) {
        gather(document.sections);
    }

    void leave_out(std::vector<Section>& sections) {
        for (Section& section : sections) {
            ++seen_;
            leave_out(section.children);
            const std::size_t next = seen_ < begins_.size() ? begins_[seen_] : static_cast<std::size_t>(-1);
            const bool is_empty =
                section.blocks.empty() && section.children.empty() && !section.title.pieces().empty();
            if (!is_empty || !heads_omission(section.title.source().end, next)) continue;
            for (const MappedText::Piece& piece : section.title.pieces())
                titles_.push_back({piece.source, "heading of what is left out"});
            section.title = {};
        }
        std::erase_if(sections, [](const Section& section) {
            return section.blocks.empty() && section.children.empty() && section.title.empty();
        });
    }

    [[nodiscard]] const std::vector<Skipped>& titles() const noexcept { return titles_; }

  private:
    /// Where each section begins, in document order.
    void gather(const std::vector<Section>& sections) {
        for (const Section& section : sections) {
            begins_.push_back(section.title.source().begin);
            gather(section.children);
        }
    }

    /// Whether something that has a heading was left out between two places of the source.
    [[nodiscard]] bool heads_omission(std::size_t begin, std::size_t end) const {
        const auto place = [](const Skipped& skipped) { return skipped.source.begin; };
        const auto first = std::ranges::lower_bound(skipped_, begin, {}, place);
        const auto last = std::ranges::lower_bound(first, skipped_.end(), end, {}, place);
        return std::any_of(first, last, [](const Skipped& skipped) { return headed.contains(skipped.rule); });
    }

    const std::vector<Skipped>& skipped_;
    std::vector<std::size_t> begins_;
    std::size_t seen_ = 0;
    std::vector<Skipped> titles_;
};

}  // namespace

void leave_out_empty_headings(Document& document) {
    EmptyHeadings headings(document);
    headings.leave_out(document.sections);
    merge_skipped(document.skipped, headings.titles());
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/empty_elements.h"

#include <algorithm>
#include <limits>

#include "ingest/html/open_elements.h"
#include "ingest/html/tag_scanner.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

bool says_xhtml(std::string_view page) {
    constexpr std::size_t looked_at = 4096;
    const std::string head = ascii_lower(page.substr(0, looked_at));
    const std::size_t doctype = head.find("<!doctype html public \"-//w3c//dtd xhtml");
    const std::size_t root = head.find("<html");
    if (root != std::string::npos) {
        const std::string_view tag = std::string_view(head).substr(root, head.find('>', root) - root);
        if (tag.find("xmlns=\"http://www.w3.org/1999/xhtml\"") != std::string_view::npos) return true;
    }
    return doctype != std::string::npos || head.find("<?xml ") < root;
}

class EmptyElements {
  public:
    explicit EmptyElements(std::string_view page)
        : page_(page), scanner_(page, std::numeric_limits<std::size_t>::max()) {}

    ClosedPage close() {
        while (const auto tag = scanner_.next()) {
            if (is_foreign(*tag) || tag->closes) continue;
            if (tag->is_empty && !is_void_element(tag->name)) {
                add_end_of(*tag);
            } else if (is_raw_text_element(tag->name)) {
                scanner_.pass_raw_text(tag->name);
            }
        }
        if (!closed_.additions.empty()) closed_.text += page_.substr(copied_);
        return std::move(closed_);
    }

  private:
    /// Whether the tag is of a drawing or a formula.
    bool is_foreign(const WrittenTag& tag) {
        if (tag.name == "svg" || tag.name == "math") {
            if (!tag.closes && !tag.is_empty) ++foreign_;
            if (tag.closes && foreign_ > 0) --foreign_;
            return true;
        }
        return foreign_ > 0;
    }

    void add_end_of(const WrittenTag& tag) {
        closed_.text += page_.substr(copied_, tag.span.end - copied_);
        copied_ = tag.span.end;
        const std::string end = "</" + tag.name + ">";
        closed_.additions.push_back({closed_.text.size(), end.size(), added_});
        closed_.text += end;
        added_ += end.size();
    }

    std::string_view page_;
    TagScanner scanner_;
    ClosedPage closed_;
    std::size_t copied_ = 0;  ///< of the page
    std::size_t added_ = 0;
    std::size_t foreign_ = 0;
};

}  // namespace

std::size_t ClosedPage::written_at(std::size_t offset) const noexcept {
    const auto after = std::ranges::upper_bound(additions, offset, {}, &Addition::begin);
    if (after == additions.begin()) return offset;
    const Addition& last = *(after - 1);
    return offset < last.begin + last.bytes ? last.begin - last.before : offset - last.before - last.bytes;
}

ClosedPage close_empty_elements(std::string_view page) {
    return says_xhtml(page) ? EmptyElements(page).close() : ClosedPage{};
}

}  // namespace audio_edition

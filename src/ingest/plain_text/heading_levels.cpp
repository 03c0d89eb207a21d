// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ingest/plain_text/headings.h"

namespace audio_edition {
namespace {

bool is_container(DivisionKind kind) noexcept {
    return kind == DivisionKind::volume || kind == DivisionKind::book || kind == DivisionKind::part ||
           kind == DivisionKind::act;
}

class HeadingLevels {
  public:
    explicit HeadingLevels(ParsedText& parsed) : parsed_(parsed) {
        for (std::size_t i = 0; i < parsed.paragraphs.size(); ++i) {
            if (parsed.paragraphs[i].role == ParagraphRole::heading) headings_.push_back(i);
        }
        for (std::size_t k = 0; k < headings_.size(); ++k) note_kind(k);
        bare_above_numbers_ = stories_have_numbered_parts();
        for (std::size_t k = 1; k < headings_.size(); ++k) {
            titled_above_numbers_ = titled_above_numbers_ || (is_number(k - 1, true) && is_number(k, false));
        }
    }

    void settle() {
        bool inside = false;
        for (std::size_t k = 0; k < headings_.size(); ++k) {
            Paragraph& heading = parsed_.paragraphs[headings_[k]];
            heading.level = division(k) != nullptr ? division_level(k) : bare_level(heading, inside);
            inside = inside || division(k) != nullptr;
        }
    }

  private:
    [[nodiscard]] bool is_bare(std::size_t k) const noexcept {
        return parsed_.paragraphs[headings_[k]].is_bare;
    }
    /// What the words of heading `k` say; null for a bare heading, also one that a number begins ("1984:
    /// After").
    [[nodiscard]] const Division* division(std::size_t k) const noexcept {
        if (k >= headings_.size() || is_bare(k)) return nullptr;
        return &*parsed_.paragraphs[headings_[k]].division;
    }

    [[nodiscard]] bool is_number(std::size_t k, bool titled) const noexcept {
        const Division* here = division(k);
        return here != nullptr && here->kind == DivisionKind::numbered && here->title.empty() != titled;
    }

    void note_kind(std::size_t k) {
        if (division(k) == nullptr) return;
        const DivisionKind kind = division(k)->kind;
        if (is_container(kind) && containers_.empty()) first_container_ = k;
        if (is_container(kind) && std::ranges::find(containers_, kind) == containers_.end())
            containers_.push_back(kind);
        has_chapters_ = has_chapters_ || kind == DivisionKind::chapter || kind == DivisionKind::scene;
        has_numbers_ = has_numbers_ || kind == DivisionKind::numbered;
    }

    [[nodiscard]] int chapter_level() const noexcept { return static_cast<int>(containers_.size()) + 1; }
    [[nodiscard]] int below_chapters() const noexcept { return chapter_level() + (has_chapters_ ? 1 : 0); }

    [[nodiscard]] int division_level(std::size_t k) const {
        const DivisionKind kind = division(k)->kind;
        if (is_container(kind))
            return static_cast<int>(std::ranges::find(containers_, kind) - containers_.begin()) + 1;
        if (kind == DivisionKind::named) return named_level(k);
        if (kind == DivisionKind::numbered) return number_level(k);
        if (kind == DivisionKind::step) return below_chapters();
        return chapter_level();
    }

    /// Bare numbers below "I. The Mill" number its parts.
    [[nodiscard]] int number_level(std::size_t k) const noexcept {
        const bool part = titled_above_numbers_ && division(k)->title.empty();
        return below_chapters() + (bare_above_numbers_ ? 1 : 0) + (part ? 1 : 0);
    }

    /// A prologue below "BOOK ONE" belongs to it, and so does an epilogue before "BOOK TWO"; a preface before
    /// the first book and an epilogue after the last stand beside the books, above their own chapters.
    [[nodiscard]] int named_level(std::size_t k) const noexcept {
        const Division* before = k > 0 ? division(k - 1) : nullptr;
        const Division* after = division(k + 1);
        if (before != nullptr && is_container(before->kind)) return chapter_level();
        const bool between =
            before != nullptr && after != nullptr && is_container(after->kind) && k > first_container_;
        return between && before->kind != DivisionKind::named ? chapter_level() : 1;
    }

    /// Stories with numbered parts: the number 1 comes again and again, each time right below a bare heading.
    [[nodiscard]] bool stories_have_numbered_parts() const {
        if (!has_numbers_ || has_chapters_ || !containers_.empty()) return false;
        std::size_t firsts = 0;
        std::size_t below_bare = 0;
        for (std::size_t k = 0; k < headings_.size(); ++k) {
            const Division* here = division(k);
            if (here == nullptr || here->kind != DivisionKind::numbered || here->number.value != 1) continue;
            ++firsts;
            below_bare += k > 0 && is_bare(k - 1) ? 1 : 0;
        }
        return firsts > 0 && below_bare * 2 > firsts;
    }

    [[nodiscard]] int bare_level(const Paragraph& heading, bool inside) const {
        const bool listed = parsed_.is_in_contents(heading);
        const bool structured = !containers_.empty() || has_chapters_ || has_numbers_;
        if (!structured || !inside || listed || bare_above_numbers_) return 1;
        return below_chapters() + (has_numbers_ ? 1 : 0);
    }

    ParsedText& parsed_;
    std::vector<std::size_t> headings_;
    std::vector<DivisionKind> containers_;  ///< in the order in which they first come
    std::size_t first_container_ = 0;
    bool has_chapters_ = false;
    bool has_numbers_ = false;
    bool bare_above_numbers_ = false;
    bool titled_above_numbers_ = false;
};

}  // namespace

void settle_levels(ParsedText& parsed) {
    HeadingLevels(parsed).settle();
}

}  // namespace audio_edition

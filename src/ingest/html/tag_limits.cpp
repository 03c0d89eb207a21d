// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/tag_limits.h"

#include <algorithm>
#include <map>

#include "ingest/html/open_elements.h"
#include "ingest/html/tag_scanner.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

/// Tags that open nothing of their own where they stand.
bool opens_nothing(const std::string& name, const OpenElements& open) {
    constexpr NameSet outermost{"html", "head", "body"};
    constexpr NameSet parts{"td", "th", "tr", "tbody", "thead", "tfoot", "caption"};
    if (is_void_element(name) || outermost.contains(name)) return true;
    return parts.contains(name) && open.surely_html() && !open.has("table") && !open.has("template");
}

class TagLimiter {
  public:
    TagLimiter(std::string_view page, const HtmlLimits& limits)
        : page_(page), limits_(limits), scanner_(page, limits.attributes) {}

    std::string limited() {
        while (const auto tag = scanner_.next()) {
            if (tag->closes) {
                end(*tag);
            } else {
                start(*tag);
            }
        }
        return std::move(copy_);
    }

  private:
    void start(const WrittenTag& tag) {
        blank(tag.surplus);
        if (is_raw_text_element(tag.name) && open_.surely_html()) return scanner_.pass_raw_text(tag.name);
        open_.before(tag.name);
        if (opens_nothing(tag.name, open_)) return;
        if (open_.depth() >= limits_.depth || !admit_formatting(tag.name)) {
            ++blanked_[tag.name];
            return blank(tag.span);
        }
        open_.open(tag.name);
    }

    /// A second <a> closes the first one, so there is never more than one.
    bool admit_formatting(const std::string& name) {
        if (!is_formatting_element(name) || name == "a") return true;
        if (formatting_ >= limits_.formatting) return false;
        ++formatting_;
        return true;
    }

    void end(const WrittenTag& tag) {
        blank(tag.surplus);
        if (const auto blanked = blanked_.find(tag.name); blanked != blanked_.end()) {
            if (--blanked->second == 0) blanked_.erase(blanked);
            return blank(tag.span);
        }
        const bool closed = open_.close(tag.name);
        if (closed && is_formatting_element(tag.name) && tag.name != "a") --formatting_;
    }

    void blank(ByteSpan span) {
        if (span.empty()) return;
        if (copy_.empty()) copy_ = page_;
        std::fill_n(copy_.begin() + static_cast<std::ptrdiff_t>(span.begin), span.size(), ' ');
    }

    std::string_view page_;
    const HtmlLimits& limits_;
    TagScanner scanner_;
    OpenElements open_;
    std::map<std::string, std::size_t> blanked_;  ///< start tags whose end tags are still to come
    std::size_t formatting_ = 0;
    std::string copy_;
};

}  // namespace

std::string within_tag_limits(std::string_view page, const HtmlLimits& limits) {
    return TagLimiter(page, limits).limited();
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/tag_scanner.h"

#include <algorithm>

#include "text/ascii.h"

namespace audio_edition {
namespace {

constexpr std::string_view tag_white_space = " \t\n\f\r";

}  // namespace

std::optional<WrittenTag> TagScanner::next() {
    while (at_ < page_.size()) {
        const std::size_t begin = page_.find('<', at_);
        if (begin == std::string_view::npos) break;
        const char after = peek(begin + 1);
        at_ = begin + 1;
        if (is_ascii_letter(after) || (after == '/' && is_ascii_letter(peek(begin + 2)))) {
            if (auto found = tag(begin)) return found;
        } else if (page_.substr(begin).starts_with("<!--")) {
            pass_comment(begin);
        } else if (after == '!' || after == '?' || after == '/') {
            pass_beyond(page_.find('>', begin));
        }
    }
    at_ = page_.size();
    return std::nullopt;
}

void TagScanner::pass_beyond(std::size_t at) noexcept {
    at_ = at == std::string_view::npos ? page_.size() : at + 1;
}

void TagScanner::pass_comment(std::size_t begin) {
    std::size_t at = begin + 4;
    if (peek(at) == '>') return pass_beyond(at);
    if (peek(at) == '-' && peek(at + 1) == '>') return pass_beyond(at + 1);
    for (at = page_.find("--", at); at != std::string_view::npos; at = page_.find("--", at + 1)) {
        if (peek(at + 2) == '>') return pass_beyond(at + 2);
        if (peek(at + 2) == '!' && peek(at + 3) == '>') return pass_beyond(at + 3);
    }
    at_ = page_.size();
}

std::optional<WrittenTag> TagScanner::tag(std::size_t begin) {
    WrittenTag tag;
    tag.closes = peek(begin + 1) == '/';
    at_ = begin + (tag.closes ? 2 : 1);
    const std::size_t name_end = std::min(page_.find_first_of(" \t\n\f\r/>", at_), page_.size());
    tag.name = ascii_lower(page_.substr(at_, name_end - at_));
    at_ = name_end;
    const std::size_t bracket = pass_attributes(tag);
    if (bracket == page_.size()) return std::nullopt;
    at_ = bracket + 1;
    tag.span = {begin, at_};
    return tag;
}

std::size_t TagScanner::pass_attributes(WrittenTag& tag) {
    std::size_t surplus = 0;
    for (std::size_t count = 0;; ++count) {
        const std::size_t begin = at_;
        at_ = std::min(page_.find_first_not_of(" \t\n\f\r/", at_), page_.size());
        tag.is_empty = at_ > begin && page_[at_ - 1] == '/';
        if (at_ == page_.size() || page_[at_] == '>') break;
        if (count == attribute_limit_) surplus = at_;
        pass_attribute();
    }
    if (surplus != 0) tag.surplus = {surplus, at_};
    return at_;
}

void TagScanner::pass_attribute() {
    // An equals sign at the very beginning belongs to the name.
    at_ = std::min(page_.find_first_of(" \t\n\f\r/>=", at_ + 1), page_.size());
    const std::size_t equals = page_.find_first_not_of(tag_white_space, at_);
    if (peek(equals) != '=') return;
    at_ = std::min(page_.find_first_not_of(tag_white_space, equals + 1), page_.size());
    const char quote = peek(at_);
    if (quote == '"' || quote == '\'') return pass_beyond(page_.find(quote, at_ + 1));
    if (quote != '>') at_ = std::min(page_.find_first_of(" \t\n\f\r>", at_), page_.size());
}

void TagScanner::pass_raw_text(const std::string& name) {
    for (std::size_t at = page_.find("</", at_); at != std::string_view::npos;
         at = page_.find("</", at + 1)) {
        const std::string_view rest = page_.substr(at + 2);
        const char after = peek(at + 2 + name.size());
        const bool ends =
            tag_white_space.find(after) != std::string_view::npos || after == '/' || after == '>';
        if (ends && equals_ignoring_case(rest.substr(0, name.size()), name)) {
            at_ = at;
            return;
        }
    }
    at_ = page_.size();
}

}  // namespace audio_edition

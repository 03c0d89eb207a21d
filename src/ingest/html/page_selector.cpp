// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/page_selector.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "ingest/flow/element_class.h"
#include "text/ascii.h"

namespace audio_edition {

bool is_name_in_selector(char c) noexcept {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Takes a selector apart, from its beginning to its end.
class PageSelector::Reader {
  public:
    Reader(std::string_view text, const std::string& where) : text_(text), where_(where) {}

    std::vector<Path> paths() {
        std::vector<Path> paths(1);
        skip_spaces();
        while (at_ < text_.size()) {
            if (text_[at_] == ',') {
                if (paths.back().empty()) refuse();
                paths.emplace_back();
                ++at_;
            } else {
                paths.back().push_back(part());
            }
            skip_spaces();
        }
        if (paths.back().empty()) refuse();
        return paths;
    }

  private:
    [[noreturn]] void refuse() const {
        throw Error{ErrorKind::usage, where_ + " '" + std::string(text_) + "'",
                    "is neither main nor all, nor a simple selector; write a name, .class, #id, "
                    "[attribute=value], or several with spaces between them"};
    }

    void skip_spaces() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    [[nodiscard]] bool takes(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    std::string name() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_name_in_selector(text_[at_])) ++at_;
        if (at_ == begin) refuse();
        return std::string(text_.substr(begin, at_ - begin));
    }

    Part part() {
        Part part;
        const std::size_t begin = at_;
        if (takes('*')) {
        } else if (is_name_in_selector(text_[at_])) {
            part.name = ascii_lower(name());
        }
        for (;;) {
            if (takes('.')) {
                part.attributes.push_back({"class", name(), true});
            } else if (takes('#')) {
                part.attributes.push_back({"id", name(), false});
            } else if (takes('[')) {
                part.attributes.push_back(attribute());
            } else {
                break;
            }
        }
        if (at_ == begin) refuse();
        return part;
    }

    Attribute attribute() {
        Attribute attribute{ascii_lower(name()), std::nullopt, false};
        attribute.is_word = takes('~');
        if (takes('=')) attribute.value = value();
        if (!takes(']') || (attribute.is_word && !attribute.value)) refuse();
        return attribute;
    }

    std::string value() {
        const char quote = takes('"') ? '"' : takes('\'') ? '\'' : ']';
        const std::size_t end = text_.find(quote, at_);
        if (end == std::string_view::npos) refuse();
        std::string value(text_.substr(at_, end - at_));
        at_ = quote == ']' ? end : end + 1;
        return value;
    }

    const std::string_view text_;
    const std::string& where_;
    std::size_t at_ = 0;
};

PageSelector::PageSelector(std::string_view text, const std::string& where)
    : paths_(Reader(text, where).paths()) {}

bool PageSelector::fits(const MarkupNode& node, const Part& part) {
    if (node.is_text() || (!part.name.empty() && node.name != part.name)) return false;
    return std::ranges::all_of(part.attributes, [&](const Attribute& wanted) {
        const auto found = node.attribute(wanted.name);
        if (!found || !wanted.value) return found.has_value();
        return wanted.is_word ? has_token(*found, *wanted.value) : *found == *wanted.value;
    });
}

/// The nearest element that fits is as good as one further out: all parts are joined by "within".
bool PageSelector::fits(const MarkupTree& tree, NodeIndex node, const Path& path) {
    std::size_t left = path.size();
    if (!fits(tree.nodes[node], path[--left])) return false;
    for (node = tree.nodes[node].parent; left > 0 && node != no_node; node = tree.nodes[node].parent)
        if (fits(tree.nodes[node], path[left - 1])) --left;
    return left == 0;
}

std::vector<NodeIndex> PageSelector::find(const MarkupTree& tree) const {
    std::vector<NodeIndex> found;
    for (NodeIndex i = 0; i < tree.nodes.size();) {
        const bool is_wanted =
            std::ranges::any_of(paths_, [&](const Path& path) { return fits(tree, i, path); });
        if (is_wanted) found.push_back(i);
        i = is_wanted ? tree.nodes[i].end : i + 1;
    }
    return found;
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Elements of a page by a simple selector of CSS: names, classes, ids and attributes, together or one within
/// another.
///
///     article      .story-body      #text      div.post[itemprop=articleBody]      main .entry p      .a, .b
///
/// Names and attributes count in any case, classes, ids and values as they are written; values may be in
/// quotation marks.
class PageSelector {
  public:
    /// Throws Error{usage} for what is none; `where` is what it is called there: "--article".
    explicit PageSelector(std::string_view text, const std::string& where);

    /// All elements that fit, but for those within others that do; in document order.
    [[nodiscard]] std::vector<NodeIndex> find(const MarkupTree& tree) const;

  private:
    struct Attribute {
        std::string name;
        std::optional<std::string> value;
        bool is_word = false;  ///< of those that the attribute holds between spaces
    };
    struct Part {
        std::string name;  ///< empty for any
        std::vector<Attribute> attributes;
    };
    using Path = std::vector<Part>;  ///< from the outermost to the element

    class Reader;

    [[nodiscard]] static bool fits(const MarkupNode& node, const Part& part);
    [[nodiscard]] static bool fits(const MarkupTree& tree, NodeIndex node, const Path& path);

    std::vector<Path> paths_;
};

/// Whether a name in a selector may have it: letters, digits, '-', '_', and all that is not ASCII.
[[nodiscard]] bool is_name_in_selector(char c) noexcept;

}  // namespace audio_edition

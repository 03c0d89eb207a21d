// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What a paragraph's style makes of it.
struct ParagraphStyle {
    int heading = 0;  ///< 1 to 6; 0 for what is no heading
    bool is_title = false;
    bool is_quote = false;
};

/// The styles of a word processor's document (word/styles.xml).
class Styles {
  public:
    Styles() = default;
    explicit Styles(const MarkupTree& tree);

    /// The style of that id, with what it inherits.
    [[nodiscard]] ParagraphStyle find(std::string_view id) const;

  private:
    struct Style {
        ParagraphStyle own;
        std::string based_on;
    };
    std::unordered_map<std::string, Style> styles_;
};

/// Which lists are numbered (word/numbering.xml).
class Numbering {
  public:
    Numbering() = default;
    explicit Numbering(const MarkupTree& tree);

    /// Whether the items of list `id` at `level`, from 0, have numbers, not bullets.
    [[nodiscard]] bool is_numbered(std::string_view id, std::string_view level) const;

  private:
    std::unordered_map<std::string, std::string> abstract_;  ///< of each list
    std::unordered_map<std::string, std::unordered_map<std::string, bool>>
        numbered_;  ///< by abstract list, by level
};

/// The text of `<w:name w:val="…"/>`: the attribute `val` of the first element called `name` below `node`.
[[nodiscard]] std::string_view value_of(const MarkupTree& tree, NodeIndex node, std::string_view name);

}  // namespace audio_edition

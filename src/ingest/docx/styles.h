// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "ingest/flow/paragraph_style.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

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

/// How the items of a list at one level are numbered.
struct ListLevel {
    std::string_view type;  ///< "1", "a", "A", "i", "I" as <ol> has it; empty for bullets
    long start = 1;
};

/// The lists of a word processor's document (word/numbering.xml).
class Numbering {
  public:
    Numbering() = default;
    explicit Numbering(const MarkupTree& tree);

    /// Of list `id` at `level`, from 0.
    [[nodiscard]] ListLevel find(std::string_view id, std::string_view level) const;

  private:
    using Levels = std::unordered_map<std::string, ListLevel>;
    std::unordered_map<std::string, std::string> abstract_;  ///< of each list
    std::unordered_map<std::string, Levels> levels_;         ///< of each abstract list
};

/// The text of `<w:name w:val="…"/>`: the attribute `val` of the first element called `name` below `node`.
[[nodiscard]] std::string_view value_of(const MarkupTree& tree, NodeIndex node, std::string_view name);

}  // namespace audio_edition

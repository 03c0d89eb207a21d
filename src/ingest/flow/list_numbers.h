// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Counts the items of lists inside each other as a browser shows them: `start`, `reversed`, `type` and
/// `value`.
///
///     <ol start="3">      "3. ", "4. "
///     <ol type="a">       "a. ", "b. "
///     <ul>                ""
class ListNumbers {
  public:
    void open(const MarkupTree& tree, NodeIndex list);
    void close() { lists_.pop_back(); }
    /// What is said before the next item of the innermost list.
    [[nodiscard]] std::string next(const MarkupNode& item);

  private:
    struct List {
        bool numbered = false;
        int step = 1;
        long value = 1;
        char type = '1';
    };
    std::vector<List> lists_;
};

/// Whether `text` has its number in it: "1. Boil", "1) Boil" and "1 Boil" for 1; not "12 wheels", "1.5
/// litres", or "birds" for b.
[[nodiscard]] bool begins_with_number(std::string_view text, std::string_view number) noexcept;

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
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

}  // namespace audio_edition

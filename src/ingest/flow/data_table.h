// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/flow/omissions.h"

namespace audio_edition {

struct TableCell {
    NodeIndex node = no_node;
    std::size_t column = 0;  ///< its first, with the cells that reach into its row from above counted
    std::size_t columns = 1;
    bool is_header = false;  ///< <th>
};

struct TableRow {
    std::vector<TableCell> cells;
    bool is_header = false;  ///< in <thead>; or the first one, or below titles of one cell, and all of <th>
};

/// A table that holds data, not one that puts paragraphs beside each other.
struct DataTable {
    NodeIndex caption = no_node;
    std::vector<TableRow> rows;
    std::vector<Omission> omitted;  ///< rows and cells that are not read
};

/// What the header rows of a table say of its columns.
class ColumnHeaders {
  public:
    /// Header below header makes one: "Population" over "2020" is "Population 2020".
    void add(const TableCell& cell, std::string_view text);
    /// Of the first column of a cell; empty where it has none.
    [[nodiscard]] const std::string& of(const TableCell& cell) const;

  private:
    std::vector<std::string> headers_;
};

/// Nothing where `table` is for layout: role="presentation", a single row or column, text outside of cells,
/// or a cell with a table, a heading, a list, several paragraphs, or more text than a cell of data has.
[[nodiscard]] std::optional<DataTable> read_data_table(const MarkupTree& tree, NodeIndex table,
                                                       const Omissions& omissions);

}  // namespace audio_edition

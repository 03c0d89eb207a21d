// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/data_table.h"

#include <algorithm>

#include "ingest/flow/element_class.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// HTML's own limit; also what keeps a table of a few bytes from taking gigabytes.
constexpr std::size_t most_columns = 1000;
constexpr std::size_t longest_cell = 600;

std::size_t span_of(const MarkupNode& cell, std::string_view name) {
    const std::string_view text = cell.attribute(name).value_or("1");
    std::size_t number = 0;
    for (const char c : text.substr(0, 4)) {
        if (c < '0' || c > '9') break;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return std::clamp<std::size_t>(number, 1, most_columns);
}

bool holds_data(const MarkupTree& tree, NodeIndex cell) {
    std::size_t size = 0;
    std::size_t paragraphs = 0;
    for (NodeIndex i = cell + 1; i < tree.nodes[cell].end; ++i) {
        const MarkupNode& node = tree.nodes[i];
        size += node.text.text().size();
        if (node.is_text()) continue;
        const ElementClass kind = class_of(node);
        if (kind == ElementClass::table || kind == ElementClass::heading || kind == ElementClass::list ||
            kind == ElementClass::figure || kind == ElementClass::listing)
            return false;
        paragraphs += node.name == "p" ? 1 : 0;
    }
    return size <= longest_cell && paragraphs <= 1;
}

/// Walks a table once, and puts its cells in columns.
class TableReader {
  public:
    TableReader(const MarkupTree& tree, const Omissions& omissions) : tree_(tree), omissions_(omissions) {}

    std::optional<DataTable> read(NodeIndex table) {
        for (NodeIndex i = table + 1; i < tree_.nodes[table].end;) {
            const auto next = step(i);
            if (!next) return std::nullopt;
            i = *next;
        }
        std::erase_if(table_.rows, [](const TableRow& row) { return row.cells.empty(); });
        const auto is_wide = [](const TableRow& row) { return row.cells.size() > 1; };
        if (table_.rows.size() < 2 || std::ranges::none_of(table_.rows, is_wide)) return std::nullopt;
        // The first row of <th>, and those of one cell above it: they are titles of the table.
        for (TableRow& row : table_.rows) {
            row.is_header = row.is_header || std::ranges::all_of(row.cells, &TableCell::is_header);
            if (!row.is_header || is_wide(row)) break;
        }
        return std::move(table_);
    }

  private:
    /// The node after `i`, and after all in it where it is a cell. Nothing where no table of data has such a
    /// node.
    std::optional<NodeIndex> step(NodeIndex i) {
        const MarkupNode& node = tree_.nodes[i];
        if (node.is_text()) return shows_nothing(node.text.text()) ? std::optional(i + 1) : std::nullopt;
        if (const std::string_view rule = omissions_.rule(i); !rule.empty()) {
            table_.omitted.push_back({i, rule});
            return node.end;
        }
        if (node.name == "caption" && table_.caption == no_node) {
            table_.caption = i;
            return node.end;
        }
        if (node.name == "thead") head_end_ = node.end;
        if (node.name == "tr") begin_row(i);
        if (node.name != "td" && node.name != "th") return i + 1;
        if (table_.rows.empty() || !holds_data(tree_, i)) return std::nullopt;
        add_cell(i);
        return node.end;
    }

    void begin_row(NodeIndex i) {
        table_.rows.push_back({{}, i < head_end_});
        column_ = 0;
        for (std::size_t& rows : rows_below_) rows -= rows > 0 ? 1 : 0;
    }

    void add_cell(NodeIndex i) {
        const MarkupNode& node = tree_.nodes[i];
        while (column_ < rows_below_.size() && rows_below_[column_] > 0) ++column_;
        column_ = std::min(column_, most_columns - 1);
        const std::size_t columns = std::min(span_of(node, "colspan"), most_columns - column_);
        table_.rows.back().cells.push_back({i, column_, columns, node.name == "th"});
        if (rows_below_.size() < column_ + columns) rows_below_.resize(column_ + columns);
        const std::size_t rows = span_of(node, "rowspan");
        for (std::size_t k = 0; k < columns; ++k) rows_below_[column_ + k] = rows;
        column_ += columns;
    }

    const MarkupTree& tree_;
    const Omissions& omissions_;
    DataTable table_;
    NodeIndex head_end_ = 0;
    std::size_t column_ = 0;
    std::vector<std::size_t> rows_below_;  ///< how far the cell of each column reaches, its own row counted
};

}  // namespace

void ColumnHeaders::add(const TableCell& cell, std::string_view text) {
    constexpr std::size_t longest = 100;  // it is said with every cell
    headers_.resize(std::max(headers_.size(), cell.column + cell.columns));
    for (std::size_t k = cell.column; k < cell.column + cell.columns; ++k) {
        std::string& header = headers_[k];
        if (header.size() + text.size() > longest) continue;
        if (!header.empty()) header += ' ';
        header += text;
    }
}

const std::string& ColumnHeaders::of(const TableCell& cell) const {
    static const std::string none;
    return cell.column < headers_.size() ? headers_[cell.column] : none;
}

std::optional<DataTable> read_data_table(const MarkupTree& tree, NodeIndex table,
                                         const Omissions& omissions) {
    const std::string_view role = tree.nodes[table].attribute("role").value_or("");
    if (role == "presentation" || role == "none") return std::nullopt;
    return TableReader(tree, omissions).read(table);
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/entry.h"

namespace audio_edition {

/// A line that holds an entry, without its end.
struct TsvLine {
    std::string_view text;
    std::size_t number = 0;  ///< in its file, from 1
};

/// The lines of a TSV lexicon one by one. Blank lines and lines that begin with # are skipped; CRLF and a
/// byte order mark are tolerated. `text` must outlive this.
class TsvLines {
  public:
    explicit TsvLines(std::string_view text);
    [[nodiscard]] std::optional<TsvLine> next();

  private:
    std::string_view rest_;
    std::size_t number_ = 0;
};

/// The entry on a line (the format is in lexicon/README.md); its scope is the caller's to set.
///
///     written <TAB> /IPA/, "respelling" or words [<TAB> options]
///
/// White space around a field goes, inside it becomes one space. Throws Error{broken_input, `where`} for
/// anything else, for a symbol that cannot be said, and for what is too long for the engine.
[[nodiscard]] LexiconEntry parse_tsv_line(std::string_view line, std::string where);

/// All entries, in the order of their lines. Throws as above, with `name:line`.
[[nodiscard]] std::vector<LexiconEntry> parse_tsv(std::string_view text, const std::string& name);

/// The line that reads back as `entry`, without its end. What a line cannot hold (tabs) is made spaces.
[[nodiscard]] std::string to_tsv_line(const LexiconEntry& entry);

}  // namespace audio_edition

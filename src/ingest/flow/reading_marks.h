// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "document/document.h"
#include "ingest/flow/flow.h"

namespace audio_edition {

/// Remembers what has been read and what has been left out, for the account.
class ReadingMarks {
  public:
    explicit ReadingMarks(const MarkupTree& tree) : tree_(tree), read_(tree.nodes.size(), false) {}

    void read(NodeIndex text) { read_[text] = true; }
    /// `node` and all below is left out, but for what is read nevertheless, as notes are in another place.
    void omit(NodeIndex node, std::string_view rule) { omitted_.push_back({node, rule}); }
    void skip(const MappedText& text, std::string_view rule);
    void skip(ByteSpan source, std::string_view rule);
    /// A picture of which nothing is said.
    void pass_over(NodeIndex picture) { pictures_.push_back(picture); }

    /// What `rule` has left out so far, in document order.
    [[nodiscard]] std::vector<NodeIndex> omitted_by(std::string_view rule) const;
    /// One span for each stretch of text that was left out, in the order of the source.
    [[nodiscard]] std::vector<Skipped> skipped(std::string_view source) const;
    /// All of `source` that is in no visible run of text.
    [[nodiscard]] std::vector<ByteSpan> markup(std::string_view source) const;

  private:
    void add_omitted(const Omission& omission, const std::unordered_set<NodeIndex>& roots,
                     std::vector<Skipped>& all) const;

    [[nodiscard]] std::optional<ByteSpan> words_of(NodeIndex picture, std::string_view source) const;

    const MarkupTree& tree_;
    std::vector<bool> read_;
    std::vector<Omission> omitted_;
    std::vector<Skipped> skipped_;
    std::vector<NodeIndex> pictures_;
};

}  // namespace audio_edition

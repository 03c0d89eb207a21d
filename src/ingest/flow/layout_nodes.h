// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "document/layout.h"
#include "text/mapped_text.h"

namespace audio_edition {

/// Writes the nodes of a Layout, one after the other.
///
///     nodes.open("p", source, {});  nodes.write(text, false);  nodes.close();
class LayoutNodes {
  public:
    LayoutNodes();

    /// The element that is open; empty at the top.
    [[nodiscard]] std::string_view top() const noexcept { return open_.back().name; }
    [[nodiscard]] std::size_t depth() const noexcept { return open_.size(); }
    /// Whether nothing is in the line yet.
    [[nodiscard]] bool at_start() const noexcept { return at_start_; }

    /// Whether a line has ended in a heading or paragraph, in which another begins.
    [[nodiscard]] bool wants_break() const noexcept;

    void open(std::string_view name, ByteSpan source, std::vector<LayoutAttribute> attributes);
    void close();
    /// What comes begins a line.
    void end_block() noexcept { at_start_ = true; }
    /// Something that is no text stands in the line.
    void went_on() noexcept { at_start_ = false; }
    /// White space becomes one space, and none at the start of a line, unless it is kept as it stands.
    void write(const MappedText& run, bool keeps_space);

    /// Leaves links without a goal out. Call once, when all are closed.
    [[nodiscard]] Layout finish();

  private:
    struct OpenNode {
        std::uint32_t node = 0;
        std::string_view name;
    };

    void write_piece(std::string_view text, ByteSpan source);
    void leaf(std::string_view text, ByteSpan source);

    Layout layout_;
    std::vector<OpenNode> open_;
    bool at_start_ = true;
};

}  // namespace audio_edition

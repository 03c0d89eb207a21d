// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/layout.h"
#include "publish/sidecar/page/passage_html.h"

namespace audio_edition {

/// Where bytes of the source stand in the text of a Layout, which must outlive this.
///
///     source   <p>AT&amp;T grew      text   AT&T grew
///     "&amp;T" of the source         "&T"
class LayoutPlaces {
  public:
    explicit LayoutPlaces(const Layout& layout);

    /// Nothing where none of `source` is in the layout, or where it stands in another order there.
    [[nodiscard]] std::optional<ByteSpan> text_of(ByteSpan source) const;

  private:
    const Layout& layout_;
    std::vector<std::uint32_t> runs_;  ///< of text, in the order of their sources
};

/// A passage as it is heard, and where its words stand.
struct LaidPassage {
    std::size_t section = 0;
    PagePassage passage;
    std::vector<std::optional<ByteSpan>>
        places;  ///< of each word, in Layout::text; nothing for what is only said
    [[nodiscard]] bool is_laid_out() const;
};

/// Words that stand in an element of a layout, or in a few of its children that follow each other.
struct HeardPart {
    std::size_t passage = 0;
    std::size_t first = 0;        ///< words of the passage,
    std::size_t last = 0;         ///< half-open
    ByteSpan text;                ///< of the layout: all of the element, or of its children
    std::uint32_t node = 0;       ///< the element, or the first of the children,
    std::uint32_t last_node = 0;  ///< and the last
    bool is_element = false;      ///< one of its own is not needed
};

/// Which parts of a layout are heard. An element that no other passage is in has the words of a passage; else
/// they stand in parts of it, so that no part crosses an element.
///
///     <p>One.</p>                      all of p
///     <li>One.<ul><li>Two.</ul></li>   "One.", all of the inner li
class HeardLayout {
  public:
    /// Words that stand where others do already are taken for such that are only said. All must outlive this.
    HeardLayout(const Layout& layout, std::vector<LaidPassage>& passages);

    /// In the order of the passages, those of each in the order of the text.
    [[nodiscard]] const std::vector<HeardPart>& parts() const noexcept { return parts_; }
    /// Whether any word stands there.
    [[nodiscard]] bool is_heard(ByteSpan text) const;
    /// The run of text that holds an offset; 0 for none.
    [[nodiscard]] std::uint32_t run_at(std::size_t offset) const;

  private:
    struct Word {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t passage = 0;
        std::size_t index = 0;
    };

    void find_words();
    void find_parts(std::size_t passage);
    void find_parts_below(std::uint32_t node, std::size_t passage, ByteSpan range, std::size_t& word);
    void end_part(HeardPart& part, std::size_t& word);
    [[nodiscard]] bool has_others(ByteSpan text, std::size_t passage) const;
    [[nodiscard]] std::size_t first_word(std::size_t offset) const;

    const Layout& layout_;
    std::vector<LaidPassage>& passages_;
    std::vector<Word> words_;          ///< that stand somewhere, in the order of the text
    std::vector<std::uint32_t> runs_;  ///< in the order of the text
    std::vector<HeardPart> parts_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ingest/html/element_facts.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// How much of what an element holds is written in sentences, whatever it and its parts call themselves.
///
///     <div><p>It rained all day in the town.</p><p><a href="/">Home</a></p></div>      7 words, 2 lines, 1 label
struct SentenceMass {
    std::uint32_t words = 0;       ///< of sentences: lines of six words or more, up to their last full stop
    std::uint32_t characters = 0;  ///< of these lines, without white space
    std::uint32_t lines = 0;       ///< that hold sentences
    std::uint32_t labels = 0;      ///< lines that hold none
    std::uint32_t signs = 0;       ///< of those labels that have a digit, or lead to another page

    SentenceMass& operator+=(const SentenceMass& other) noexcept;
};

/// One for each node: of all lines in it and below. What is not shown counts nothing. Time grows with the
/// text.
[[nodiscard]] std::vector<SentenceMass> weigh_sentences(const MarkupTree& tree,
                                                        const std::vector<ElementFacts>& facts);

/// Words in elements that ask not to be shown, as far as these are written in sentences: a script may show
/// them later.
[[nodiscard]] std::size_t words_hidden(const MarkupTree& tree, const std::vector<ElementFacts>& facts);

}  // namespace audio_edition

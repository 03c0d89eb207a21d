// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "ingest/flow/omissions.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// A picture of the first letter of a paragraph.
struct InitialLetter {
    std::string letter;        ///< with the quotation mark before it: "“T"
    NodeIndex text = no_node;  ///< the run that it begins
    bool is_word = false;      ///< by itself: "I"
};

/// The letter that `picture` stands for; nothing where it stands for more, or where what follows is whole
/// without it.
///
///     <img alt="T"/><span>he gate</span>       T      <img alt="drop-cap T"/>he gate      T
///     <div><img alt="T"/></div><p>HE gate      T      <img alt="I"/> saw the gate         I, a word
///     <div><img alt="T"/></div><p>The gate     (nothing)
[[nodiscard]] std::optional<InitialLetter> initial_letter(const MarkupTree& tree, NodeIndex picture,
                                                          const Omissions& omissions);

}  // namespace audio_edition

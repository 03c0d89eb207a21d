// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The languages that elements of a tree declare for what is in them, with `lang` or `xml:lang`. What <html>
/// and <body> declare is that of the document, and not told here; but where a book has many pages, those that
/// declare another language than most of its text are told.
///
///     <html lang="en"><body><p>He wrote:</p><p lang="fr">Venez vite.</p>     of the first: ""; of the second: "fr"
///
/// `tree` must outlive it. Made in one pass over the tree.
class DeclaredLanguages {
  public:
    explicit DeclaredLanguages(const MarkupTree& tree);

    /// Of all letters in the nodes from `first` to `last`, half-open, as it is spelt there; where they are
    /// not all in one language, of the innermost element around them. Empty where nothing is declared.
    [[nodiscard]] std::string of(NodeIndex first, NodeIndex last) const;

    /// All text for which an element declares a language, as it is spelt there: runs of text that follow each
    /// other in one are one phrase. In the order of the source.
    [[nodiscard]] std::vector<ForeignPhrase> phrases() const;

  private:
    /// As the element spells it that declares the one of the node; empty where none does.
    [[nodiscard]] std::string_view at(NodeIndex node) const;
    [[nodiscard]] std::string_view around(NodeIndex first, NodeIndex last) const;

    const MarkupTree& tree_;
    std::vector<NodeIndex> declared_by_;  ///< of each node; empty where no element declares anything
};

}  // namespace audio_edition

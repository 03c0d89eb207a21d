// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/entry.h"
#include "lexicon/word_form.h"

namespace audio_edition {

/// Entries for beginnings and endings of words, which are said in other letters.
///
///     cyber <TAB> sigh-ber <TAB> prefix      cyberpunk → sigh-berpunk
class Affixes {
  public:
    struct Match {
        const LexiconEntry* entry = nullptr;  ///< nullptr: none
        std::string said;                     ///< the whole word, in the letters to say it in
    };

    /// Of two for the same letters the one of the nearer scope wins, else the later. `entry` must outlive
    /// this.
    void add(const LexiconEntry* entry);
    [[nodiscard]] bool empty() const noexcept { return prefixes_.empty() && suffixes_.empty(); }
    /// The longest prefix, else the longest suffix, that leaves some of the word.
    [[nodiscard]] Match find(const WordForm& word) const;

  private:
    using Table = std::map<std::string, std::vector<const LexiconEntry*>, std::less<>>;

    Table prefixes_;
    Table suffixes_;
    std::size_t longest_ = 0;  ///< bytes
};

}  // namespace audio_edition

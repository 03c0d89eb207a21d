// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "lexicon/accent.h"

namespace audio_edition {

/// One line of a lexicon: how something written is said.
struct LexiconEntry {
    std::string written;   ///< a word or a phrase
    std::string alias;     ///< said instead, in ordinary spelling; or
    std::string ipa;       ///< its pronunciation; one of the two is set
    std::string phonemes;  ///< `ipa` as engine phonemes for the lexicon's accent
    bool case_sensitive = false;
    std::string where;  ///< file:line, for messages and traces
};

/// Words and phrases with their pronunciations, looked up longest first.
///
/// Case does not matter unless an entry says so, a curly apostrophe is a straight one, and the last word may
/// be a possessive. Several files make one lexicon; of two entries for the same writing the one added later
/// wins, and within one file the one that asks for the case. The cost of a lookup does not grow with the size
/// of the lexicon: one probe for most words, and one for each word of the longest entry that begins alike.
/// Immutable once in use: any number of threads may call `find`.
///
///     lexicon/names.tsv                  Imran Khan <TAB> /ɪmˈrɑːn ˈkɑːn/
///     find({"Imran", "Khan", "went"})    words 2, phonemes Imr'A:n k'A:n
///     find({"IMRAN", "Khan’s"})          words 2, phonemes Imr'A:n k'A:nz, possessive
class Lexicon {
  public:
    struct Match {
        const LexiconEntry* entry = nullptr;  ///< nullptr: nothing found
        std::size_t words = 0;
        bool possessive =
            false;  ///< the last word is a possessive of the entry's; an alias is still to get its 's
        std::string phonemes;  ///< of the match, the ending of a possessive included; empty for an alias
    };

    explicit Lexicon(Accent accent);
    ~Lexicon();
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;

    /// Adds the entries of a TSV file (the format is in lexicon/README.md). Throws Error{broken_input,
    /// "file:line"} for a malformed line or an IPA symbol that cannot be mapped, no_input when it cannot be
    /// read.
    void add_file(const std::filesystem::path& path);
    /// The same from memory; `name` is used in messages.
    void add_tsv(std::string_view text, const std::string& name);
    /// Every *.tsv of a folder, in the order of their names.
    void add_folder(const std::filesystem::path& folder);

    /// The longest entry that `words` begins with. A word is as written, without the punctuation around it.
    [[nodiscard]] Match find(std::span<const std::string_view> words) const;

    /// True when some entry may begin with this word: a quick no for most words of a text.
    [[nodiscard]] bool may_start(std::string_view word) const noexcept;

    /// Words in the longest entry: how far ahead `find` may look.
    [[nodiscard]] std::size_t longest() const noexcept;
    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] Accent accent() const noexcept;
    [[nodiscard]] std::vector<const LexiconEntry*> entries() const;

  private:
    struct Tables;
    std::unique_ptr<Tables> tables_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "lexicon/entry.h"
#include "lexicon/names/name_pronunciations.h"

namespace audio_edition {

/// Where a word or phrase stands: what an entry's context is compared with.
struct LexiconContext {
    std::string_view left;   ///< the word right before; empty at a sentence's edge or after punctuation
    std::string_view right;  ///< likewise after the last of the words that were given
};

/// Words and phrases with their pronunciations, looked up longest first.
///
/// Case does not matter unless an entry says so, a curly apostrophe is a straight one, and the last word may
/// be a possessive. Several files make one lexicon; of two entries for the same writing the one of the nearer
/// scope wins, then the one added later, and within one file the one that asks for more: the case, a context.
/// A word with diacritics that no entry has is looked up without them. Entries for another language or voice
/// than the reader's are left out. The cost of a lookup does not grow with the size of the lexicon: one probe
/// for each word, and one for each step into the longest entry that begins alike.
/// Immutable once in use: any number of threads may call `find`.
///
///     lexicon/names.tsv                  Imran Khan <TAB> /ɪmˈrɑːn ˈkɑːn/
///     find({"Imran", "Khan", "went"})    words 2, IPA ɪmˈrɑːn ˈkɑːn
///     find({"IMRAN", "Khan’s"})          words 2, IPA ɪmˈrɑːn ˈkɑːnz, possessive
class Lexicon {
  public:
    struct Match {
        const LexiconEntry* entry = nullptr;  ///< nullptr: nothing found
        std::size_t words = 0;
        bool possessive = false;  ///< the last word is a possessive of the entry's
        std::string alias;  ///< said instead, the ending of a possessive included; empty for a pronunciation
        std::string ipa;    ///< likewise; of an alias what another entry gives it, mostly nothing
    };

    explicit Lexicon(LexiconReader reader);
    /// A voice without a name.
    explicit Lexicon(const Language& language);
    ~Lexicon();
    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;

    /// Adds the entries of a file: PLS where its name ends in .pls, else TSV (the format is in
    /// lexicon/README.md). Throws Error{broken_input, "file:line"} for a malformed line or an IPA symbol that
    /// cannot be mapped, no_input when it cannot be read; nothing of the file is added then.
    void add_file(const std::filesystem::path& path, LexiconScope scope = LexiconScope::edition);
    /// TSV from memory; `name` is used in messages.
    void add_tsv(std::string text, const std::string& name, LexiconScope scope = LexiconScope::edition);
    /// Every *.tsv of a folder, in the order of their names, as what is shipped. For data that was tested:
    /// most lines are read only once they are needed, and a broken one throws then.
    void add_folder(const std::filesystem::path& folder);
    /// Entries from elsewhere, as those of one file.
    void add_entries(std::vector<LexiconEntry> entries, LexiconScope scope = LexiconScope::edition);
    /// For names that no entry has.
    void add_names(NamePronunciations names);

    /// The longest entry that `words` begins with. A word is as written, without the punctuation around it.
    [[nodiscard]] Match find(std::span<const std::string_view> words,
                             const LexiconContext& context = {}) const;

    /// A word of a text, looked up once for all the questions about it. Means something only to the lexicon
    /// that gave it, until an entry is added there. The default is a word of no entry.
    struct Word {
        static constexpr std::uint32_t unknown = 0xFFFFFFFF;
        struct Numbers {
            std::uint32_t itself = unknown;  ///< of the word in the entries
            std::uint32_t owner = unknown;   ///< of the word whose possessive it is
        };
        Numbers written;
        Numbers plain;          ///< of the word without its diacritics
        bool accented = false;  ///< it has some
        bool affixed = false;   ///< it has the beginning or ending of an entry
    };
    /// As written, without the punctuation around it.
    [[nodiscard]] Word word(std::string_view written) const;
    /// True when some entry may begin with this word: a quick no for most words of a text.
    [[nodiscard]] bool may_start(const Word& word) const noexcept;
    /// The same, knowing the word after it.
    [[nodiscard]] bool may_start(const Word& word, const Word& next) const noexcept;

    /// Words in the longest entry: how far ahead `find` may look.
    [[nodiscard]] std::size_t longest() const noexcept;
    /// Entries that apply to the reader, those included that a nearer one hides.
    [[nodiscard]] std::size_t size() const noexcept;
    /// The reader's; English where the reader's tag is none.
    [[nodiscard]] Language language() const;
    [[nodiscard]] const LexiconReader& reader() const noexcept;
    /// nullptr where none were added.
    [[nodiscard]] const NamePronunciations* names() const noexcept;
    /// All of them, in the order they were added. Reads those that were not needed yet.
    [[nodiscard]] std::vector<const LexiconEntry*> entries() const;

  private:
    struct Tables;
    std::unique_ptr<Tables> tables_;
};

}  // namespace audio_edition

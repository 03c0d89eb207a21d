// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Whose lexicon an entry is from, the farthest first. Of two entries for one writing the nearer wins.
enum class LexiconScope : std::uint8_t {
    shipped,  ///< comes with the program
    house,    ///< a publisher's, for everything it makes
    series,   ///< for the works of one series
    edition,  ///< for this work
};

/// shipped, house, series, edition.
[[nodiscard]] std::string_view name_of(LexiconScope scope) noexcept;

/// Which words of a text an entry is for.
enum class WordPart : std::uint8_t {
    word,        ///< the word, and its possessive
    whole,       ///< the word, but not its possessive
    possessive,  ///< its possessive only
    prefix,      ///< any longer word that begins with it
    suffix,      ///< any longer word that ends with it
};

/// One line of a lexicon: how something written is said.
struct LexiconEntry {
    std::string written;  ///< a word or a phrase
    std::string alias;    ///< said instead, in ordinary spelling; or
    std::string ipa;      ///< its pronunciation, every symbol of which is known; one of the two is set
    bool case_sensitive = false;
    WordPart part = WordPart::word;
    std::vector<std::string> left;   ///< folded; one of them must stand right before, where there are any
    std::vector<std::string> right;  ///< likewise right after
    std::string language;            ///< BCP 47: for voices of it only; empty for all
    std::string voice;               ///< for the voice of this name only
    std::string role;                ///< of a PLS lexeme, kept for writing it back
    LexiconScope scope = LexiconScope::edition;
    std::string where;  ///< file:line, for messages
    std::string rule;   ///< as traces name it: `house names.tsv:3`
};

/// Who reads: decides which entries apply, and the sounds of their IPA.
struct LexiconReader {
    std::string language = "en-US";  ///< BCP 47
    std::string voice;               ///< its name; empty for a voice without one

    /// True where `entry` asks for no other language or voice. `en` asks for every English, `en-GB` also for
    /// `en-GB-x-rp`; case does not matter.
    [[nodiscard]] bool is_meant_by(const LexiconEntry& entry) const noexcept;
};

}  // namespace audio_edition

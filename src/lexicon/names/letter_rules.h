// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/names/letter_pattern.h"
#include "lexicon/names/sounds.h"

namespace audio_edition {

/// How names of one origin are said: rules from letters to sounds, in the order in which they are tried, and
/// which syllable has the stress. The format is in lexicon/origins/README.md. Immutable; any number of
/// threads may use it.
///
///     LetterRules::read("lexicon/origins/italian.rules").say(U"giordano")    dʒɔːɹˈdɑːnoʊ
class LetterRules {
  public:
    /// Throws like read_file, and Error{broken_input, "file:line"} for a line that is not a rule.
    [[nodiscard]] static LetterRules read(const std::filesystem::path& file);

    /// The IPA of `word`, which is in small letters, with its diacritics. Nothing where no rule knows one of
    /// its letters, as with a syllable that the language does not have, and for a word without a vowel.
    [[nodiscard]] std::optional<std::string> say(std::u32string_view word) const;

    /// Whether the file says which syllables there are: it includes no other, and most words of other
    /// languages are none of its own.
    [[nodiscard]] bool knows_syllables() const noexcept { return knows_syllables_; }

  private:
    enum class Place : std::uint8_t { first, last, penultimate, antepenultimate, weight };
    struct Rule {
        LetterPattern before, letters, after;
        Phones said;
    };
    struct StressRule {
        Place place = Place::penultimate;
        LetterPattern ending;
    };
    struct Reader;

    [[nodiscard]] std::optional<Phones> sounds_of(std::u32string_view word) const;
    [[nodiscard]] std::size_t stressed(std::u32string_view word, const Phones& sounds,
                                       const std::vector<std::size_t>& vowels) const;
    void place_stress(std::u32string_view word, Phones& sounds) const;

    std::vector<Rule> rules_;
    std::vector<StressRule> stress_;
    bool knows_syllables_ = true;
    bool secondary_ = true;  ///< on every other syllable before the main one, and on the first of three
};

}  // namespace audio_edition

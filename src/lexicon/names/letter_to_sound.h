// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/names/sounds.h"

namespace audio_edition {

/// A joint n-gram model of letters and sounds (Bisani and Ney, "Joint-sequence models for grapheme-to-phoneme
/// conversion", 2008): how English says a word, learned from a pronouncing dictionary by
/// scripts/letter-to-sound.
///
/// A graphone is one or two letters with their sounds. The model gives each a probability after those before
/// it; the likeliest graphones that spell a word, found with a beam, say it. Costs are whole numbers, so
/// every machine finds the same. Immutable; any number of threads may use it.
///
///     LetterToSound("lexicon/cmudict/letter-to-sound.bin").say("rossini")    ɹoʊˈsiːni, 1.6
class LetterToSound {
  public:
    /// Throws like read_file, and Error{broken_input} for a file that is not a model.
    explicit LetterToSound(const std::filesystem::path& file);

    struct Said {
        std::string ipa;
        /// How strange the word is to the model, in nats: the less, the likelier that the dictionary's words
        /// are of its kind. Names of America have less than 2, transliterated ones more than 3.
        double cost_per_letter = 0;
    };
    /// `word` is in letters a to z. Nothing for one that no graphones spell.
    [[nodiscard]] std::optional<Said> say(std::string_view word) const;

  private:
    static constexpr std::size_t most_orders = 8;
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Graphone {
        std::string letters;
        Phones sounds;
        bool stressed = false;  ///< has the main stress
    };
    /// The n-grams of one length, those with the same beginning together, sorted by their last graphone.
    struct Level {
        std::vector<std::uint16_t> graphones;
        std::string_view costs;     ///< of the last graphone after the others
        std::string_view backoffs;  ///< of leaving this history for a shorter one
        std::vector<std::uint32_t>
            continued;  ///< where the n-grams that continue each begin in the next level
    };
    /// What stands before: for each length the n-gram of that many graphones, where the model has it.
    using History = std::array<std::uint32_t, most_orders>;
    class Parser;
    class Search;

    [[nodiscard]] std::uint32_t child(std::size_t length, std::uint32_t ngram, std::uint16_t graphone) const;
    /// Of `graphone` after `history`.
    [[nodiscard]] int cost(const History& history, std::uint16_t graphone) const;
    [[nodiscard]] History longer(const History& history, std::uint16_t graphone) const;

    std::string text_;
    std::size_t order_ = 0;
    std::vector<Graphone> graphones_;  ///< the first is the end of the word
    std::map<std::string, std::vector<std::uint16_t>, std::less<>> spelled_;
    std::vector<Level> levels_;
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <unordered_map>

#include "normalize/classes/semiotic_class.h"
#include "text/word_table.h"

namespace audio_edition {

/// Which classes to ask at a lexeme, found with one look-up, so that the number of classes costs plain text
/// nothing.
class ClassIndex {
  public:
    using Set = std::uint64_t;  ///< bit n: class n of the table

    explicit ClassIndex(std::span<const SemioticClass> classes);

    [[nodiscard]] Set at(const Context& context, std::size_t lexeme) const noexcept;
    [[nodiscard]] std::span<const SemioticClass> classes() const noexcept { return classes_; }

  private:
    std::span<const SemioticClass> classes_;
    Set digits_ = 0, upper_ = 0, mixed_ = 0, capitalised_ = 0, other_symbols_ = 0, lexicon_ = 0;
    std::array<Set, 128> ascii_symbols_{};
    std::unordered_map<char32_t, Set> symbols_;
    WordTable<Set> words_;
};

}  // namespace audio_edition

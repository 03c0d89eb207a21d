// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "document/script.h"

namespace audio_edition {

/// The passages of a draft in little more than the bytes of their text, for the hours that a long book is
/// spoken.
///
/// They stand one after the other in a few large runs of bytes. As passages they are some ten thousand small
/// allocations, made while the source was read, which keep the pages they are in from going back.
///
/// Any number of threads may unpack; sections may be forgotten meanwhile, others than those being unpacked.
class PackedDraft {
  public:
    /// Takes the passages out of `draft`, whose sections stay otherwise as they are.
    explicit PackedDraft(Script& draft);

    /// As it was in the draft.
    [[nodiscard]] Passage unpack(std::size_t section, std::size_t index) const;

    /// Gives back the runs of which nothing is of this section or a later one.
    void forget_before(std::size_t section);

  private:
    struct Place {
        std::uint32_t run = 0;
        std::uint32_t begin = 0;  ///< in the run
    };

    void add(const Passage& passage);

    std::vector<std::string> runs_;
    std::vector<Place> places_;              ///< of all passages
    std::vector<std::size_t> first_places_;  ///< of each section
    std::size_t kept_from_ = 0;              ///< runs before it are gone
};

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "document/script.h"

namespace audio_edition {

/// The passages of a draft in little more than the bytes of their text, for the hours that a long book is spoken.
///
/// Each section is one run of bytes. As passages they are some ten thousand small allocations, which are made while
/// the source is read, and would keep all the memory that was freed around them.
///
/// Any number of threads may unpack; sections may be forgotten meanwhile, others than those being unpacked.
class PackedDraft {
  public:
    /// Takes the passages out of `draft`, whose sections stay otherwise as they are.
    explicit PackedDraft(Script& draft);

    /// As it was in the draft.
    [[nodiscard]] Passage unpack(std::size_t section, std::size_t index) const;

    /// Gives the memory of all sections before this one back.
    void forget_before(std::size_t section);

  private:
    struct Section {
        std::string bytes;
        std::vector<std::uint32_t> begins;  ///< of each passage in `bytes`
    };

    std::vector<Section> sections_;
    std::size_t kept_from_ = 0;
};

}  // namespace audio_edition

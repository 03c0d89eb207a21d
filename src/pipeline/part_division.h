// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// Decides, unit by unit as they come, where a book is divided into parts of at most `limit`.
///
/// A part ends with a section where it can: before the one that would not fit, as far as the sound so far and
/// the length of its text tell. Only a section that is longer than a part, or than was foreseen, is itself
/// divided, between two units. So no part is longer than `limit`, unless a single unit is.
///
///     limit 10 h, sections of 4, 4, 4, 15 and 2 h:    1 and 2 | 3 | 10 h of 4 | the rest of 4, and 5
///
/// No two threads at once; no I/O.
class PartDivision {
  public:
    /// `section_bytes`: of spoken text, for each section.
    PartDivision(Frames limit, std::vector<std::size_t> section_bytes);

    /// Whether the next unit, of `section` and as long as its slot, begins a part; the first one does. Call
    /// once for each unit, in the order in which they are heard.
    [[nodiscard]] bool begins_with(std::size_t section, Frames length);

  private:
    /// As long as a section will be at the pace of those before it; with nothing before it, 0.
    [[nodiscard]] Frames foreseen(std::size_t section) const;

    Frames limit_;
    std::vector<std::size_t> section_bytes_;
    std::optional<std::size_t> section_;  ///< of the last unit
    Frames part_;                         ///< its length so far
    Frames all_;                          ///< of all units so far
    Frames timed_;                        ///< of the sections that are complete,
    std::size_t timed_bytes_ = 0;         ///< and their text
};

}  // namespace audio_edition

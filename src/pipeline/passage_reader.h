// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "document/script.h"
#include "pipeline/cast.h"
#include "pipeline/packed_draft.h"

namespace audio_edition {

/// Whether words of phrases in other languages come with their pronunciation, for which an engine is asked.
enum class PhraseSounds { asked_for, not_needed };

/// Calls `see` with every passage of a draft, read, in order, on this thread.
///
/// They are read on `jobs` threads, and go when `see` returns: of a book's tokens, which take thirty times
/// the memory of its text, only a few are ever held.
void for_each_passage(
    const Script& draft, const Cast& cast, int jobs,
    const std::function<void(std::size_t section, std::size_t index, const Passage& passage)>& see,
    PhraseSounds sounds = PhraseSounds::asked_for);

/// Reads passages of a draft when they are asked for. Any number of threads may ask.
///
/// While anyone holds a passage, others who ask get the same one: the units of a long passage share it.
class PassageReader {
  public:
    /// Both must outlive this.
    PassageReader(const PackedDraft& draft, const Cast& cast) : draft_(draft), cast_(cast) {}

    [[nodiscard]] std::shared_ptr<const Passage> read(std::size_t section, std::size_t index);

  private:
    struct Reading;

    std::shared_ptr<Reading> reading_of(std::size_t section, std::size_t index);

    const PackedDraft& draft_;
    const Cast& cast_;
    std::mutex mutex_;
    std::map<std::pair<std::size_t, std::size_t>, std::weak_ptr<Reading>> held_;
};

}  // namespace audio_edition

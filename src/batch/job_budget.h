// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace audio_edition {

/// How `--jobs` are shared between documents that are made at once, and the units within each.
///
/// A document gets the share of the jobs that it has of the work that is not done, at least one. So many
/// small documents are made side by side with one job each, which has the least to wait for; a book that is
/// most of the work gets most of the jobs. With documents begun in the order of their size, none is left over
/// that keeps one core busy while the others have nothing to do.
///
/// Of two jobs and more, one document more is made than there are jobs for: while one begins, ends, or waits
/// for the disk, no core need.
///
///     jobs 8, 1,000 articles                             1 each, 9 at once
///     jobs 8, one book                                   8
///     jobs 8, a book of 3 MB, 300 articles of 10 kB      4 for the book; beside it 5 articles with 1 each
class JobBudget {
  public:
    explicit JobBudget(int jobs) : jobs_(jobs), free_(jobs) {}

    /// Whether a document may be begun.
    [[nodiscard]] bool has_room() const noexcept { return free_ > (jobs_ > 1 ? -1 : 0); }

    /// For the next document, of `size` bytes, for which there must be room. `undone` is the size of all that
    /// are not done, this one and those in the making included; `waiting` how many are not begun, this one
    /// included. At least 1; more only of jobs that are free.
    [[nodiscard]] int share(std::uint64_t size, std::uint64_t undone, std::size_t waiting) const noexcept;

    void take(int jobs) noexcept { free_ -= jobs; }
    void give_back(int jobs) noexcept { free_ += jobs; }

  private:
    int jobs_;
    int free_;
};

}  // namespace audio_edition

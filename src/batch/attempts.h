// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "batch/failure.h"

namespace audio_edition {

/// How often a document was tried: a journal beside its receipt-to-be, a line of JSON for each thing that
/// happened, synced before the next thing does.
///
///     {"event":"begun"}
///     {"event":"failed","failure":{"kind":"internal","signal":"SIGSEGV",…}}
///     {"event":"begun"}            and no more: whatever ran it was killed
///     {"event":"begun"}
///     {"event":"forgiven","failure":{"kind":"try_again",…}}
///
/// counts as two attempts. A last line that a power cut has torn counts as not written. Several processes may
/// add lines at once. All functions throw Error (permission, try_again, io).
class Attempts {
  public:
    /// Those in the folder `entry`, of which there may be none.
    explicit Attempts(const std::filesystem::path& entry);

    /// Before the work is begun: when this returns, the disk has it.
    void begin();
    /// The last attempt failed.
    void fail(const Failure& failure);
    /// The last attempt does not count: what stopped it was not the document.
    void forgive(const Failure& reason);

    [[nodiscard]] int count() const noexcept { return begun_ - forgiven_; }
    /// Of the attempts that count, how the last one failed; nothing where it was killed with all that ran it.
    [[nodiscard]] const std::optional<Failure>& last() const noexcept { return last_; }

    /// Removes the journal: the receipt has the last word.
    void clear();

  private:
    void append(const Json& line);
    void take(const Json& line);

    std::filesystem::path path_;
    int begun_ = 0;
    int forgiven_ = 0;
    std::optional<Failure> last_;
    bool torn_ = false;  ///< the last line has no end
};

}  // namespace audio_edition

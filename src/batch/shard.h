// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace audio_edition {

/// A part of a batch: every document is in exactly one of `count` shards, which one follows from its id
/// alone.
struct Shard {
    std::uint64_t index = 0;  ///< from 0
    std::uint64_t count = 1;

    [[nodiscard]] bool takes(std::string_view id) const;
};

/// The value of an environment variable; null where it is not set.
using Environment = std::function<const char*(const char* name)>;

/// `K/N`, K from 1 to N; `auto` for what the scheduler says in the environment; `auto/N` where that says only
/// the number of the task.
///
///     3/30      index 2 of 30
///     auto      SLURM_ARRAY_TASK_ID=2, _MIN=0, _MAX=29, _COUNT=30     index 2 of 30
///     auto      AWS_BATCH_JOB_ARRAY_INDEX=2, AWS_BATCH_JOB_ARRAY_SIZE=30
///     auto/30   JOB_COMPLETION_INDEX=2 (a Kubernetes Indexed Job)
///
/// Throws Error{usage} for anything else, also for a Slurm array with gaps, such as one that repeats single
/// tasks: it would be taken for a smaller one.
[[nodiscard]] Shard parse_shard(const std::string& text, const Environment& environment);

}  // namespace audio_edition

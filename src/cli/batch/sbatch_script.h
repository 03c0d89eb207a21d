// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "cli/batch/workload.h"

namespace audio_edition {

/// A batch as a job array.
struct SbatchPlan {
    std::string program;                 ///< path
    std::vector<std::string> arguments;  ///< of `batch`, without --shard and --jobs
    int tasks = 1;
    int jobs = 1;  ///< of each task
};

/// So many tasks that each takes about half an hour, from 1 to 1,000, and no more than there are documents.
[[nodiscard]] int tasks_for(const Workload& workload, int jobs);

/// The script for sbatch, with a time limit of three times what is estimated.
[[nodiscard]] std::string sbatch_script(const SbatchPlan& plan, const Workload& workload);

/// `word` as one word of a shell, whatever is in it.
[[nodiscard]] std::string shell_quoted(const std::string& word);

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch/sbatch_script.h"

#include <algorithm>
#include <string_view>

namespace audio_edition {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes of_a_task{30};
constexpr std::int64_t most_tasks = 1000;  // Slurm's MaxArraySize is 1,001 where nobody has changed it
constexpr int safety = 3;
constexpr minutes least_limit{10};

constexpr const char* advice = R"(
# Hand it in with sbatch, from the folder in which it was made. Where slurm.conf has RequeueExit=75,137, Slurm runs tasks
# again that failed for a reason that may pass, or were killed. Else, or to be sure, hand it in again, as often as you
# like: only what is missing is made. The last step is the same batch with --verify.
# No exec: the shell lives on to report a kill as 137, which Slurm would not see as an exit status else.
)";

/// Slurm's "minutes".
std::string time_limit(const SbatchPlan& plan, const Workload& workload) {
    const seconds each = workload.processor_time / (plan.tasks * plan.jobs);
    return std::to_string(std::chrono::ceil<minutes>(safety * each + least_limit).count());
}

}  // namespace

std::string shell_quoted(const std::string& word) {
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=,:+@%";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

int tasks_for(const Workload& workload, int jobs) {
    const auto wanted = workload.processor_time / (of_a_task * jobs) + 1;
    const auto documents = static_cast<std::int64_t>(std::max<std::size_t>(workload.to_make, 1));
    return static_cast<int>(std::min({wanted, documents, most_tasks}));
}

std::string sbatch_script(const SbatchPlan& plan, const Workload& workload) {
    std::string script = "#!/bin/bash\n#SBATCH --job-name=audio-edition\n#SBATCH --requeue\n";
    script += "#SBATCH --array=0-" + std::to_string(plan.tasks - 1) + "\n";
    script += "#SBATCH --cpus-per-task=" + std::to_string(plan.jobs) + "\n";
    script += "#SBATCH --time=" + time_limit(plan, workload) + "\n";
    script += advice;
    script += shell_quoted(plan.program) + " batch";
    for (const std::string& argument : plan.arguments) script += " " + shell_quoted(argument);
    return script + " --quiet --jobs " + std::to_string(plan.jobs) +
           " --shard \"$((SLURM_ARRAY_TASK_ID + 1))/" + std::to_string(plan.tasks) + "\"\nexit $?\n";
}

}  // namespace audio_edition

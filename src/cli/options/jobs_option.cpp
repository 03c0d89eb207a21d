// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/jobs_option.h"

#include <CLI/CLI.hpp>

namespace audio_edition {

void add_jobs(CLI::App& command, int& jobs) {
    command.add_option("--jobs", jobs, "How many speakers work at once; one a core where not given")
        ->check(CLI::Range(1, 512).description(""))
        ->type_name("N");
}

}  // namespace audio_edition

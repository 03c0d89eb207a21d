// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/jobs_option.h"

#include <CLI/CLI.hpp>

#include "cli/options/option_values.h"

namespace audio_edition {

void add_jobs(CLI::App& command, int& jobs) {
    command.add_option("--jobs", jobs, "How many speakers work at once; one per core where not given")
        ->check(whole_number(1, 512))
        ->type_name("N");
}

}  // namespace audio_edition

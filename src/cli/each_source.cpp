// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/each_source.h"

#include "cli/console.h"
#include "cli/failure_report.h"
#include "cli/standard_output.h"

namespace audio_edition {

int for_each_source(const std::vector<std::filesystem::path>& sources, const CommandIo& io,
                    const std::function<void(const std::filesystem::path& source)>& work) {
    int first_status = 0;
    for (const std::filesystem::path& source : sources) {
        int status = 0;
        try {
            work(source);
        } catch (...) {
            io.output.flush();
            status = report_failure(io.console, current_error());
        }
        if (first_status == 0) first_status = status;
    }
    return first_status;
}

}  // namespace audio_edition

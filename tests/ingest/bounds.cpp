// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/bounds.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "support/program.h"

namespace audio_edition {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool measures = false;
#else
constexpr bool measures = true;
#endif

/// Processor seconds that programs have used since the test began.
double used() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

std::string answer_within_bounds(const std::filesystem::path& source, const std::string& input) {
    ProgramCall call = audio_edition({"outline", "--format", "json", source});
    call.input = input;
    if (measures) call.command.insert(call.command.begin(), {"prlimit", "--as=419430400"});
    const double before = used();
    const ProgramOutcome outcome = run(call);
    EXPECT_TRUE(outcome.status == 0 || outcome.status == 65) << outcome.status << outcome.errors;
    if (measures) {
        EXPECT_LT(used() - before, 2.0);
    }
    return outcome.errors + outcome.output;
}

}  // namespace audio_edition

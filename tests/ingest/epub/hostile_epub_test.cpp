// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include "ingest/epub/book.h"
#include "ingest/outline.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool measures = false;
#else
constexpr bool measures = true;
#endif

struct Attack {
    const char* shape;
    const char* answer;  ///< in the error, or in the outline where it can be read
};

void PrintTo(const Attack& attack, std::ostream* out) {
    *out << attack.shape;
}

/// Processor seconds that programs have used since the test began.
double used() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

class HostileEpub : public testing::TestWithParam<Attack> {};

/// Within two seconds and 300 MiB; the libraries take 100 MiB of addresses before anything is read.
TEST_P(HostileEpub, IsAnsweredAtOnce) {
    ProgramCall call = audio_edition({"outline", "--format", "json", make_book(GetParam().shape)});
    if (measures) call.command.insert(call.command.begin(), {"prlimit", "--as=419430400"});
    const double before = used();
    const ProgramOutcome outcome = run(call);
    EXPECT_TRUE(outcome.status == 0 || outcome.status == 65) << outcome.status << outcome.errors;
    EXPECT_THAT(outcome.errors + outcome.output, HasSubstr(GetParam().answer));
    if (measures) {
        EXPECT_LT(used() - before, 2.0);
    }
}

TEST(Epub, LimitsMayBeSet) {
    IngestOptions options;
    options.limits.unpacked_bytes = 2000;
    EXPECT_THAT(refusal_of_book("epub3", options), HasSubstr("unpacks to more than"));
    options.limits = {};
    options.limits.elements = 100;
    EXPECT_THAT(refusal_of_book("epub3", options), HasSubstr("more elements"));
    options.limits = {};
    options.limits.archive_entries = 5;
    EXPECT_THAT(refusal_of_book("epub3", options), HasSubstr("more than 5 files"));
    const ProgramOutcome outcome = run(audio_edition({"outline", "--max-files", "5", make_book("epub3")}));
    EXPECT_THAT(outcome.errors, HasSubstr("more than 5 files"));
}

INSTANTIATE_TEST_SUITE_P(
    Attacks, HostileEpub,
    testing::Values(Attack{"bomb", "unpacks to more than the 64 MiB"},
                    Attack{"many_elements", "more elements than any book"},
                    Attack{"many_entries", "more than 20000 files"}, Attack{"entities", "&l9;&x; stay."},
                    Attack{"deep", "down here"}, Attack{"deep_soup", "down here"},
                    Attack{"attributes", "wide"}, Attack{"links", "III: The Sea"},
                    Attack{"nested_contents", "In 1853 the sea"}, Attack{"wide_table", "III: The Sea"},
                    Attack{"bad_utf8", "caf"}, Attack{"missing_page", "chapter-3.xhtml: is missing"},
                    Attack{"no_container", "META-INF/container.xml: is missing"},
                    Attack{"outside", "We landed on the rock"}, Attack{"protected", "protected (DRM)"},
                    Attack{"no_words", "holds no words"}, Attack{"duplicate", "more than once"},
                    Attack{"truncated", "damaged or truncated"}, Attack{"damaged", "damaged"},
                    Attack{"encrypted", "is encrypted"}),
    [](const auto& attack) { return std::string(attack.param.shape); });

}  // namespace
}  // namespace audio_edition

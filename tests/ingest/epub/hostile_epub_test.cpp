// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/bounds.h"
#include "ingest/epub/book.h"
#include "ingest/outline.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

struct Attack {
    const char* shape;
    const char* answer;  ///< in the error, or in the outline where it can be read
};

void PrintTo(const Attack& attack, std::ostream* out) {
    *out << attack.shape;
}

class HostileEpub : public testing::TestWithParam<Attack> {};

TEST_P(HostileEpub, IsAnsweredAtOnce) {
    EXPECT_THAT(answer_within_bounds(make_book(GetParam().shape)), HasSubstr(GetParam().answer));
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
                    Attack{"nested_lists", "down here"}, Attack{"nested_contents", "In 1853 the sea"},
                    Attack{"wide_table", "III: The Sea"}, Attack{"bad_utf8", "caf"},
                    Attack{"missing_page", "chapter-3.xhtml: warning: is missing from the book"},
                    Attack{"no_container", "META-INF/container.xml: is missing"},
                    Attack{"outside", "We landed on the rock"}, Attack{"names", "We landed on the rock"},
                    Attack{"backslashes", "We landed on the rock"}, Attack{"protected", "protected (DRM)"},
                    Attack{"no_words", "holds no words"}, Attack{"duplicate", "more than once"},
                    Attack{"truncated", "damaged or truncated"}, Attack{"damaged", "damaged"},
                    Attack{"encrypted", "is encrypted"}),
    [](const auto& attack) { return std::string(attack.param.shape); });

}  // namespace
}  // namespace audio_edition

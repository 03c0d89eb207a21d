// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diagnostics.h"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(CollectedDiagnostics, KeepsWhatItIsToldInOrder) {
    CollectedDiagnostics diagnostics;
    diagnostics.warn("book.md:12", "the image has no description");
    diagnostics.note("book.md", "no author is given");
    ASSERT_EQ(diagnostics.all().size(), 2U);
    EXPECT_EQ(diagnostics.all()[0].severity, Severity::warning);
    EXPECT_EQ(diagnostics.all()[0].where, "book.md:12");
    EXPECT_EQ(diagnostics.all()[0].message, "the image has no description");
    EXPECT_EQ(diagnostics.all()[1].severity, Severity::note);
}

TEST(CollectedDiagnostics, LosesNothingThatThreadsReportAtOnce) {
    CollectedDiagnostics diagnostics;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 1000; ++j) diagnostics.warn("somewhere", "something");
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(diagnostics.all().size(), 8000U);
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/own_process.h"

#include <cstdlib>
#include <new>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/error.h"
#include "scratch.h"

namespace audio_edition {
namespace {

TEST(OwnProcess, GivesBackWhatItsWorkReturns) {
    const std::string sound = std::string(3'000'000, 'x') + std::string(1, '\0') + "end";
    EXPECT_EQ(in_own_process([&] { return sound; }), sound);
    EXPECT_EQ(in_own_process([] { return std::string(); }), "");
}

TEST(OwnProcess, ChangesNothingHere) {
    int counted = 0;
    EXPECT_EQ(in_own_process([&] { return std::to_string(++counted); }), "1");
    EXPECT_EQ(counted, 0);
}

TEST(OwnProcess, DiesAlone) {
    EXPECT_EQ(in_own_process([]() -> std::string { std::abort(); }), std::nullopt);
    EXPECT_EQ(in_own_process([]() -> std::string { ::_exit(0); }), std::nullopt) << "it said nothing";
    EXPECT_EQ(in_own_process([]() -> std::string { throw std::bad_alloc(); }), std::nullopt);
    EXPECT_EQ(in_own_process([] {
                  ::raise(SIGKILL);
                  return std::string("said too late");
              }),
              std::nullopt);
}

TEST(OwnProcess, PassesAnErrorOn) {
    const Error error = error_of([] {
        static_cast<void>(in_own_process([]() -> std::string {
            throw Error{ErrorKind::unavailable, "cover", "cannot be drawn; leave it out"};
        }));
    });
    EXPECT_EQ(error.kind(), ErrorKind::unavailable);
    EXPECT_STREQ(error.what(), "cover: cannot be drawn; leave it out");
}

/// "scarce" or "enough", under a limit of so many bytes.
std::string memory_under(rlim_t bytes) {
    return in_own_process([bytes] {
               const rlimit limit{bytes, RLIM_INFINITY};
               ::setrlimit(RLIMIT_AS, &limit);
               return std::string(memory_is_scarce() ? "scarce" : "enough");
           })
        .value_or("died");
}

TEST(OwnProcess, KnowsWhetherMemoryIsScarce) {
    constexpr rlim_t a_mebibyte = rlim_t{1} << 20;
    EXPECT_EQ(memory_under(RLIM_INFINITY), "enough");
    EXPECT_EQ(memory_under(a_mebibyte << 26), "enough") << "more than there is";
    EXPECT_EQ(memory_under(500 * a_mebibyte), "scarce");
}

}  // namespace
}  // namespace audio_edition

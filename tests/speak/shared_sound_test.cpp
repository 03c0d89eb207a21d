// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/speaker/shared_sound.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace audio_edition {
namespace {

/// Runs `work` in a child, to its end.
template <typename Work>
void in_child(Work work) {
    const pid_t pid = ::fork();
    ASSERT_GE(pid, 0);
    if (pid == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(pid, &status, 0), pid);
    ASSERT_EQ(status, 0);
}

TEST(SharedSound, HoldsWhatAChildHasPutThere) {
    SharedSound sound;
    sound.make_room(100'000);
    ASSERT_GE(sound.samples().size(), 100'000U);
    in_child([&] {
        std::size_t ready = 0;
        while (ready < 100'000) ready = prepare_pages(sound.samples(), ready);
        std::ranges::fill(sound.samples().first(100'000), 7);
    });
    EXPECT_EQ(std::ranges::count(sound.samples().first(100'000), 7), 100'000);
    in_child([&] { sound.samples()[0] = 8; });
    EXPECT_EQ(sound.samples()[0], 8);
}

TEST(SharedSound, GrowsAndGivesBack) {
    SharedSound sound;
    EXPECT_TRUE(sound.samples().empty());
    sound.make_room(10);
    sound.make_room(10'000'000);
    EXPECT_GE(sound.samples().size(), 10'000'000U);
    sound.tidy(1000);
    EXPECT_GE(sound.samples().size(), 10'000'000U) << "a usual unit keeps its pages for the next";
    sound.tidy(10'000'000);
    EXPECT_TRUE(sound.samples().empty());
    sound.make_room(5);
    EXPECT_EQ(sound.samples()[4], 0);
}

TEST(SharedSound, HasNoRoomForMoreThanThereAreAddresses) {
    SharedSound sound;
    EXPECT_THROW(sound.make_room(std::size_t{1} << 60), std::bad_alloc);
    EXPECT_TRUE(sound.samples().empty());
}

TEST(SharedSound, PreparesNothingBeyondItsEnd) {
    SharedSound sound;
    sound.make_room(1000);
    EXPECT_GT(prepare_pages(sound.samples(), 0), 1000U);
    EXPECT_GT(prepare_pages(sound.samples(), 5000), 5000U);
    EXPECT_GT(prepare_pages({}, 0), 0U);
}

}  // namespace
}  // namespace audio_edition

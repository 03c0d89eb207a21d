// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/in_order.h"

#include <atomic>
#include <future>
#include <numeric>
#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(InOrder, TakesEveryItemInOrderWhateverTheNumberOfThreads) {
    for (const int jobs : {1, 2, 7}) {
        std::vector<std::size_t> taken;
        in_order(
            500, jobs, 8, [](std::size_t i) { return i * i; },
            [&](std::size_t square) { taken.push_back(square); });
        ASSERT_EQ(taken.size(), 500U);
        for (std::size_t i = 0; i < taken.size(); ++i) EXPECT_EQ(taken[i], i * i);
    }
}

TEST(InOrder, HasNothingToDoForNothing) {
    in_order(
        0, 4, 8, [](std::size_t i) { return i; }, [](std::size_t) { FAIL(); });
}

TEST(InOrder, NeverHoldsMoreThanItsWindow) {
    constexpr std::size_t window = 3;
    std::atomic<std::size_t> begun = 0;
    std::size_t taken = 0;
    std::atomic<bool> exceeded = false;
    const auto make = [&](std::size_t i) {
        ++begun;
        return i;
    };
    in_order(200, 4, window, make, [&](std::size_t) {
        ++taken;
        // Those begun, less those taken, wait or are being made; the one in hand has left its place already.
        if (begun > taken + window) exceeded = true;
    });
    EXPECT_FALSE(exceeded);
    EXPECT_EQ(begun, 200U);
}

TEST(InOrder, BeginsTheLongestOfTheLastOnesFirst) {
    std::vector<std::size_t> begun, taken;
    const std::vector<int> sizes{9, 1, 1, 5, 7, 2};
    const auto make = [&](std::size_t i) {
        begun.push_back(i);
        return i;
    };
    in_order(
        sizes.size(), 1, 4, make, [&](std::size_t i) { taken.push_back(i); },
        [&](std::size_t i) { return sizes[i]; }, [] {});
    EXPECT_EQ(begun, (std::vector<std::size_t>{0, 1, 4, 3, 5, 2}));
    EXPECT_EQ(taken, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
}

TEST(InOrder, CallsMeanwhileOnceBeforeItTakesAndWhileItemsAreMade) {
    std::promise<void> called;
    const auto make = [waiting = called.get_future().share()](std::size_t i) {
        waiting.wait();  // for ever, were it called after the items
        return i;
    };
    std::vector<std::size_t> taken;
    const auto same_size = [](std::size_t) { return 0; };
    in_order(
        4, 2, 4, make, [&](std::size_t i) { taken.push_back(i); }, same_size,
        [&] {
            EXPECT_TRUE(taken.empty());
            called.set_value();
        });
    EXPECT_EQ(taken.size(), 4U);
}

TEST(InOrder, ThrowsWhatTheFirstItemThrewAfterTakingThoseBeforeIt) {
    for (const int jobs : {1, 4}) {
        std::vector<std::size_t> taken;
        const auto make = [](std::size_t i) {
            if (i >= 5) throw std::runtime_error("item " + std::to_string(i));
            return i;
        };
        try {
            in_order(100, jobs, 16, make, [&](std::size_t i) { taken.push_back(i); });
            FAIL() << "nothing was thrown";
        } catch (const std::runtime_error& error) {
            EXPECT_STREQ(error.what(), "item 5");
        }
        EXPECT_EQ(taken, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    }
}

TEST(InOrder, BeginsNothingMoreOnceTakingFailed) {
    std::atomic<std::size_t> begun = 0;
    const auto make = [&](std::size_t i) {
        ++begun;
        return i;
    };
    const auto take = [](std::size_t i) {
        if (i == 3) throw std::runtime_error("full");
    };
    EXPECT_THROW(in_order(100000, 2, 8, make, take), std::runtime_error);
    EXPECT_LE(begun, 4U + 8U);
}

}  // namespace
}  // namespace audio_edition

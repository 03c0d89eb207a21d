// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/shard.h"

#include <map>

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

using Variables = std::map<std::string, std::string>;

Shard parsed(const std::string& text, const Variables& variables = {}) {
    return parse_shard(text, [&](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

Variables slurm(const std::string& id, const std::string& first, const std::string& last,
                const std::string& count) {
    return {{"SLURM_ARRAY_TASK_ID", id},
            {"SLURM_ARRAY_TASK_MIN", first},
            {"SLURM_ARRAY_TASK_MAX", last},
            {"SLURM_ARRAY_TASK_COUNT", count}};
}

void expect_part(const Shard& shard, std::uint64_t index, std::uint64_t count) {
    EXPECT_EQ(shard.index, index);
    EXPECT_EQ(shard.count, count);
}

TEST(Shard, IsCountedFromOneOnTheCommandLine) {
    expect_part(parsed("1/1"), 0, 1);
    expect_part(parsed("3/30"), 2, 30);
    expect_part(parsed("30/30"), 29, 30);
}

TEST(Shard, IsToldByTheScheduler) {
    expect_part(parsed("auto", slurm("2", "0", "29", "30")), 2, 30);
    expect_part(parsed("auto", slurm("30", "1", "30", "30")), 29, 30);
    expect_part(parsed("auto/30", slurm("7", "0", "29", "30")), 7, 30);
    expect_part(parsed("auto", {{"AWS_BATCH_JOB_ARRAY_INDEX", "4"}, {"AWS_BATCH_JOB_ARRAY_SIZE", "5"}}), 4,
                5);
    expect_part(parsed("auto/8", {{"AWS_BATCH_JOB_ARRAY_INDEX", "4"}}), 4, 8);
    expect_part(parsed("auto/8", {{"JOB_COMPLETION_INDEX", "0"}}), 0, 8);
}

TEST(Shard, OfNoWholeIsRefused) {
    for (const char* text : {"", "0/3", "4/3", "3", "3/", "/3", "a/b", "1/0", "-1/3", "1/3/5", "1/3 ",
                             "auto/", "auto/x", "1/99999999999999999999", "auto"}) {
        EXPECT_EQ(error_of([&] { static_cast<void>(parsed(text)); }).kind(), ErrorKind::usage) << text;
    }
}

TEST(Shard, WhatTheSchedulerDoesNotSayIsNotGuessed) {
    for (const Variables& variables :
         {Variables{{"JOB_COMPLETION_INDEX", "3"}}, slurm("7", "3", "7", "2"), slurm("x", "0", "1", "2"),
          Variables{{"AWS_BATCH_JOB_ARRAY_INDEX", "3"}}}) {
        EXPECT_EQ(error_of([&] { static_cast<void>(parsed("auto", variables)); }).kind(), ErrorKind::usage);
    }
    EXPECT_EQ(error_of([] {
                  static_cast<void>(parsed("auto/5", {{"JOB_COMPLETION_INDEX", "5"}}));
              }).kind(),
              ErrorKind::usage);
}

TEST(Shard, EveryDocumentIsInExactlyOne) {
    constexpr std::uint64_t count = 7;
    std::vector<int> sizes(count);
    for (int i = 0; i < 7000; ++i) {
        int takers = 0;
        for (std::uint64_t index = 0; index < count; ++index) {
            if (!Shard{index, count}.takes("document " + std::to_string(i))) continue;
            ++takers;
            ++sizes[index];
        }
        ASSERT_EQ(takers, 1);
    }
    for (const int size : sizes) EXPECT_NEAR(size, 1000, 150);
}

}  // namespace
}  // namespace audio_edition

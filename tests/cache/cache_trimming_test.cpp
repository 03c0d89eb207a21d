// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "cache/cache.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::Optional;

constexpr std::uint64_t plenty = std::uint64_t{1} << 30;

class CacheTrimming : public testing::Test {
  protected:
    /// Stores an answer that was last used `ago`.
    void store(const std::string& question, std::chrono::hours ago, std::size_t size = 1000) {
        const auto before = files();
        Cache(scratch_.path(), plenty, diagnostics_).store(question, std::string(size, 'x'));
        for (const fs::path& file : files()) {
            if (std::ranges::find(before, file) == before.end())
                fs::last_write_time(file, fs::file_time_type::clock::now() - ago);
        }
    }
    [[nodiscard]] bool has(const std::string& question) {
        return Cache(scratch_.path(), plenty, diagnostics_).seems_to_have(question);
    }
    [[nodiscard]] std::vector<fs::path> files() const {
        std::vector<fs::path> found;
        for (const auto& entry : fs::recursive_directory_iterator(scratch_.path())) {
            if (entry.is_regular_file() && entry.path().filename() != "CACHEDIR.TAG")
                found.push_back(entry.path());
        }
        return found;
    }

    ScratchFolder scratch_;
    CollectedDiagnostics diagnostics_;
};

using namespace std::chrono_literals;

TEST_F(CacheTrimming, RemovesWhatWasNotUsedForLongest) {
    store("old", 30h);
    store("older", 40h);
    store("new", 2h);
    EXPECT_EQ(cache_use(scratch_.path()).entries, 3U);
    EXPECT_EQ(trim_cache(scratch_.path(), 2500).entries, 1U);
    EXPECT_FALSE(has("older"));
    EXPECT_TRUE(has("old"));
    EXPECT_TRUE(has("new"));
}

TEST_F(CacheTrimming, KnowsWhatWasUsedSinceItWasStored) {
    store("first", 40h);
    store("second", 30h);
    EXPECT_TRUE(Cache(scratch_.path(), plenty, diagnostics_).find("first"));
    EXPECT_EQ(trim_cache(scratch_.path(), 1500).entries, 1U);
    EXPECT_TRUE(has("first"));
    EXPECT_FALSE(has("second"));
}

TEST_F(CacheTrimming, TakesEntriesOfTheFutureForUsedJustNow) {
    store("before the clock was set back", -1000h);
    store("old", 30h);
    EXPECT_TRUE(Cache(scratch_.path(), plenty, diagnostics_).find("before the clock was set back"));
    EXPECT_EQ(trim_cache(scratch_.path(), 1500).entries, 1U);
    EXPECT_FALSE(has("old"));
    for (const fs::path& file : files())
        EXPECT_LE(fs::last_write_time(file), fs::file_time_type::clock::now());
    EXPECT_EQ(trim_cache(scratch_.path(), 0).entries, 1U);
}

TEST_F(CacheTrimming, RemovesWhatAKilledProgramLeftOnceItIsADayOld) {
    store("entry", 1h);
    const fs::path shard = files().at(0).parent_path();
    put(shard / ".fresh.0123456789abcdef", "half");
    put(shard / ".stale.0123456789abcdef", "half");
    fs::last_write_time(shard / ".stale.0123456789abcdef", fs::file_time_type::clock::now() - 30h);
    EXPECT_EQ(trim_cache(scratch_.path(), plenty).entries, 0U);
    EXPECT_TRUE(fs::exists(shard / ".fresh.0123456789abcdef"));
    EXPECT_FALSE(fs::exists(shard / ".stale.0123456789abcdef"));
}

TEST_F(CacheTrimming, KeepsACacheBelowItsLimitWhileItIsWritten) {
    constexpr std::uint64_t limit = 1 << 20;
    Cache cache(scratch_.path(), limit, diagnostics_);
    for (int i = 0; i < 2000; ++i) cache.store("question " + std::to_string(i), std::string(1000, 'x'));
    EXPECT_LE(cache_use(scratch_.path()).bytes, limit + limit / 2);
    EXPECT_GE(cache_use(scratch_.path()).entries, 100U);
}

TEST_F(CacheTrimming, FindsNothingToDoWhereThereIsNoCache) {
    EXPECT_EQ(cache_use(scratch_ / "nowhere").entries, 0U);
    EXPECT_EQ(trim_cache(scratch_ / "nowhere", 0).entries, 0U);
}

}  // namespace
}  // namespace audio_edition

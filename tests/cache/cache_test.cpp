// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"

#include <functional>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Optional;
using testing::SizeIs;

constexpr std::uint64_t plenty = std::uint64_t{1} << 30;

class CacheTest : public testing::Test {
  protected:
    /// The files of all entries.
    [[nodiscard]] std::vector<fs::path> entries() const {
        std::vector<fs::path> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
            if (entry.is_regular_file() && entry.path().filename() != "CACHEDIR.TAG")
                files.push_back(entry.path());
        }
        return files;
    }

    ScratchFolder scratch_;
    fs::path folder_ = scratch_ / "cache";
    CollectedDiagnostics diagnostics_;
};

TEST_F(CacheTest, GivesTheAnswerThatWasStored) {
    Cache cache(folder_, plenty, diagnostics_);
    EXPECT_EQ(cache.find("question"), std::nullopt);
    EXPECT_FALSE(cache.seems_to_have("question"));
    cache.store("question", "answer");
    EXPECT_TRUE(cache.seems_to_have("question"));
    EXPECT_THAT(cache.find("question"), Optional(std::string("answer")));
    EXPECT_EQ(cache.find("questions"), std::nullopt);
    EXPECT_THAT(diagnostics_.all(), IsEmpty());
}

TEST_F(CacheTest, OutlivesTheProgramAndTellsBackupsToLeaveItOut) {
    Cache(folder_, plenty, diagnostics_).store("question", "answer");
    EXPECT_THAT(Cache(folder_, plenty, diagnostics_).find("question"), Optional(std::string("answer")));
    EXPECT_THAT(contents(folder_ / "CACHEDIR.TAG"), HasSubstr("8a477f597d28d172789f06886806bc55"));
}

TEST_F(CacheTest, TakesADamagedEntryForNoneAndRemovesIt) {
    for (const auto& damage : std::vector<std::function<std::string(std::string)>>{
             [](std::string) { return std::string(); },
             [](const std::string& whole) { return whole.substr(0, whole.size() / 2); },
             [](std::string whole) {
                 whole.back() ^= 1;
                 return whole;
             }}) {
        CollectedDiagnostics diagnostics;
        Cache cache(folder_, plenty, diagnostics);
        cache.store("question", "answer");
        put(entries().at(0), damage(contents(entries().at(0))));
        EXPECT_EQ(cache.find("question"), std::nullopt);
        EXPECT_THAT(entries(), IsEmpty());
        ASSERT_THAT(diagnostics.all(), SizeIs(1));
        EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("was damaged, and is made again"));
    }
}

TEST_F(CacheTest, DoesNotTakeTheEntryOfAnotherQuestionThatCameToItsPlace) {
    Cache cache(folder_, plenty, diagnostics_);
    cache.store("question", "answer");
    const fs::path place = entries().at(0);
    const std::string file = contents(place);
    fs::remove(place);
    cache.store("another", "other answer");
    put(entries().at(0), file);
    EXPECT_EQ(cache.find("another"), std::nullopt);
}

TEST_F(CacheTest, IsReadWhereItMayNotBeWritten) {
    Cache(folder_, plenty, diagnostics_).store("question", "answer");
    fs::permissions(scratch_.path(), fs::perms::others_read | fs::perms::others_exec, fs::perm_options::add);
    EXPECT_THAT(
        outcome_in_child([&] {
            become_nobody();
            CollectedDiagnostics diagnostics;
            Cache cache(folder_, plenty, diagnostics);
            cache.store("new", "answer");
            cache.store("newer", "answer");
            if (cache.find("question") != "answer" || cache.find("new") || diagnostics.all().size() != 1)
                throw Error{ErrorKind::internal, "cache", "is wrong"};
            throw Error{ErrorKind::permission, "told", diagnostics.all()[0].message};
        }),
        HasSubstr("going on without the cache"));
}

TEST_F(CacheTest, GoesOnWithoutAFullDisk) {
    fs::create_directory(folder_);
    const std::string outcome = outcome_in_child([&] {
        if (!mount_small_disk(folder_, 64 * 1024)) throw Error{ErrorKind::unavailable, "no", "mounts"};
        CollectedDiagnostics diagnostics;
        Cache cache(folder_, plenty, diagnostics);
        cache.store("small", "answer");
        cache.store("large", std::string(1 << 20, 'x'));
        if (cache.find("large") || !cache.find("small") || diagnostics.all().size() != 1)
            throw Error{ErrorKind::internal, "cache", "is wrong"};
        throw Error{ErrorKind::try_again, "told", diagnostics.all()[0].message};
    });
    if (outcome.find("mounts") != std::string::npos) GTEST_SKIP() << "no mounts here";
    EXPECT_THAT(outcome, HasSubstr("No space left on device"));
}

TEST_F(CacheTest, IsNotPutOffByAFileInItsPlace) {
    put(folder_, "not a folder");
    Cache cache(folder_, plenty, diagnostics_);
    EXPECT_EQ(cache.find("question"), std::nullopt);
    cache.store("question", "answer");
    EXPECT_THAT(diagnostics_.all(), SizeIs(1));
}

TEST_F(CacheTest, IsSharedByThreadsThatStoreAndReadTheSame) {
    Cache cache(folder_, plenty, diagnostics_);
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&cache] {
            for (int i = 0; i < 100; ++i) {
                const std::string name = std::to_string(i % 10);
                cache.store(name, std::string(1000, name[0]));
                EXPECT_THAT(cache.find(name), Optional(std::string(1000, name[0])));
            }
        });
    }
    threads.clear();
    EXPECT_THAT(diagnostics_.all(), IsEmpty());
    EXPECT_THAT(entries(), SizeIs(10));
}

}  // namespace
}  // namespace audio_edition

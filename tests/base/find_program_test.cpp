// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/find_program.h"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

class FindProgram : public testing::Test {
  protected:
    ~FindProgram() override { ::setenv("PATH", before_.c_str(), 1); }
    const std::string before_ = std::getenv("PATH");
};

TEST_F(FindProgram, TakesTheFirstThatCanBeRun) {
    const ScratchFolder first, second;
    put(first / "tool", "not executable");
    put(second / "tool", "#!/bin/sh");
    std::filesystem::permissions(second / "tool", std::filesystem::perms::owner_all);
    ::setenv("PATH", (first.path().native() + ":" + second.path().native()).c_str(), 1);
    EXPECT_EQ(find_program("tool"), second / "tool");
    EXPECT_EQ(find_program("no-such-tool"), std::nullopt);
}

TEST_F(FindProgram, NeverLooksInTheCurrentFolder) {
    for (const char* path : {"", ":", ".", "::.:bin"}) {
        ::setenv("PATH", path, 1);
        EXPECT_EQ(find_program("sh"), std::nullopt) << path;
    }
    ::unsetenv("PATH");
    EXPECT_EQ(find_program("sh"), std::nullopt);
}

}  // namespace
}  // namespace audio_edition

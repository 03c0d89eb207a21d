// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/user_folders.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "audio_edition/cache.h"

namespace audio_edition {
namespace {

/// Sets variables, and puts them back.
class Variables {
  public:
    void set(const char* name, const char* value) {
        const char* const before = std::getenv(name);
        before_.emplace_back(name, before == nullptr ? std::optional<std::string>() : before);
        if (value != nullptr)
            ::setenv(name, value, 1);
        else
            ::unsetenv(name);
    }
    ~Variables() {
        for (auto variable = before_.rbegin(); variable != before_.rend(); ++variable) {
            if (variable->second)
                ::setenv(variable->first, variable->second->c_str(), 1);
            else
                ::unsetenv(variable->first);
        }
    }

  private:
    std::vector<std::pair<const char*, std::optional<std::string>>> before_;
};

TEST(UserFolders, AreWhereTheVariablesSay) {
    Variables variables;
    variables.set("XDG_DATA_HOME", "/data");
    variables.set("XDG_CONFIG_HOME", "/config");
    variables.set("XDG_CACHE_HOME", "/cache");
    EXPECT_EQ(find_user_data(), "/data/audio-edition");
    EXPECT_EQ(find_own_voices(), "/data/audio-edition/voices");
    EXPECT_EQ(find_own_runtime(), "/data/audio-edition/onnxruntime");
    EXPECT_EQ(find_user_settings(), "/config/audio-edition");
    EXPECT_EQ(find_cache_folder(), "/cache/audio-edition");
}

TEST(UserFolders, AreInTheHomeFolderWhereTheyDoNotOrSayARelativePath) {
    Variables variables;
    variables.set("HOME", "/home/ann");
    variables.set("XDG_DATA_HOME", nullptr);
    variables.set("XDG_CONFIG_HOME", "relative");
    EXPECT_EQ(find_user_data(), "/home/ann/.local/share/audio-edition");
    EXPECT_EQ(find_user_settings(), "/home/ann/.config/audio-edition");
}

TEST(UserFolders, AreNoneWithoutAHome) {
    Variables variables;
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) variables.set(name, nullptr);
    EXPECT_TRUE(find_user_data().empty());
    EXPECT_TRUE(find_own_voices().empty());
    EXPECT_TRUE(find_own_runtime().empty()) << "never a library of the folder where one happens to be";
    EXPECT_TRUE(find_user_settings().empty());
}

}  // namespace
}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {

/// An empty folder of its own for each test, removed with all it holds.
class ScratchFolder {
  public:
    explicit ScratchFolder(const std::filesystem::path& parent = testing::TempDir());
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

  private:
    std::filesystem::path path_;
};

/// Writes `text` to a file, and makes the folders above it.
void put(const std::filesystem::path& file, std::string_view text);

/// What is in a file; `(absent)` where there is none.
[[nodiscard]] std::string contents(const std::filesystem::path& file);

/// The names in a folder, hidden ones included, sorted.
[[nodiscard]] std::vector<std::string> names_in(const std::filesystem::path& folder);

/// The Error that `act` throws. A test that gets none has failed.
[[nodiscard]] Error error_of(const std::function<void()>& act);

/// `75 out/a: cannot write: …` for an Error that `act` throws, else `done`. Runs in a forked child, so
/// that limits, users and mounts can be changed at will.
[[nodiscard]] std::string outcome_in_child(const std::function<void()>& act);

/// UndefinedBehaviorSanitizer makes a pipe where it looks whether an object is of its type.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool sanitizer_needs_descriptors = true;
#else
inline constexpr bool sanitizer_needs_descriptors = false;
#endif

/// For use in a child: gives up the rights of root, which no permission stops.
void become_nobody();

/// For use in a child: a file system of `bytes` bytes and 60 files or folders over `folder`, seen by this
/// process alone. False where the kernel does not let us.
[[nodiscard]] bool mount_small_disk(const std::filesystem::path& folder, std::size_t bytes);

}  // namespace audio_edition

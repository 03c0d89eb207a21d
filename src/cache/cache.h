// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "cache/cache_folder.h"

namespace audio_edition {

/// Answers kept under the questions that they answer, for all programs that use the same folder.
///
///     Cache cache("/home/ann/.cache/audio-edition", 4 << 30, diagnostics);
///     cache.store("how long is a piece of string", "twice half its length");
///     cache.find("how long is a piece of string")     // "twice half its length"
///
/// A question is every byte that the answer depends on. Entries are found by its digest, and then compared
/// with all of it, so two questions never share an answer. They are checked when they are read: what is cut
/// short or changed counts as not there, and is removed. They appear whole or not at all, at any moment of a
/// kill -9; after a power cut, which they do not wait for, they are checked like any other.
///
/// Of each of the 256 parts of the folder, what was not used for longest goes when it passes its share of
/// `limit`: while much is stored, and in the end.
///
/// Nothing here ever fails a build. What cannot be read or stored (no such right, a full disk) is told once,
/// as a warning, and the work is done without. Any number of threads and processes.
class Cache {
  public:
    Cache(std::filesystem::path folder, std::uint64_t limit, Diagnostics& diagnostics);
    /// Trims what was written to.
    ~Cache();
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;

    [[nodiscard]] std::optional<std::string> find(std::string_view question);
    /// Whether there is an entry, without a look at what is in it.
    [[nodiscard]] bool seems_to_have(std::string_view question) const;
    void store(std::string_view question, std::string_view answer) noexcept;

  private:
    [[nodiscard]] std::filesystem::path path_of(std::string_view question) const;
    std::optional<std::string> checked(const std::filesystem::path& path, std::string file,
                                       std::string_view question);
    void write(const std::filesystem::path& path, std::string_view question, std::string_view answer);
    void note_written(std::size_t shard, std::uint64_t bytes);
    void complain(const std::string& what);

    const std::filesystem::path folder_;
    const std::uint64_t limit_;
    Diagnostics& diagnostics_;
    std::atomic<bool> complained_ = false;
    std::atomic<bool> damage_told_ = false;
    std::mutex mutex_;
    std::array<std::uint64_t, cache_shards> written_{};  ///< since each was trimmed last
};

}  // namespace audio_edition

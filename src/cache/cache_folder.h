// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace audio_edition {

/// Where a cache keeps its entries: 256 folders, by the first two digits of an entry's name.
///
///     <folder>/CACHEDIR.TAG           tells backup programs to leave it out (bford.info/cachedir)
///     <folder>/units-1/3f/a9…         the entry whose question has the digest 3fa9…
inline constexpr std::size_t cache_shards = 256;

[[nodiscard]] std::filesystem::path cache_shard(const std::filesystem::path& folder, std::size_t shard);
/// `name` is the digest of a question, 32 hexadecimal digits.
[[nodiscard]] std::size_t cache_shard_of(const std::string& name);

struct CacheUse {
    std::size_t entries = 0;
    std::uint64_t bytes = 0;
};

/// What is in a cache; nothing where there is none. Throws Error{permission, io}.
[[nodiscard]] CacheUse cache_use(const std::filesystem::path& folder);

/// Removes the entries that were not used for longest until at most `limit` bytes are left, and returns what
/// went. What a killed program left half-written goes too, once it is a day old.
///
/// Ages are those of the files' times: an entry from the future, since the clock was set back, counts as used
/// just now. Others may read and write meanwhile. Throws Error{permission, io} where entries cannot be
/// listed or removed.
CacheUse trim_cache(const std::filesystem::path& folder, std::uint64_t limit);

/// The same for one of its 256 folders, with its share of `limit`. Never throws: what cannot be removed
/// stays.
void trim_cache_shard(const std::filesystem::path& folder, std::size_t shard, std::uint64_t limit) noexcept;

}  // namespace audio_edition

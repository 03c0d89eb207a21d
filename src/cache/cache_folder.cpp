// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache_folder.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <vector>

#include "base/error.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view format_folder = "units-1";
constexpr auto half_written_for = std::chrono::hours(24);

struct Found {
    fs::path path;
    std::uint64_t bytes = 0;
    fs::file_time_type used;
};

bool is_half_written(const fs::path& path) {
    return path.filename().native().starts_with('.');
}

/// Adds the entries of a folder, and removes what was left half-written. Files come and go meanwhile.
void list(const fs::path& shard, std::vector<Found>& all, std::error_code& failure) {
    const auto now = fs::file_time_type::clock::now();
    for (fs::directory_iterator entry(shard, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        std::error_code gone;
        const Found found{entry->path(), entry->file_size(gone), std::min(entry->last_write_time(gone), now)};
        if (gone) continue;
        if (!is_half_written(found.path)) {
            all.push_back(found);
        } else if (now - found.used > half_written_for) {
            fs::remove(found.path, gone);
        }
    }
    if (failure == std::errc::no_such_file_or_directory) failure.clear();
}

std::uint64_t total(const std::vector<Found>& all) {
    std::uint64_t bytes = 0;
    for (const Found& found : all) bytes += found.bytes;
    return bytes;
}

/// Removes the oldest until at most `limit` bytes are left.
CacheUse trim(std::vector<Found> all, std::uint64_t limit, std::error_code& failure) {
    std::ranges::sort(all, {}, [](const Found& found) { return std::pair(found.used, found.path.native()); });
    std::uint64_t left = total(all);
    CacheUse gone;
    for (const Found& found : all) {
        if (left <= limit) break;
        fs::remove(found.path, failure);
        if (failure) break;
        left -= found.bytes;
        gone.bytes += found.bytes;
        ++gone.entries;
    }
    return gone;
}

std::vector<Found> list_all(const fs::path& folder) {
    std::vector<Found> all;
    std::error_code failure;
    for (std::size_t shard = 0; shard < cache_shards && !failure; ++shard)
        list(cache_shard(folder, shard), all, failure);
    if (failure) throw system_error(ErrorKind::io, folder.native(), "cannot list the cache", failure.value());
    return all;
}

}  // namespace

fs::path cache_shard(const fs::path& folder, std::size_t shard) {
    constexpr std::string_view digits = "0123456789abcdef";
    const char name[] = {digits[shard / 16], digits[shard % 16], 0};
    return folder / format_folder / name;
}

std::size_t cache_shard_of(const std::string& name) {
    std::size_t shard = 0;
    std::from_chars(name.data(), name.data() + 2, shard, 16);
    return shard;
}

CacheUse cache_use(const fs::path& folder) {
    const std::vector<Found> all = list_all(folder);
    return {all.size(), total(all)};
}

CacheUse trim_cache(const fs::path& folder, std::uint64_t limit) {
    std::error_code failure;
    const CacheUse gone = trim(list_all(folder), limit, failure);
    if (failure)
        throw system_error(ErrorKind::io, folder.native(), "cannot remove an entry", failure.value());
    return gone;
}

void trim_cache_shard(const fs::path& folder, std::size_t shard, std::uint64_t limit) noexcept {
    try {
        std::vector<Found> all;
        std::error_code failure;
        list(cache_shard(folder, shard), all, failure);
        const std::uint64_t share = limit / cache_shards;
        if (!failure && total(all) > share) trim(std::move(all), share - share / 10, failure);
    } catch (...) {  // no memory for the list: another build will trim
        return;
    }
}

}  // namespace audio_edition

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"

#include <cerrno>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>

#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/file_descriptor.h"
#include "cache/cache_entry.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_entry = std::size_t{1} << 30;
constexpr std::time_t an_hour = 3600;

/// From https://bford.info/cachedir/
constexpr std::string_view tag_name = "CACHEDIR.TAG";
constexpr std::string_view tag = R"(Signature: 8a477f597d28d172789f06886806bc55
# What audio-edition has spoken and encoded. It may be removed at any time: `audio-edition cache clear`.
)";

/// Files that were used last stay longest. An hour is exact enough, and saves a write for each read.
void note_use(int fd, const struct stat& status) {
    const std::time_t now = std::time(nullptr);
    if (status.st_mtime > now || now - status.st_mtime > an_hour) ::futimens(fd, nullptr);
}

/// The file's bytes, and 0; or nothing and an errno.
std::optional<std::string> read_entry_file(const fs::path& path, int& problem) {
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status {};
    if (!fd || ::fstat(fd.get(), &status) != 0) {
        problem = errno;
        return std::nullopt;
    }
    if (!S_ISREG(status.st_mode) || static_cast<std::uint64_t>(status.st_size) > largest_entry) {
        problem = EINVAL;
        return std::nullopt;
    }
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    const long got = read_all(fd.get(), std::as_writable_bytes(std::span(bytes)));
    if (got < 0) {
        problem = static_cast<int>(-got);
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(got));
    note_use(fd.get(), status);
    return bytes;
}

}  // namespace

Cache::Cache(fs::path folder, std::uint64_t limit, Diagnostics& diagnostics)
    : folder_(std::move(folder)), limit_(limit), diagnostics_(diagnostics) {}

Cache::~Cache() {
    for (std::size_t shard = 0; shard < cache_shards; ++shard) {
        if (written_[shard] > 0) trim_cache_shard(folder_, shard, limit_);
    }
}

std::optional<std::string> Cache::find(std::string_view question) {
    const fs::path path = path_of(question);
    int problem = 0;
    std::optional<std::string> file = read_entry_file(path, problem);
    if (file) return checked(path, *std::move(file), question);
    if (problem != ENOENT && problem != ENOTDIR)
        complain(
            system_error(ErrorKind::io, path.native(), "cannot read an entry of the cache", problem).what());
    return std::nullopt;
}

bool Cache::seems_to_have(std::string_view question) const {
    std::error_code ignored;
    return fs::exists(path_of(question), ignored);
}

void Cache::store(std::string_view question, std::string_view answer) noexcept {
    try {
        if (complained_) return;
        const fs::path path = path_of(question);
        write(path, question, answer);
        note_written(cache_shard_of(path.parent_path().filename()), question.size() + answer.size());
    } catch (const Error& error) {
        complain(error.what());
    } catch (const std::exception& error) {
        complain(folder_.native() + ": " + error.what());
    }
}

fs::path Cache::path_of(std::string_view question) const {
    const std::string name = digest(question);
    return cache_shard(folder_, cache_shard_of(name)) / name.substr(2);
}

std::optional<std::string> Cache::checked(const fs::path& path, std::string file, std::string_view question) {
    std::optional<CacheEntry> entry = read_cache_entry(std::move(file));
    if (entry && entry->question == question) return std::move(entry->answer);
    if (entry) return std::nullopt;
    if (!damage_told_.exchange(true)) {
        diagnostics_.note(path.native(),
                          "was damaged, and is made again; if that happens often, have the disk checked");
    }
    std::error_code ignored;
    fs::remove(path, ignored);
    return std::nullopt;
}

void Cache::write(const fs::path& path, std::string_view question, std::string_view answer) {
    std::error_code failure;
    if (fs::create_directories(path.parent_path(), failure); failure) {
        throw system_error(ErrorKind::cannot_create, path.parent_path().native(), "cannot create the folder",
                           failure.value());
    }
    if (!fs::exists(folder_ / tag_name, failure)) {
        AtomicFile file(folder_ / tag_name);
        file.write(tag);
        file.commit(Durability::crash);
    }
    AtomicFile file(path);
    file.write(cache_entry_head(question, answer));
    file.write(answer);
    file.commit(Durability::crash);
}

void Cache::note_written(std::size_t shard, std::uint64_t bytes) {
    {
        const std::lock_guard lock(mutex_);
        written_[shard] += bytes;
        if (written_[shard] <= limit_ / cache_shards / 8) return;
        written_[shard] = 1;  // still to be looked at in the end
    }
    trim_cache_shard(folder_, shard, limit_);
}

void Cache::complain(const std::string& what) {
    if (complained_.exchange(true)) return;
    diagnostics_.warn("cache", what +
                                   "; going on without the cache. Choose another folder with --cache, or "
                                   "switch it off with --no-cache");
}

}  // namespace audio_edition
